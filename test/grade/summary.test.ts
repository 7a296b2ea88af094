import { tell, WORDS } from "../../src/words/index.js";
import { entry, need, on, plan, reviewed, type Rows } from "../support/builders.js";

const lines = (rows: Rows, today = "2025-08-18"): readonly string[] =>
  reviewed(rows, { today: on(today) }).summary.map(({ say }) => tell(WORDS.zh, say));

test("the figures of the tasks add up, cancelled ones among them", () => {
  const plans = [plan({ status: "完成" }), plan({ status: "取消" }), plan({ status: "延期" })];
  expect(lines({ plans })[0]).toBe("计划 3 项：完成 1/2（部分 0，未完成 0，延期 1，取消 1，未填写 0）");
});

test("where nothing is left to divide by, a dash stands (ruling 1)", () => {
  expect(lines({ plans: [plan({ status: "取消" })] })[0]).toContain("完成 —（");
  expect(lines({ log: [entry({ dayAction: "拜访客户", dayResult: "没见到" })] })[1]).toBe("外部接触：安排 1，实际 0，未见到 1；有成果 —，其中签约/回款级 0");
});

test("words to be checked are not called blank", () => {
  expect(lines({ plans: [plan({ actual: "无" }), plan()] })[0]).toMatch(/未填写 1，待核对 1）$/u);
});

test("a running week has blanks to come (ruling 13)", () => {
  expect(lines({ plans: [plan({ status: "完成" }), plan()] }, "2025-08-13")[0]).toMatch(/待填 1）$/u);
});

test("a meeting of which nobody says whether it took place is counted as such", () => {
  expect(lines({ log: [entry({ dayAction: "拜访客户" })] })[1]).toContain("实际 0，未见到 0，未注明 1");
});

test("a date stands with its weekday (F03)", () => {
  expect(lines({ log: [entry({ day: on("2025-08-15"), dayAction: "参加项目推介会并签约", dayResult: "全部完成" })] })[2]).toBe("计划外成果：周五 08-15 参加项目推介会并签约 → 全部完成");
});

test("the result told is the one that binds most, not the last", () => {
  const client = ["示例市自然资源局"];
  const log = [
    entry({ day: on("2025-08-13"), dayAction: "电话跟进首付款", dayResult: "96 万已到账", client, channel: "电话", met: true, resultKind: "回款" }),
    entry({ day: on("2025-08-14"), dayAction: "到示例市自然资源局交材料", dayResult: "材料已交", client, channel: "面谈", met: true, resultKind: "反馈" }),
  ];
  expect(lines({ log }).find((line) => line.includes("成果 2 项"))).toBe("计划外成果 2 项，其中：周三 08-13 电话跟进首付款 → 96 万已到账");
});

test("requests of other departments are no decisions", () => {
  const needs = [need({ kind: "跨部门", need: "开具发票" }), need({ kind: "领导支持", need: "定价" })];
  expect(lines({ plans: [], needs })[1]).toBe("需协调 2 项（待拍板 1 项）：开具发票");
  expect(lines({ plans: [], needs: needs.slice(1) })[1]).toBe("待拍板 1 项：定价");
});
