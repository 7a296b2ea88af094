import type { Book, BookSetting } from "../../src/model/book.js";
import { rollUpSettings } from "../../src/rollup/rollUpSettings.js";
import { adviceKey, ADVICE } from "../../src/settings/advice.js";
import { bookOf } from "./bookRow.js";

const setting = (id: string | null, text: string, key = id ?? "自定"): BookSetting => ({ id, key, text, cell: { value: text, format: "text" }, origin: { sheet: "设置", row: 2, column: 2 } });
const book = (file: string, ...settings: readonly BookSetting[]): Book => bookOf(file, [], { settings });
/** What stands, and what differs: which stands by what, against whom. */
const rolled = (books: readonly Book[], base: Book | null = null): readonly [readonly string[], readonly string[]] => {
  const { settings, differ } = rollUpSettings(books, base);
  return [
    settings.map(({ id, key, cell }) => `${id ?? `+${key}`}=${cell.value}`),
    differ.map(({ id, key, stands, by, others }) => `${id ?? `+${key}`} ${by} ${stands} ≠ ${others.map(({ text, files }) => `${text} (${files.join(" ")})`).join(", ")}`),
  ];
};
const said = (...texts: readonly (readonly [file: string, id: string, text: string])[]): readonly Book[] => texts.map(([file, id, text]) => book(file, setting(id, text)));

test.each<[string, readonly Book[], Book | null, readonly string[], readonly string[]]>([
  ["none", [book("a")], null, [], []],
  ["one states it", said(["a", "monthVisits", "3"]), null, ["monthVisits=3"], []],
  ["all the same", said(["a", "monthVisits", "3"], ["b", "monthVisits", "3"]), null, ["monthVisits=3"], []],
  ["most of them", said(["a", "monthVisits", "3"], ["b", "monthVisits", "4"], ["c", "monthVisits", "3"]), null, ["monthVisits=3"], ["monthVisits most 3 ≠ 4 (b)"]],
  ["a workbook counts once, however often it says so", [book("a", setting("monthVisits", "4"), setting("monthVisits", "4")), ...said(["b", "monthVisits", "3"], ["c", "monthVisits", "3"])], null, ["monthVisits=3"], ["monthVisits most 3 ≠ 4 (a)"]],
  ["of as many the default", said(["a", "monthVisits", "3"], ["b", "monthVisits", "2"]), null, ["monthVisits=2"], ["monthVisits default 2 ≠ 3 (a)"]],
  ["a default of words, too", said(["a", "responsibleDefault", "否"], ["b", "responsibleDefault", "是"]), null, ["responsibleDefault=是"], ["responsibleDefault default 是 ≠ 否 (a)"]],
  ["where most say the default it stands by them", said(["a", "monthVisits", "2"], ["b", "monthVisits", "2"], ["c", "monthVisits", "3"]), null, ["monthVisits=2"], ["monthVisits most 2 ≠ 3 (c)"]],
  ["of as many without the default the first by its letters", said(["a", "monthVisits", "5"], ["b", "monthVisits", "4"]), null, ["monthVisits=4"], ["monthVisits most 4 ≠ 5 (a)"]],
  ["an advice has no default that is known here", said(["a", adviceKey(ADVICE[0].rule), "乙"], ["b", adviceKey(ADVICE[0].rule), "甲"]), null, [`${adviceKey(ADVICE[0].rule)}=乙`], [`${adviceKey(ADVICE[0].rule)} most 乙 ≠ 甲 (b)`]],
  ["a key that nobody knows goes by its letters, width and spaces aside", [book("a", setting(null, "加油", "口 号Ａ")), book("b", setting(null, "加油", "口号A"))], null, ["+口 号Ａ=加油"], []],
  ["a blank is no setting, but differs", said(["a", "reviewer", ""], ["b", "reviewer", "主管甲"]), null, [], ["reviewer default  ≠ 主管甲 (b)"]],
  ["others by what they say, each with its workbooks", said(["a", "monthVisits", "3"], ["b", "monthVisits", "3"], ["c", "monthVisits", "5"], ["e", "monthVisits", "4"], ["d", "monthVisits", "4"], ["f", "monthVisits", "3"]), null, ["monthVisits=3"], ["monthVisits most 3 ≠ 4 (d e), 5 (c)"]],
  ["the team's own wins", said(["a", "monthVisits", "3"], ["b", "monthVisits", "3"]), book("团队", setting("monthVisits", "4")), ["monthVisits=4"], ["monthVisits base 4 ≠ 3 (a b)"]],
  ["the team's own alone", [], book("团队", setting("monthVisits", "4")), ["monthVisits=4"], []],
  ["a list of the team's is not added to", said(["a", "people", "销售乙"]), book("团队", setting("people", "销售甲")), ["people=销售甲"], ["people base 销售甲 ≠ 销售乙 (a)"]],
  ["in the order of their keys", [book("a", setting("reviewer", "主管甲"), setting("mode", "线下"), setting(null, "x", "口号"))], null, ["+口号=x", "mode=线下", "reviewer=主管甲"], []],
])("settings: %s", (_, books, base, settings, differ) => {
  expect(rolled(books, base)).toEqual([settings, differ]);
  expect(rolled([...books].reverse(), base)).toEqual([settings, differ]);
});

test.each<[string, string, readonly string[], string, readonly string[]]>([
  ["joined, each once, in the order of their letters", "people", ["销售乙、销售甲", "销售丙，销售甲；销售丁\n"], "销售丁、销售丙、销售乙、销售甲", []],
  ["aliases", "aliases", ["国土局=示例市自然资源局", "水利=示例县水利局,"], "国土局=示例市自然资源局、水利=示例县水利局", []],
  ["two of one name are left out and told", "aliases", ["局=示例市自然资源局、水利=示例县水利局", "局=示例县水利局"], "水利=示例县水利局", ["aliases joined 水利=示例县水利局 ≠ 局=示例县水利局 (b), 局=示例市自然资源局 (a)"]],
  ["by any sign of the arrow", "headings", ["咋样了→实际完成情况", "咋样了 ->任务内容", "咋样了 ＝期望结果"], "", ["headings joined  ≠ 咋样了 ->任务内容 (b), 咋样了 ＝期望结果 (c), 咋样了→实际完成情况 (a)"]],
  ["phrases and sheets", "phrases", ["闭环=完成", "闭环=完成"], "闭环=完成", []],
  ["sheets", "sheets", ["一表=周计划;二表=每日日志"], "一表=周计划、二表=每日日志", []],
])("lists: %s", (_, id, texts, text, differ) => {
  const books = texts.map((own, at) => book("abc".charAt(at), setting(id, own)));
  expect(rolled(books)).toEqual([text === "" ? [] : [`${id}=${text}`], differ]);
});

test("of several names of one key the first by its letters stands", () => {
  const { settings } = rollUpSettings([book("b", setting("monthVisits", "3", "月均拜访次数")), book("a", setting("monthVisits", "3", "Visits a month"))], null);
  expect(settings).toEqual([{ id: "monthVisits", key: "Visits a month", cell: { value: "3", format: "text" } }]);
});
