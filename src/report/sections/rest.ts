import type { Finding } from "../../model/finding.js";
import { linked, words } from "../cells.js";
import { fit } from "../inward.js";
import type { Page } from "../page.js";
import { list, type Item, type Section } from "../section.js";
import { flagText, shownFlags } from "./flags.js";

const MOST = 60;
const LONGEST_SUBJECT = 14;

/** 数据检查: the remarks beyond the five that stand on top, small, those of one rule in one line with its first row. */
export function rest(page: Page, width: number, links?: number): Section {
  const { voice, labels } = page;
  const others = shownFlags(page).rest;
  const groups = byRule(others);
  const items = groups.slice(0, MOST).map((own): Item => {
    const first = own[0]?.origins[0];
    return { lead: null, say: words(textOf(page, own), "small"), link: linked(first ? labels.of(first) : "", first) };
  });
  const more: Item[] = groups.length > MOST ? [{ lead: null, say: words(voice.core("rest-more", { n: groups.length - MOST }), "small"), link: null }] : [];
  return list("rest", voice.core("section-rest", { n: others.length }), null, [...items, ...more], width, links);
}

function byRule(flags: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const flag of flags) {
    const key = `${flag.rule} ${String(flag.unsure)}`;
    groups.set(key, [...(groups.get(key) ?? []), flag]);
  }
  return [...groups.values()];
}

function textOf(page: Page, own: readonly Finding[]): string {
  const { voice, options } = page;
  const [first] = own;
  if (first === undefined || own.length === 1) return first === undefined ? "" : flagText(page, first);
  const subjects = [...new Set(own.map(({ subject }) => clipped(fit(voice, subject, options.audience))))];
  return voice.core("rest-group", { title: voice.tell({ say: `${first.rule}.title`, with: {} }), n: own.length, list: subjects.join(voice.common("joiner")), who: voice.common(`audience-${first.audience}`) });
}

function clipped(subject: string): string {
  const letters = [...subject.replace(/\s+/gu, " ")];
  return letters.length <= LONGEST_SUBJECT ? letters.join("") : `${letters.slice(0, LONGEST_SUBJECT - 1).join("")}…`;
}
