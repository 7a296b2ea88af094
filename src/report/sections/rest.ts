import { linked, words } from "../cells.js";
import type { Page } from "../page.js";
import { list, type Item, type Section } from "../section.js";
import { flagText, shownFlags } from "./flags.js";

const MOST = 60;

/** 数据检查: the remarks beyond the five that stand on top, small, each with its row. */
export function rest(page: Page, width: number): Section {
  const { voice, labels } = page;
  const others = shownFlags(page).rest;
  const items = others.slice(0, MOST).map((flag): Item => {
    const [first] = flag.origins;
    return { lead: null, say: words(flagText(page, flag), "small"), link: linked(first ? labels.of(first) : "", first) };
  });
  const more: Item[] = others.length > MOST ? [{ lead: null, say: words(voice.core("rest-more", { n: others.length - MOST }), "small"), link: null }] : [];
  return list("rest", voice.core("section-rest", { n: others.length }), null, [...items, ...more], width);
}
