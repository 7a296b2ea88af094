import { officesOf, sameOffice } from "../../src/text/officesOf.js";

test.each([
  ["上午去示例县水利局谈方案", ["示例县水利局"]],
  ["先到水利局，再去县医院", ["水利局", "县医院"]],
  ["拜访示例区城投公司", ["示例区城投公司"]],
  ["示例县水利局", ["示例县水利局"]],
  ["拜访镇政府", ["镇政府"]],
  ["拜访政府", []],
  ["回公司开会", []],
  ["约水利局长", []],
  ["调整布局，看展厅", []],
])("%s", (text, offices) => {
  expect(officesOf(text).map(({ name }) => name)).toEqual(offices);
});

test("the short name of an office may mean it, that of another county does not", () => {
  expect(sameOffice("水利局", "示例县水利局")).toBe(true);
  expect(sameOffice("样板县水利局", "示例县水利局")).toBe(false);
});
