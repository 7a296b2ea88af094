import { linked, words } from "../cells.js";
import type { Page } from "../page.js";
import { list, type Item, type Section } from "../section.js";
import { absentColumnsText } from "./absent.js";

/** What is not filled in, counted, in grey (F53); columns and sheets the workbook lacks are said once (ruling 17). */
export function gaps({ review, voice, labels, options }: Page, width: number): Section {
  const { report, common } = voice;
  const named = [...new Set(review.gaps.map(({ sheet }) => sheet))];
  const items = named.map((sheet): Item => {
    const own = review.gaps.filter((gap) => gap.sheet === sheet && gap.missing > 0);
    const [first] = own.flatMap(({ origins }) => origins);
    const list = own.map(({ column, missing, of }) => report("gap-item", { column, missing, of })).join(common("joiner"));
    return { lead: null, say: words(report("gap-line", { sheet, gaps: list }), "text", "quiet"), link: linked(first ? labels.of(first) : "", first) };
  });
  const unowned = review.unowned.map((item): Item => ({
    lead: null,
    say: words(report("unowned-line", { task: item.task }), "text", "quiet"),
    link: linked(labels.plan(item), item.origin),
  }));
  const columns = absentColumnsText({ review, voice, labels, options });
  const absent: Item[] = columns === null ? [] : [{ lead: null, say: words(columns, "text", "quiet"), link: null }];
  const sheets = review.absentSheets.map((kind) => report(`gives-${kind}`));
  const more = sheets.length === 0 ? [] : [{ lead: null, say: words(report("absent-sheets", { sheets: sheets.join(common("joiner")) }), "text", "quiet"), link: null }];
  return list("gaps", report("section-gaps"), report("nothing-gaps"), [...items, ...unowned, ...absent, ...more], width);
}
