import type { Entered, Entry } from "../model/entry.js";
import type { Overview } from "../model/overview.js";
import { Failure, type Door, type Outcome, type Report } from "../pane/door.js";
import type { Language } from "../words/language.js";
import { correctedBy } from "../run/correctedBy.js";
import { typedBy } from "../run/typedBy.js";
import { failureOf } from "./failureOf.js";
import { outcomeOf } from "./outcomeOf.js";
import { setupActs } from "./setupActs.js";
import { unlessStopped } from "./unlessStopped.js";
import type { RemoteDesk } from "./remoteDesk.js";
import type { Now } from "./tasks.js";

/** What a file door opens: a person's file, or the bundled sample. */
export type Source = { readonly file: File } | { readonly sample: Language };

/** The door to a workbook in a file: it stays on this computer, and its reviewed copy is offered to save. */
export function fileDoor(desk: RemoteDesk, source: Source, now: () => Now, version: string): Door {
  let openSince: number | null = null;
  /** What was done to the copy; a file that is opened again, because a task was stopped, has it done again. */
  const done: (() => Promise<unknown>)[] = [];

  const open = async (signal: AbortSignal | null, report: Report): Promise<Overview> => {
    openSince = null;
    const opened = openSource(desk, source, version, now(), signal, report);
    await opened.catch(unlessStopped);
    for (const again of done) await again();
    openSince = desk.epoch;
    return done.length === 0 ? opened : desk.ask("look", { workbook: null, now: now() }, signal, report);
  };
  const look = (signal: AbortSignal | null, report: Report): Promise<Overview> =>
    openSince === desk.epoch && done.length > 0 ? desk.ask("look", { workbook: null, now: now() }, signal, report) : open(signal, report);
  const ensureOpen = async (signal: AbortSignal | null, report: Report): Promise<void> => {
    if (openSince !== desk.epoch) await open(signal, report).catch(unlessStopped);
  };
  const recall = (): Promise<void> => ensureOpen(null, () => undefined);

  const keepDoing = async <T>(act: () => Promise<T>): Promise<T> => {
    await recall();
    const given = await act();
    done.push(act);
    return given;
  };
  const type = (entries: readonly Entry[]): Promise<readonly Entered[]> => keepDoing(() => desk.ask("type", { entries }, null));

  return {
    kind: "file",
    ...setupActs(
      desk,
      {
        read: async () => {
          await recall();
          return null;
        },
        recall,
        write: async (plans) => void (await keepDoing(() => desk.ask("write", { plans }, null))),
        type,
      },
      now,
      version,
    ),
    copy: async () => {
      await recall();
      return desk.ask("copy", null, null);
    },
    look,
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
    correct: async (correction, language) => {
      await recall();
      const entries = await desk.ask("correction", { workbook: null, correction, language, now: now() }, null);
      return correctedBy(entries, await type(entries));
    },
    links: async (end) => {
      await recall();
      return desk.ask("links", { workbook: null, end, now: now() }, null);
    },
    type: async (entries) => void (await type(entries)),
    newWeek: async (asked) => {
      await recall();
      return desk.ask("newWeek", { workbook: null, asked, now: now() }, null);
    },
    openWeek: async (asked, ids) => {
      await recall();
      const entries = await desk.ask("weekRows", { workbook: null, asked, now: now(), ids }, null);
      return { ...typedBy(entries, await type(entries)), download: await desk.ask("copy", null, null) };
    },
    selfCheck: async (choice, language) => {
      await recall();
      return desk.ask("selfCheck", { workbook: null, request: { ...choice, ...now(), boards: "none" }, language, version }, null);
    },
    mail: async (choice, circle, language) => {
      const { mailText } = await import(/* webpackChunkName: "mail" */ "./mailText.js");
      await recall();
      return mailText({ desk, workbook: null, now: now(), version }, choice, circle, language);
    },
    send: async (choice, sheets, language) => {
      await recall();
      return desk.ask("send", { request: { ...choice, ...now() }, sheets, language, version }, null);
    },
    upward: async (choice, language) => {
      await recall();
      return desk.ask("upward", { request: { ...choice, ...now() }, language, version }, null);
    },
    show: async (origin) => {
      await recall();
      return desk.ask("row", { origin }, null);
    },
  };
}

async function openSource(desk: RemoteDesk, source: Source, version: string, now: Now, signal: AbortSignal | null, report: Report): Promise<Overview> {
  if ("sample" in source) return desk.ask("sample", { language: source.sample, version, now }, signal, report);
  const { file } = source;
  const bytes = await bytesOf(file);
  try {
    return await desk.ask("open", { bytes, name: file.name, now }, signal, report);
  } catch (error) {
    throw signal?.aborted ? error : failureOf(error);
  }
}

/** The file as it stands; browsers give none that was saved, moved or deleted since it was chosen. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Failure("FILE_GONE", { say: "FILE_GONE", with: { file: file.name } });
  }
}
