import type { Entered, Entry } from "../model/entry.js";
import type { Workbook } from "../model/workbook.js";
import type { WritePlan } from "../model/writePlan.js";
import type { Door } from "../pane/door.js";
import { settingsDone } from "../run/settingsDone.js";
import type { RemoteDesk } from "./remoteDesk.js";
import type { Now } from "./tasks.js";

/** How a door reaches its workbook. */
interface Hands {
  /** The workbook as it stands where the door reads it itself; null where the desk has it open. */
  read(): Promise<Workbook | null>;
  /** Sees to it that the desk knows the workbook that was looked at last. */
  recall(): Promise<void>;
  write(plans: readonly WritePlan[]): Promise<void>;
  type(entries: readonly Entry[]): Promise<readonly Entered[]>;
}

/** What a door does before the first review, whichever workbook it leads to: tells what is understood, makes standard sheets, writes 设置. */
export function setupActs(desk: RemoteDesk, hands: Hands, now: () => Now, version: string): Pick<Door, "recognise" | "limits" | "ownSettings" | "rehearse" | "makeSheets" | "set"> {
  return {
    recognise: async () => {
      await hands.recall();
      return desk.ask("recognise", { now: now() }, null);
    },
    limits: async () => {
      await hands.recall();
      return desk.ask("limits", { now: now() }, null);
    },
    ownSettings: async () => desk.ask("ownSettings", { workbook: await hands.read(), now: now() }, null),
    rehearse: async (person, change) => {
      await hands.recall();
      return desk.ask("rehearse", { person, change, now: now() }, null);
    },
    makeSheets: async (sample, language) => {
      const { plans, taken } = await desk.ask("standardSheets", { workbook: await hands.read(), sample, language, version, now: now() }, null);
      await hands.write(plans);
      return { made: plans.map(({ sheet }) => sheet), taken };
    },
    set: async (change, language) => {
      const planned = await desk.ask("settings", { workbook: await hands.read(), change, language, now: now() }, null);
      if ("entries" in planned) return settingsDone(planned, await hands.type(planned.entries));
      await hands.write(planned.plans);
      return settingsDone(planned, []);
    },
  };
}
