import type { VisitCheck, Tracks } from "../../model/checks.js";
import type { Origin } from "../../model/origin.js";
import { linked, words } from "../cells.js";
import type { Page } from "../page.js";
import { ratioText } from "../ratioText.js";
import { list, type Item, type Section } from "../section.js";
import type { Voice } from "../voice.js";

/** The four core problems as counts with their rows, and what stands beside them; a line only where its sheet and column are there (000-40, 000-08, 000-38, 000-39, 000-18, 000-34, 004-60). */
export function core(page: Page, width: number): Section {
  const { voice, labels } = page;
  const item = ([say, origin]: CoreLine): Item => ({ lead: null, say: words(say), link: linked(origin ? labels.of(origin) : "", origin) });
  return list("core", voice.core("section-core"), null, coreLines(page).map(item), width);
}

type CoreLine = readonly [say: string, origin: Origin | undefined];

/** The lines of the block, each with the first row behind it. */
export function coreLines({ review, voice }: Pick<Page, "review" | "voice">): readonly CoreLine[] {
  const { checks } = review;
  const { core: say } = voice;
  const problems = checks.core.map(({ key, n, of, origins }): CoreLine => [
    key === "dependent" || of === null ? say("core-dependent", { n }) : say(`core-${key}`, { ratio: ratioText(voice, { n, of }) }),
    origins[0],
  ]);
  const [plan] = review.plans;
  return [
    ...problems,
    ...reasons(review, voice),
    ...(checks.closedLoop.of > 0 ? [[say("loop-line", { ratio: ratioText(voice, checks.closedLoop) }), plan?.item.origin] as const] : []),
    ...clientData(review, voice),
    ...appointments(review, voice),
    ...checks.visits.filter(({ ahead }) => !ahead).flatMap((visit) => visitLine(visit, voice)),
    ...deviation(review, voice),
  ];
}

function reasons({ checks: { reasons: own } }: Page["review"], voice: Voice): readonly CoreLine[] {
  const { core: say, common } = voice;
  if (own === null || own.classes.length + own.unclassed.n + own.missing.n === 0) return [];
  const parts = [
    ...own.classes.map(({ name, n }) => common("count", { name, n })),
    ...(own.unclassed.n > 0 ? [say("reasons-unclassed", { n: own.unclassed.n })] : []),
    ...(own.missing.n > 0 ? [say("reasons-missing", { n: own.missing.n })] : []),
  ];
  const [first] = [...own.missing.origins, ...own.unclassed.origins, ...own.classes.flatMap(({ origins }) => origins)];
  return [[say("reasons-line", { list: parts.join(common("joiner")) }), first]];
}

function clientData({ checks: { clientData: own }, plans }: Page["review"], voice: Voice): readonly CoreLine[] {
  const { core: say, common } = voice;
  const parts = [
    ...(own?.plans && own.plans.of > 0 ? [say("client-data-plans", { ratio: ratioText(voice, own.plans) })] : []),
    ...(own?.log && own.log.of > 0 ? [say("client-data-log", { ratio: ratioText(voice, own.log) })] : []),
  ];
  return parts.length === 0 ? [] : [[say("client-data", { list: parts.join(common("joiner")) }), plans[0]?.item.origin]];
}

function appointments({ checks: { appointments: own } }: Page["review"], { core: say }: Voice): readonly CoreLine[] {
  if (own === null) return [];
  const { lead, inTime, short, unclear, unconfirmed, origins } = own;
  return [[say("appointments-line", { lead, inTime, short, unclear, unconfirmed }), origins[0]]];
}

function visitLine({ item, tracks, pack, intelligence }: VisitCheck, voice: Voice): readonly CoreLine[] {
  const parts = [
    ...(tracks === null ? [] : tracksText(tracks, voice)),
    ...preparedTexts({ pack, intelligence }, voice),
  ];
  return parts.length === 0 ? [] : [[voice.core("visit-line", { task: item.task, list: parts.join(voice.common("joiner")) }), item.origin]];
}

function tracksText(tracks: Tracks, voice: Voice): readonly string[] {
  const { core: say, common } = voice;
  const parts = (["appointment", "visit", "followUp"] as const).flatMap((part) => {
    const done = tracks[part];
    return done === null ? [] : [{ done, text: say(done ? "track-done" : "track-open", { part: say(`track-${part}`) }) }];
  });
  if (parts.length === 0) return [];
  const ratio = ratioText(voice, { n: parts.filter(({ done }) => done).length, of: parts.length });
  return [say("visit-tracks", { ratio, parts: parts.map(({ text }) => text).join(common("joiner")) })];
}

/** How much of a visit's pack and of what should be known beforehand is there, as n/3 each (000-22, 000-33). */
export function preparedTexts({ pack, intelligence }: Pick<VisitCheck, "pack" | "intelligence">, voice: Voice): readonly string[] {
  return [
    ...(pack === null ? [] : [voice.core("visit-pack", { ratio: ratioText(voice, pack) })]),
    ...(intelligence === null ? [] : [voice.core("visit-intelligence", { ratio: ratioText(voice, intelligence) })]),
  ];
}

function deviation({ checks: { deviation: own }, plans }: Page["review"], voice: Voice): readonly CoreLine[] {
  if (own === null) return [];
  const { weeks, points, completion, level } = own;
  const { core: say } = voice;
  return [[say("deviation-line", { weeks, points, ratio: ratioText(voice, completion), level: say(`deviation-${level}`) }), plans[0]?.item.origin]];
}
