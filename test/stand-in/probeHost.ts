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

function untold<T>(told: Told<T>): T {
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
    read: async () => untold(await pane.evaluate(() => (globalThis as unknown as Page).probe.read())),
    write: async (plans) => void untold(await pane.evaluate((given) => (globalThis as unknown as Page).probe.write(given), plans)),
    remove: async (sheets) => void untold(await pane.evaluate((given) => (globalThis as unknown as Page).probe.remove(given), sheets)),
    type: async (entries) => untold(await pane.evaluate((given) => (globalThis as unknown as Page).probe.type(given), entries)),
    select: async (sheet, row, column) =>
      void untold(await pane.evaluate((at) => (globalThis as unknown as Page).probe.select(at.sheet, at.row, at.column), { sheet, row, column })),
  };
}
