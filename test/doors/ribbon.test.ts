import type { RemoteDesk } from "../../src/doors/remoteDesk.js";
import { COMMANDS, press as pressCommand } from "../../src/doors/ribbon.js";
import type { Host } from "../../src/hosts/host.js";
import { HostFailure } from "../../src/hosts/failure.js";
import { MemoryHost } from "../../src/hosts/memory/memoryHost.js";
import { CannotReview } from "../../src/model/finding.js";
import type { Origin } from "../../src/model/origin.js";
import type { Workbook } from "../../src/model/workbook.js";
import { EMPTY, judgedPage, TODAY } from "../run/judged.js";

const trouble = new CannotReview("CANCELLED", { say: "CANCELLED", with: {} });

/** A desk that judges any workbook to one small page, or fails. */
function deskOf(fails: boolean): RemoteDesk {
  const ask = async (_: "judge", { workbook }: { readonly workbook: Workbook }): Promise<unknown> => {
    if (fails) throw trouble;
    return judgedPage(workbook);
  };
  return { ask } as unknown as RemoteDesk;
}

async function press(host: Host, fails: boolean): Promise<readonly Origin[]> {
  const selected: Origin[] = [];
  const select = async (origin: Origin): Promise<void> => void selected.push(origin);
  await pressCommand("makeReview", { host, desk: deskOf(fails), select, now: { today: TODAY, minutes: 0 }, language: "zh", version: "0.1.0" });
  return selected;
}

test("each command asks for its own sheet, and where nothing changed that one comes to the front all the same", async () => {
  const asked: unknown[] = [];
  const ask = async (_: "judge", { workbook, request }: { readonly workbook: Workbook; readonly request: object }): Promise<unknown> => {
    asked.push(Reflect.get(request, "alone"));
    const judged = judgedPage(workbook);
    return { ...judged, plan: { ...judged.plan, writes: [] } };
  };
  const selected: Origin[] = [];
  const desk = { ask } as unknown as RemoteDesk;
  for (const command of Object.keys(COMMANDS) as (keyof typeof COMMANDS)[]) {
    await pressCommand(command, { host: new MemoryHost(EMPTY), desk, select: async (origin) => void selected.push(origin), now: { today: TODAY, minutes: 0 }, language: "zh", version: "0.1.0" });
  }
  expect(asked).toEqual([undefined, "coordination", "checks"]);
  expect(selected.map(({ sheet }) => sheet)).toEqual(["周复盘_销售甲", "周复盘_销售甲", "周复盘_销售甲"]);
});

async function shown(host: Host): Promise<readonly (readonly [string, unknown])[]> {
  return (await host.read()).sheets.map(({ name, rows }) => [name, rows[1]?.[0] ?? rows[0]?.[0]]);
}

test("the review stands in the workbook and its sheet is in front", async () => {
  const host = new MemoryHost(EMPTY);
  expect(await press(host, false)).toEqual([{ sheet: "周复盘_销售甲", row: 1, column: 1 }]);
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual(["周复盘_销售甲"]);
});

test("a failure is said on one small sheet of ours, however often it comes", async () => {
  const host = new MemoryHost(EMPTY);
  await press(host, true);
  expect(await press(host, true)).toEqual([{ sheet: "周复盘_提示", row: 1, column: 1 }]);
  expect(await shown(host)).toEqual([["周复盘_提示", "已取消，没有写出任何内容。"]]);
});

test("the next success says on that sheet that all is well, and shows the review", async () => {
  const host = new MemoryHost(EMPTY);
  await press(host, true);
  expect(await press(host, false)).toEqual([{ sheet: "周复盘_销售甲", row: 1, column: 1 }]);
  expect(await shown(host)).toEqual([
    ["周复盘_提示", "上次的问题已经解决，最近一次已经做成。"],
    ["周复盘_销售甲", "周复盘"],
  ]);
});

test("where nothing can be written the failure goes on to the caller", async () => {
  const failure = new HostFailure("readOnly", { say: "readOnly", with: {} });
  const host: Host = { read: async () => EMPTY, write: () => Promise.reject(failure), remove: () => Promise.reject(failure), type: () => Promise.reject(failure) };
  await expect(press(host, false)).rejects.toBe(failure);
});
