import type { Workbook } from "../model/workbook.js";
import type { Choice, Circle } from "../pane/door.js";
import { brief } from "../report/brief.js";
import type { Language } from "../words/language.js";
import { loadWords } from "../words/load.js";
import type { RemoteDesk } from "./remoteDesk.js";
import type { Now } from "./tasks.js";

/** Where a review is judged, and for which version it speaks. */
export interface MailDesk {
  readonly desk: RemoteDesk;
  readonly workbook: Workbook | null;
  readonly now: Now;
  readonly version: string;
}

/** A review in a few lines for a mail, judged anew, its boards not drawn. */
export async function mailText({ desk, workbook, now, version }: MailDesk, choice: Choice, circle: Circle, language: Language): Promise<string> {
  const request = { ...choice, ...now, boards: "none" as const, ...(circle === "up" && { audience: circle }) };
  const { review } = await desk.ask("judge", { workbook, request, language, version }, null);
  return brief(review, await loadWords(language), request.audience);
}
