import type { Host } from "../hosts/host.js";
import type { Traces } from "../model/leaving.js";
import type { Origin } from "../model/origin.js";
import type { Door, Outcome } from "../pane/door.js";
import { runSteps, type Judge } from "../run/runSteps.js";
import { correctedBy } from "../run/correctedBy.js";
import { typedBy } from "../run/typedBy.js";
import { failureOf } from "./failureOf.js";
import { outcomeOf } from "./outcomeOf.js";
import { unlessStopped } from "./unlessStopped.js";
import { setupActs } from "./setupActs.js";
import type { RemoteDesk } from "./remoteDesk.js";
import type { Now } from "./tasks.js";

/** A host that tells what a workbook carries outside its cells. */
interface TracedHost extends Host {
  traces(): Promise<Traces>;
}

/** The first row of a standard sheet that is typed into. */
const FIRST_TYPED = 3;

/** The door to the workbook that is open in Excel: Excel is read and written here, all judging is done at the desk. */
export function excelDoor(desk: RemoteDesk, host: TracedHost, select: (origin: Origin) => Promise<void>, now: () => Now, version: string): Door {
  let lookedSince: number | null = null;
  const look: Door["look"] = async (signal, report) => {
    const workbook = await told(host.read((done, of) => report("reading", done, of)));
    lookedSince = desk.epoch;
    return desk.ask("look", { workbook, now: now() }, signal, report);
  };
  const setup = setupActs(
    desk,
    {
      read: () => told(host.read()),
      recall: async () => {
        if (lookedSince !== desk.epoch) await look(new AbortController().signal, () => undefined).catch(unlessStopped);
      },
      write: (plans) => told(host.write(plans)),
      type: (entries) => told(host.type(entries)),
    },
    now,
    version,
  );
  return {
    kind: "excel",
    ...setup,
    look,
    makeSheets: async (sample, language) => {
      const sheets = await setup.makeSheets(sample, language);
      // They are made whether or not Excel brings the first of them to the front.
      if (sheets.made[0] !== undefined) await select({ sheet: sheets.made[0], row: FIRST_TYPED, column: 1 }).catch(() => undefined);
      return sheets;
    },
    copy: () => Promise.resolve(null),
    run: async (choice, language, signal, progress): Promise<Outcome> => {
      const judge: Judge = (workbook, request) => desk.ask("judge", { workbook, request, language, version }, signal);
      return outcomeOf(await told(runSteps(host, judge, { ...choice, ...now() }, { signal, progress })), null);
    },
    change: async (act, language) => {
      const { change } = await told(import(/* webpackChunkName: "changing" */ "./change.js"));
      return { ...(await told(change(host, act, language, version))), download: null };
    },
    correct: async (correction, language) => {
      const workbook = await told(host.read());
      const entries = await desk.ask("correction", { workbook, correction, language, now: now() }, null);
      return correctedBy(entries, await told(host.type(entries)));
    },
    links: async (end) => desk.ask("links", { workbook: await told(host.read()), end, now: now() }, null),
    type: async (entries) => void (await told(host.type(entries))),
    newWeek: async (asked) => desk.ask("newWeek", { workbook: await told(host.read()), asked, now: now() }, null),
    openWeek: async (asked, ids) => {
      const entries = await desk.ask("weekRows", { workbook: await told(host.read()), asked, now: now(), ids }, null);
      return { ...typedBy(entries, await told(host.type(entries))), download: null };
    },
    selfCheck: async (choice, language) => desk.ask("selfCheck", { workbook: await told(host.read()), request: { ...choice, ...now(), boards: "none" }, language, version }, null),
    mail: async (choice, circle, language) => {
      const { mailText } = await told(import(/* webpackChunkName: "mail" */ "./mailText.js"));
      return mailText({ desk, workbook: await told(host.read()), now: now(), version }, choice, circle, language);
    },
    send: async ({ person }) => {
      const workbook = await told(host.read());
      return { leaving: await desk.ask("leaving", { workbook, traces: await told(host.traces()), person, now: now() }, null), lean: null };
    },
    upward: null,
    show: async (origin) => {
      await told(select(origin));
      return null;
    },
  };
}

async function told<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    throw failureOf(error);
  }
}
