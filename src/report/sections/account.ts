import type { Ask } from "../../model/account.js";
import { linked, words } from "../cells.js";
import { fit } from "../inward.js";
import type { Page } from "../page.js";
import { list, type Item, type Section } from "../section.js";

const MOST = 6;

/** What people owe and, beside it, what the company owes them; asks that stand only in tasks are listed, those of 协调事项 have their own table (ruling 19). */
export function account(page: Page, width: number, most = MOST, links?: number): Section {
  const { review, voice, labels, options } = page;
  const { core } = voice;
  const { owed, asks } = review.account;
  if (asks.length === 0) return list("account", core("section-account"), null, [], width);
  const filed = asks.filter(({ from }) => from === "need");
  const others = asks.filter(({ from }) => from !== "need");
  const item = (ask: Ask): Item => ({ lead: null, say: words(askText(page, ask)), link: linked(labels.of(ask.origin), ask.origin) });
  const plain = (say: string, tone?: "quiet"): Item => ({ lead: null, say: words(say, "text", tone), link: null });
  const [first] = filed;
  return list(
    "account",
    core("section-account"),
    null,
    [
      ...(options.audience === "up" ? [] : [plain(core("account-owed", { open: owed.open, overdue: owed.overdue, gaps: owed.gaps }))]),
      { ...plain(companySide(page, filed)), link: linked(first ? labels.of(first.origin) : "", first?.origin) },
      ...others.slice(0, most).map(item),
      ...(others.length > most ? [plain(core("account-more", { n: others.length - most }), "quiet")] : []),
      ...(others.length > 0 ? [plain(core("account-unfiled"), "quiet")] : []),
    ],
    width,
    links,
  );
}

function companySide({ voice: { core } }: Page, filed: readonly Ask[]): string {
  if (filed.length === 0) return core("account-nothing");
  const none = filed.filter(({ answer }) => answer === "none").length;
  const waits = filed.flatMap(({ waiting }) => (waiting === null ? [] : [waiting]));
  return waits.length === 0 ? core("account-asked-undated", { n: filed.length, none }) : core("account-asked", { n: filed.length, none, days: Math.max(...waits) });
}

function askText({ voice, options }: Page, { from, text, holder }: Ask): string {
  const line = voice.core(from === "resource" ? "account-resource" : "account-reason", { text: fit(voice, text, options.audience) });
  return holder === null ? line : voice.core("account-holder", { line, holder });
}
