import { ownerClue } from "../../src/read/clues.js";

const owner = (texts: readonly string[], ...known: readonly string[]): unknown => {
  const clue = ownerClue(texts, new Set(known));
  return clue && [clue.value, clue.from];
};

test.each<[string, readonly string[], readonly string[], unknown]>([
  ["one that is known from elsewhere", ["销售甲的周计划"], ["销售甲"], ["销售甲", "销售甲的周计划"]],
  ["the longer of two of which one is in the other", ["欧阳小明周报"], ["小明", "欧阳小明"], ["欧阳小明", "欧阳小明周报"]],
  ["one letter is nobody", ["甲类客户周报"], ["甲"], undefined],
  ["two that are known are neither", ["张三、李四周报", "王五周报"], ["张三", "李四"], ["王五", "王五周报"]],
  ["one behind a label", ["填报人：张小三 第33周"], [], ["张小三", "填报人：张小三 第33周"]],
  ["what is left without dates and the words of the trade", ["8.11-8.17张小三周计划", "别的"], [], ["张小三", "8.11-8.17张小三周计划"]],
  ["the date with its year", ["2025年8月11日-8月17日 张小三 工作周报"], [], ["张小三", "2025年8月11日-8月17日 张小三 工作周报"]],
  ["a date of eight digits", ["张小三20250811-20250817"], [], ["张小三", "张小三20250811-20250817"]],
  ["a department is no person", ["营销中心周报"], [], undefined],
  ["nothing", [], [], undefined],
])("whose workbook it is: %s", (_, texts, known, found) => {
  expect(owner(texts, ...known)).toEqual(found);
});
