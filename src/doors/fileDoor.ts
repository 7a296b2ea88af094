import type { Overview } from "../model/overview.js";
import type { Door, Outcome, Report } from "../pane/door.js";
import type { Language } from "../words/language.js";
import { failureOf } from "./failureOf.js";
import { outcomeOf } from "./outcomeOf.js";
import type { RemoteDesk } from "./remoteDesk.js";
import type { Now } from "./tasks.js";

/** What a file door opens: a person's file, or the bundled sample. */
export type Source = { readonly file: File } | { readonly sample: Language };

/** The door to a workbook in a file: it stays on this computer, and its reviewed copy is offered to save. */
export function fileDoor(desk: RemoteDesk, source: Source, now: () => Now, version: string): Door {
  let openSince: number | null = null;

  const open = async (signal: AbortSignal | null, report: Report): Promise<Overview> => {
    const overview = await openSource(desk, source, version, now(), signal, report);
    openSince = desk.epoch;
    return overview;
  };
  const ensureOpen = async (signal: AbortSignal | null, report: Report): Promise<void> => {
    if (openSince !== desk.epoch) await open(signal, report);
  };

  return {
    kind: "file",
    look: open,
    run: async (choice, language, signal, report): Promise<Outcome> => {
      await ensureOpen(signal, report);
      const request = { ...choice, ...now() };
      const { judged, download } = await desk.ask("review", { request, language, version }, signal, report);
      return outcomeOf(judged, download);
    },
    change: async (act, language, signal, report) => {
      await ensureOpen(signal, report);
      return desk.ask("change", { act, language, version }, signal, report);
    },
    show: async (origin) => {
      await ensureOpen(null, () => undefined);
      return desk.ask("row", { origin }, null);
    },
  };
}

async function openSource(desk: RemoteDesk, source: Source, version: string, now: Now, signal: AbortSignal | null, report: Report): Promise<Overview> {
  if ("sample" in source) return desk.ask("sample", { language: source.sample, version, now }, signal, report);
  const { file } = source;
  try {
    return await desk.ask("open", { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, now }, signal, report);
  } catch (error) {
    throw signal?.aborted ? error : failureOf(error);
  }
}
