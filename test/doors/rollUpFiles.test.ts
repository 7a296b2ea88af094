import { rollUpFiles } from "../../src/doors/rollUpFiles.js";
import { parseIsoDay, type Day } from "../../src/model/day.js";
import { NOTHING_PASSED, type PassedOver } from "../../src/model/mailedName.js";
import { judge } from "../../src/run/judge.js";
import type { TeamRolled } from "../../src/pane/door.js";
import { WORDS } from "../../src/words/index.js";
import { bookBytes, MEMBERS, rowsOfMember } from "../rollup/sampleMail.js";

const NOW = { today: parseIsoDay("2025-09-22") as Day, minutes: 600 };
const TELLING = { words: WORDS.zh, version: "0.1.0" };
const [jia = "", yi = ""] = MEMBERS;

/** A workbook of two plans: what is read is held elsewhere. */
const small = (name: string): Uint8Array => bookBytes({ plans: rowsOfMember(name).plans?.slice(0, 2) ?? [] });

const file = (name: string, bytes: Uint8Array): File => new File([Uint8Array.from(bytes)], name);

/** A file that the browser gives so many times and then no more, as when it was saved, moved or deleted meanwhile. */
function vanishing(name: string, bytes: Uint8Array, times: number): File {
  let reads = 0;
  const arrayBuffer = (): Promise<ArrayBuffer> => {
    reads += 1;
    return reads > times ? Promise.reject(new DOMException("it changed", "NotReadableError")) : file(name, bytes).arrayBuffer();
  };
  return Object.assign(file(name, bytes), { arrayBuffer });
}

function rolled(files: readonly File[], passed: PassedOver = NOTHING_PASSED): Promise<TeamRolled> {
  return rollUpFiles({ files, passed, language: "zh", version: TELLING.version, now: NOW }, (workbook, request) => judge(workbook, request, TELLING), () => undefined);
}

test("M1, M2, M5: a twin, a file that is none and one that changed since it was dropped are each told in one sentence, and the others are read", async () => {
  const own = small(jia);
  const { files } = await rolled([
    file("周报_销售甲 (1).xlsx", own),
    vanishing("周报_销售乙.xlsx", small(yi), 1),
    file("周报_销售甲.xlsx", own),
    file("占位.xlsx", new Uint8Array()),
  ]);
  const told = new Map(files.map(({ file: name, state, notes }) => [name, [state, ...notes]]));
  expect(told.get("周报_销售甲.xlsx")?.[0]).toBe("read");
  expect(told.get("周报_销售甲 (1).xlsx")).toEqual(["twin", expect.stringMatching(/^与「周报_销售甲\.xlsx」内容完全相同（字节一致，指纹 [0-9a-f]{8}），只计一次$/)]);
  expect(told.get("周报_销售乙.xlsx")).toEqual(["refused", "文件「周报_销售乙.xlsx」列出后就读不到了，没有采用。请确认没有被移走或占用，再汇总一次。（file-gone）"]);
  expect(told.get("占位.xlsx")).toEqual(["refused", "这个文件是空的（0 字节）。请让对方重新发送，或重新下载后再试。（NOT_A_WORKBOOK）"]);
});

test("M5: where all of them are gone, the roll-up stops and names each", async () => {
  const gone = ["甲.xlsx", "乙.xlsx"].map((name) => vanishing(name, new Uint8Array(), 0));
  await expect(rolled(gone)).rejects.toMatchObject({ code: "nothing-to-roll-up", say: { with: { n: 2, files: "乙.xlsx file-gone；甲.xlsx file-gone" } } });
});

test("M6: a folder's other files are told in the page and on the intake sheet, and the page speaks of no option of the command line", async () => {
  const { lines, drawn } = await rolled([file("周报_销售甲.xlsx", small(jia))], { locks: 1, placeholders: 2, outputs: 1, others: 3, folders: 1 });
  const say = "文件夹里没有看的：尚未从 iCloud 下载的文件 2 个（请先下载，再放入一次）、复盘副本和团队工作簿 1 个、Excel 打开时的临时文件 1 个、其他类型的文件 3 个、子文件夹 1 个";
  expect(lines.at(-1)).toEqual({ say, calls: true });
  const sheet = drawn.find(({ drawing }) => drawing.key?.kind === "intake")?.drawing.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)) ?? [];
  expect(sheet).toEqual(expect.arrayContaining([say, WORDS.zh.rollup["no-base-page"]]));
  expect(sheet.filter((value) => String(value).includes("--"))).toEqual([]);
});
