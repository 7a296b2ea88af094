import { restsOn } from "../../src/facts/pauses.js";
import type { Pause } from "../../src/model/nouns.js";
import { addDays } from "../../src/model/day.js";
import { MONDAY } from "../support/builders.js";
import { pause } from "../support/optionalSheets.js";

const NAMES = ["quiet-client", "客户久未联系"];
const rests = (pauses: readonly Pause[], subject = "示例市自然资源局", day = MONDAY): boolean => restsOn(day, pauses).of(NAMES, subject) !== undefined;

test.each<[string, Partial<Pause>, boolean]>([
  ["by its code", {}, true],
  ["by its title, spaces and width aside", { rule: "客户 久未联系" }, true],
  ["by its code in capitals", { rule: "Ｑuiet-Client" }, true],
  ["of another rule", { rule: "no-matching-log" }, false],
  ["of another subject", { subject: "示例县水利局" }, false],
  ["of its subject with spaces", { subject: "示例市 自然资源局" }, true],
  ["of all subjects", { subject: "全部" }, true],
  ["of all subjects in English", { subject: "ALL" }, true],
  ["of all subjects by a star", { subject: "*" }, true],
  ["of all subjects of another rule", { rule: "no-matching-log", subject: "全部" }, false],
])("a flag rests by a pause %s: %j", (_, change, expected) => expect(rests([pause(change)])).toBe(expected));

test("a pause holds through its last day, and the flag is back on the next", () => {
  expect([0, 1].map((days) => rests([pause()], undefined, addDays(MONDAY, days)))).toEqual([true, false]);
  expect(rests([])).toBe(false);
});

test("of several pauses the one that fits is told", () => {
  const fitting = pause({ reason: "客户休假" });
  expect(restsOn(MONDAY, [pause({ subject: "示例县水利局" }), fitting]).of(NAMES, "示例市自然资源局")).toBe(fitting);
});

test("pauses in force of rules that nobody knows are strangers, spaces and case aside", () => {
  const stranger = pause({ rule: "没有这条规则" });
  const { strangers } = restsOn(MONDAY, [pause({ rule: "QUIET-client" }), stranger, pause({ rule: "也没有这条", until: addDays(MONDAY, -1) })]);
  expect(strangers(new Set(NAMES))).toEqual([stranger]);
});
