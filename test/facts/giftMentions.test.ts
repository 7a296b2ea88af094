import { giftMentions } from "../../src/facts/giftMentions.js";
import type { LogEntry, PlanItem } from "../../src/model/nouns.js";
import { entry, plan } from "../support/builders.js";

const WORDS = "给客户送购物卡";

test.each<[keyof PlanItem & string]>([["task"], ["expected"], ["actual"], ["resources"], ["purpose"], ["approach"], ["reason"], ["note"]])("a task's %s is looked at", (field) => {
  const item: PlanItem = { ...plan(), [field]: WORDS };
  expect(giftMentions([item], new Map())).toEqual([{ name: "销售甲", n: 1, origins: [item.origin] }]);
});

test.each<[keyof LogEntry & string]>([["dayAction"], ["dayResult"], ["eveningAction"], ["eveningResult"], ["receptionReason"], ["note"]])("a log row's %s is looked at", (field) => {
  const row: LogEntry = { ...entry(), [field]: WORDS };
  expect(giftMentions([], new Map([["销售甲", [row]]]))).toEqual([{ name: "销售甲", n: 1, origins: [row.origin] }]);
});

test("rows are told by person, each once; rows without such a word are not", () => {
  const shared = plan({ task: WORDS, expected: WORDS, owners: ["销售甲", "销售乙"] });
  const row = entry({ dayAction: WORDS });
  expect(giftMentions([shared, plan()], new Map([["销售甲", [row, entry({ dayAction: "拜访客户" })]], ["销售丙", [entry()]]]))).toEqual([
    { name: "销售甲", n: 2, origins: [shared.origin, row.origin] },
    { name: "销售乙", n: 1, origins: [shared.origin] },
  ]);
  expect(giftMentions([], new Map())).toEqual([]);
});
