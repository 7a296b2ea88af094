import { RemoteDesk } from "./doors/remoteDesk.js";
import { COMMANDS, press } from "./doors/ribbon.js";
import { languageOf } from "./doors/languageOf.js";
import { nowOf } from "./doors/nowOf.js";
import { ExcelHost } from "./hosts/excel/excelHost.js";
import { selectPlace } from "./hosts/excel/selectPlace.js";

declare const VERSION: string;

type Command = keyof typeof COMMANDS;

/** A button of the ribbon: always tells Excel that it has ended, whatever came of it. */
async function pressed(command: Command, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.onReady();
    await press(command, {
      host: new ExcelHost(),
      desk: new RemoteDesk(),
      select: selectPlace,
      now: nowOf(),
      language: languageOf(Office.context.displayLanguage),
      version: VERSION,
    });
  } catch {
    // Excel let nothing be written, not even why; the pane's own button tells the reason.
  } finally {
    event.completed();
  }
}

// At once, not when the library is ready: it answers a press whose function it does not know yet as if that were done.
for (const command of Object.keys(COMMANDS) as Command[]) {
  Office.actions.associate(command, (event: Office.AddinCommands.Event) => void pressed(command, event));
}
void Office.onReady();
