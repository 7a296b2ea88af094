import { mailedIn } from "../../src/pane/droppedFiles.js";
import { NOTHING_PASSED } from "../../src/model/mailedName.js";

const file = (path: string): File => ({ name: path.split("/").at(-1) ?? path, webkitRelativePath: path }) as File;

test("of a folder its workbooks are taken, and what people mail in place of one, so that it is refused by name", () => {
  const paths = ["来件/周报_销售甲.xlsx", "来件/宏.XLSM", "来件/旧.xls", "来件/表.et", "来件/表.csv"];
  expect(mailedIn(paths.map(file))).toEqual({ files: paths.map(file), passed: NOTHING_PASSED });
});

test.each([
  ["来件/~$周报_销售甲.xlsx", { locks: 1 }],
  ["来件/.周报_销售甲.xlsx.icloud", { placeholders: 1 }],
  ["来件/周报_销售甲.周复盘.xlsx", { outputs: 1 }],
  ["来件/说明.docx", { others: 1 }],
  ["来件/.DS_Store", {}],
  ["来件/上周/周报_销售甲.xlsx", { folders: 1 }],
])("%s is left where it is, and counted: %j", (path, counted) => {
  expect(mailedIn([file(path)])).toEqual({ files: [], passed: { ...NOTHING_PASSED, ...counted } });
});

test("a folder in the folder counts once, whatever it holds", () => {
  expect(mailedIn(["来件/上周/甲.xlsx", "来件/上周/更早/乙.xlsx", "来件/丙.xlsx"].map(file)).passed.folders).toBe(1);
});
