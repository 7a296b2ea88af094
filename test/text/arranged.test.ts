import { arranged } from "../../src/text/arranged.js";

test.each([
  ["原定周五，现定下周一", "moved"],
  ["推了两回，现定9月中", "moved"],
  ["改日子了，定在下月6号", "moved"],
  ["已定8号开", "fixed"],
  ["货说好明天装车", "fixed"],
  ["说好月底付", "fixed"],
  ["原定20号汇报，因停电改到22号，22号讲完", undefined],
  ["最后审定1860万，报告出了", undefined],
  ["定了合同", undefined],
  ["说好周三付，已经付了", undefined],
])("%j ends in a time agreed on: %j", (text, when) => expect(arranged(text)).toBe(when));
