import { originText } from "../../src/model/origin.js";
import { TASK, codes, day, plan, read, sheet } from "./grid.js";

describe("客户, 协调事项, 项目, 人员", () => {
  test("equal names and an alias of two clients are listed, never merged", () => {
    const headings = ["客户名称", "别名", "负责人", "生命周期阶段"];
    const rows = [
      ["示例县自然资源局", "国土局", "销售甲", "接触期"],
      ["示例县 自然资源局", null, "销售乙", "意向期"],
      ["示例市自然资源局", "国土局、市局", "销售甲", "推进期"],
    ];
    const inputs = read([plan([TASK]), sheet("客户清单", [headings, ...rows])]);
    expect(inputs.clients?.rows).toHaveLength(3);
    expect(codes(inputs)).toEqual(["client-twice", "alias-twice"]);
  });

  test("a cell that numbers its needs gives several, told apart by their part", () => {
    const headings = ["编号", "提出日期", "提出人", "类型", "事项", "具体需求"];
    const rows = [
      [null, null, "销售甲", "领导支持", "需要领导协调：1. 项目回款事宜的最终决策；2. 重要项目的投资审批流程。", null],
      ["2", "8.12 09:30", "销售甲", "跨部门", "合同", "法务看一遍补充协议"],
    ];
    const { needs, gaps } = read([plan([TASK]), sheet("协调事项", [headings, ...rows])]);
    expect(needs?.rows.map(({ need, origin }) => [need, originText(origin)])).toEqual([
      ["项目回款事宜的最终决策", "协调事项!E2#1"],
      ["重要项目的投资审批流程", "协调事项!E2#2"],
      ["法务看一遍补充协议", "协调事项!F3"],
    ]);
    expect(needs?.rows[2]?.raised).toEqual({ day: day(2025, 8, 12), minutes: 570 });
    expect(gaps.map(({ column, missing, of }) => [column, missing, of])).toEqual([["提出日期", 2, 3]]);
  });

  test("a project's amount comes out in 万元", () => {
    const headings = ["项目名称", "客户", "项目负责人", "合同额（元）", "推进步骤"];
    const { projects } = read([plan([TASK]), sheet("项目", [headings, ["示例平台", "示例市水利局、示例县水利局", "销售甲", 1_200_000, "方案设计"]])]);
    expect(projects?.rows[0]).toMatchObject({ client: ["示例市水利局", "示例县水利局"], amount: 120, step: "方案设计" });
  });

  test("the team is 人员 in its order, then whom 设置 adds", () => {
    const people = sheet("人员", [["姓名", "组"], ["销售 乙", "一组"], ["销售甲", "一组"]]);
    const settings = sheet("设置", [["键", "值"], ["人员", "销售甲、销售丙"]]);
    expect(read([plan([TASK]), people, settings]).settings.people).toEqual(["销售乙", "销售甲", "销售丙"]);
  });
});
