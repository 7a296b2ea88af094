import { workbooksIn } from "../../src/pane/droppedFiles.js";

const file = (path: string): File => ({ name: path.split("/").at(-1) ?? path, webkitRelativePath: path }) as File;

test("of a folder its workbooks are taken, and what people mail in place of one, so that it is refused by name", () => {
  const paths = ["来件/周报_销售甲.xlsx", "来件/宏.XLSM", "来件/旧.xls", "来件/表.et", "来件/表.csv"];
  expect(workbooksIn(paths.map(file))).toHaveLength(paths.length);
});

test.each(["来件/~$周报_销售甲.xlsx", "来件/.DS_Store", "来件/说明.docx", "来件/上周/周报_销售甲.xlsx"])("%s is left where it is", (path) => {
  expect(workbooksIn([file(path)])).toEqual([]);
});
