import type { Host } from "../../src/hosts/host.js";
import { HostFailure } from "../../src/hosts/failure.js";
import type { Entered, Entry } from "../../src/model/entry.js";
import type { Workbook } from "../../src/model/workbook.js";
import type { WritePlan } from "../../src/model/writePlan.js";
import type { Opened } from "./openStandIn.js";

/** What the probe page offers; it holds the product's own `ExcelHost`. */
interface Probe {
  anew(): void;
  hurry(limit: number): void;
  ready(limit?: number): Promise<string>;
  read(): Promise<Told<Workbook>>;
  write(plans: readonly WritePlan[]): Promise<Told<null>>;
  remove(sheets: readonly string[]): Promise<Told<null>>;
  type(entries: readonly Entry[]): Promise<Told<readonly Entered[]>>;
  select(sheet: string, row: number, column: number): Promise<Told<null>>;
}
type Told<T> = { value: T } | { failure: { code: string; with: Record<string, string | number> } };
interface Page {
  readonly probe: Probe;
}
type Method = "read" | "write" | "remove" | "type" | "select";
type Answer<M extends Method> = Awaited<ReturnType<Probe[M]>> extends Told<infer T> ? T : never;

/** Asks the page, as text both ways: the driver would look at each cell of a workbook by itself. */
async function ask<M extends Method>(pane: Opened["pane"], method: M, ...args: Parameters<Probe[M]>): Promise<Answer<M>> {
  const text = await pane.evaluate(async ({ name, given }) => {
    const { probe } = globalThis as unknown as { probe: Record<string, (...args: unknown[]) => Promise<unknown>> };
    return JSON.stringify(await probe[name]?.(...(JSON.parse(given) as unknown[])));
  }, { name: method, given: JSON.stringify(args) });
  const told = JSON.parse(text) as Told<Answer<M>>;
  if ("failure" in told) throw new HostFailure(told.failure.code, { say: told.failure.code, with: told.failure.with });
  return told.value;
}

interface ProbeHost extends Host {
  ready(limit?: number): Promise<string>;
  /** Forgets what was read. */
  anew(): Promise<void>;
  /** Gives up on one exchange after so many milliseconds from now on. */
  hurry(limit: number): Promise<void>;
  select(sheet: string, row: number, column: number): Promise<void>;
}

/** The `ExcelHost` inside an opened probe page, driven from the test. */
export function probeHost({ pane }: Opened): ProbeHost {
  return {
    ready: (limit) => pane.evaluate((most) => (globalThis as unknown as Page).probe.ready(most), limit),
    anew: () => pane.evaluate(() => (globalThis as unknown as Page).probe.anew()),
    hurry: (limit) => pane.evaluate((most) => (globalThis as unknown as Page).probe.hurry(most), limit),
    read: () => ask(pane, "read"),
    write: async (plans) => void (await ask(pane, "write", plans)),
    remove: async (sheets) => void (await ask(pane, "remove", sheets)),
    type: (entries) => ask(pane, "type", entries),
    select: async (sheet, row, column) => void (await ask(pane, "select", sheet, row, column)),
  };
}
