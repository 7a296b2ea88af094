import { rungOfKind, withColumns } from "../../src/facts/resultKinds.js";
import { effectOf } from "../../src/text/effectOf.js";
import { effectWords } from "../../src/text/effectWords.js";

const SPOKEN = effectOf(effectWords("拜访客户", "客户很满意"));

test.each([
  ["签约", "achieved", "signed"],
  ["回款", "achieved", "paid"],
  ["方案确认", "progress", "agreed"],
  ["会议纪要", "progress", "written"],
  ["意向", "progress", "willing"],
] as const)("成果类型 %s is %s, on the rung %s, whatever the words say", (kind, label, rung) => {
  expect(withColumns(SPOKEN, undefined, kind)).toEqual({ ...SPOKEN, label, rung, phrase: kind, rule: "result-kind-column", sure: true });
  expect(rungOfKind(kind)).toBe(rung);
});

test.each(["反馈", "无"] as const)("成果类型 %s takes the rung and leaves the rest to the words", (kind) => {
  expect(withColumns({ ...SPOKEN, rung: "agreed" }, undefined, kind)).toEqual({ ...SPOKEN, rung: "none" });
});

test("是否见到 beats both", () => {
  expect(withColumns(SPOKEN, false, "签约")).toMatchObject({ label: "no_effect", rung: "none", rule: "met-column", sure: true, missed: true, attitude: null });
  expect(withColumns({ ...SPOKEN, missed: true }, true, undefined)).toEqual({ ...SPOKEN, missed: false });
});
