import type { Host } from "../../src/hosts/host.js";
import { HostFailure } from "../../src/hosts/failure.js";
import { MemoryHost } from "../../src/hosts/memory/memoryHost.js";
import { previewSteps, runSteps, type Judge } from "../../src/run/runSteps.js";
import { EMPTY, judgedPage, TODAY } from "./judged.js";

const request = { person: null, week: null, today: TODAY, minutes: null };
const judge: Judge = (workbook) => judgedPage(workbook);

test("a run reads, judges and writes, and says each step", async () => {
  const host = new MemoryHost(EMPTY);
  const steps: string[] = [];
  const { written } = await runSteps(host, judge, request, { progress: (step) => steps.push(step) });
  expect(written).toEqual(["周复盘_销售甲"]);
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual(["周复盘_销售甲"]);
  expect([...new Set(steps)]).toEqual(["reading", "judging", "writing"]);
});

test("a preview writes nothing", async () => {
  const host = new MemoryHost(EMPTY);
  expect((await previewSteps(host, judge, request)).plan.writes).toHaveLength(1);
  expect((await host.read()).sheets).toEqual([]);
});

test("a second run redraws the same sheet", async () => {
  const host = new MemoryHost(EMPTY);
  await runSteps(host, judge, request);
  await runSteps(host, judge, request);
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual(["周复盘_销售甲"]);
});

test.each(["reading", "judging"] as const)("stopped while %s, it writes nothing", async (when) => {
  const controller = new AbortController();
  const host = new MemoryHost(EMPTY);
  const run = runSteps(host, judge, request, { signal: controller.signal, progress: (step) => step === when && controller.abort() });
  await expect(run).rejects.toMatchObject({ name: "AbortError" });
  expect((await host.read()).sheets).toEqual([]);
});

test("stopped while writing, it ends what it began", async () => {
  const controller = new AbortController();
  const host = new MemoryHost(EMPTY);
  await runSteps(host, judge, request, { signal: controller.signal, progress: (step) => step === "writing" && controller.abort() });
  expect((await host.read()).sheets).toHaveLength(1);
});

const LEFT = { sheet: "周复盘_销售甲", why: "unknown-edits" } as const;

test("nothing to write asks the host for no write", async () => {
  const writes: unknown[] = [];
  const host: Host = { read: async () => EMPTY, write: async (plans) => void writes.push(plans), remove: async () => undefined, type: async () => [] };
  const still: Judge = (workbook) => ({ ...judgedPage(workbook), plan: { writes: [], kept: [], left: [LEFT], drawn: [] } });
  const { written, plan } = await runSteps(host, still, request);
  expect({ writes, written, left: plan.left }).toEqual({ writes: [], written: [], left: [LEFT] });
});

test.each([[0, false], [1, true], [2, "input-changed"]] as const)("a workbook that changes %d times between reading and writing is read once more, and says so or stops: %s", async (changes, outcome) => {
  const calls: string[] = [];
  const host: Host = {
    read: async () => {
      calls.push("read");
      return EMPTY;
    },
    write: async () => {
      calls.push("write");
      if (calls.filter((call) => call === "write").length <= changes) throw new HostFailure("input-changed", { say: "input-changed", with: { sheet: "周计划" } });
    },
    remove: async () => undefined, type: async () => [],
  };
  const run = runSteps(host, judge, request).then(({ readAgain }) => readAgain, ({ code }: HostFailure) => code);
  expect(await run).toBe(outcome);
  expect(calls).toEqual(["read", "write", "read", "write"].slice(0, changes === 0 ? 2 : 4));
});

test("any other failure to write is not tried again", async () => {
  let writes = 0;
  const host: Host = {
    read: async () => EMPTY,
    write: async () => {
      writes += 1;
      throw new HostFailure("excel-busy", { say: "excel-busy", with: {} });
    },
    remove: async () => undefined, type: async () => [],
  };
  await expect(runSteps(host, judge, request)).rejects.toMatchObject({ code: "excel-busy" });
  expect(writes).toBe(1);
});
