import { readBoxes } from "../../src/text/readBoxes.js";

test.each([
  ["☑完成 □未完成", "done"],
  ["是√ 否□", "done"],
  ["□是 ☑否", "not_done"],
  ["☑成功 ☐失败", "done"],
  ["☐有效 ☑无效", "not_done"],
  ["到账☑ 未到□", "done"],
  ["到账□ 未到☑", "not_done"],
  ["☑签 ☐未签", "done"],
  ["登记✅ 复核✅ 出证⬜", "partial"],
  ["登记❌ 复核❌ 出证❌", "not_done"],
  ["发票✔ 对账✔ 收款✔", "done"],
  ["合同 v 回款 x", "partial"],
  ["✔发票 ✔对账 ✔收款", "done"],
  ["[x]见面 []签字", "partial"],
])("%s is %s by its ticks", (text, label) => expect(readBoxes(text.replace(/ /gu, ""))).toEqual({ label, rule: "ticked-box" }));

test.each(["完成/未完成", "□完成 □未完成", "☑完成 ☑未完成", "到账□ 未到□", "☑签 ☑未签", "□成功 □失败", "☑有效 ☑无效", "[]好 []差"])("%s leaves it open", (text) => expect(readBoxes(text.replace(/ /gu, ""))).toEqual({ label: "unknown", rule: "both-options" }));

test.each(["完成", "已签约", "☑签约", "□"])("%s is no form", (text) => expect(readBoxes(text)).toBeUndefined());
