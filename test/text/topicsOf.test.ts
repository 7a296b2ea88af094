import { topicsOf, withoutTopics } from "../../src/text/topicsOf.js";

test("a text tells its kinds of work, its documents and its phases", () => {
  const { telling, common, documents, phases } = topicsOf("签二期补充协议，催尾款，向局里汇报");
  expect([...telling.keys()]).toEqual(["collect"]);
  expect([...common.keys()]).toEqual(["present"]);
  expect([...(documents.get("协议") ?? [])]).toEqual(["补充"]);
  expect([...phases]).toEqual(["2"]);
});

test("a phase is the same in either numerals", () => {
  expect(topicsOf("第3批").phases).toEqual(topicsOf("第三批").phases);
});

test("a document of which nothing stands before it is known, and not which one", () => {
  expect([...topicsOf("签合同").documents]).toEqual([["合同", new Set()]]);
});

test("words of a kind of work are taken out", () => {
  expect(withoutTopics("档案验收")).toBe("档案 ");
});
