import { RemoteDesk } from "./doors/remoteDesk.js";
import { makeReview } from "./doors/ribbon.js";
import { languageOf } from "./doors/languageOf.js";
import { nowOf } from "./doors/nowOf.js";
import { ExcelHost } from "./hosts/excel/excelHost.js";
import { selectPlace } from "./hosts/excel/selectPlace.js";

declare const VERSION: string;

/** The ribbon's 「生成周复盘」: always tells Excel that it has ended, whatever came of it. */
async function pressed(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.onReady();
    await makeReview({
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
Office.actions.associate("makeReview", (event: Office.AddinCommands.Event) => void pressed(event));
void Office.onReady();
