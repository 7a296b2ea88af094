import { need, on, plan, reviewed } from "../support/builders.js";

const at = (iso: string) => ({ day: on(iso), minutes: null });

test("the company's side: open needs with who holds them, days waiting, answered or not; the oldest first", () => {
  const { account } = reviewed({
    needs: [
      need({ need: "开票", raised: at("2025-08-15"), department: "财务部", responsible: "财务甲", answered: at("2025-08-16") }),
      need({ need: "投资审批", raised: at("2025-08-08") }),
      need({ need: "盖章", state: "处理中" }),
      need({ need: "已办", state: "已解决" }),
    ],
  });
  expect(account.asks.map(({ text, holder, waiting, answer }) => [text, holder, waiting, answer])).toEqual([
    ["投资审批", null, 10, "none"],
    ["开票", "财务部 · 财务甲", 3, "given"],
    ["盖章", null, null, "given"],
  ]);
});

test("what stands only in tasks: resources wanted, and reasons that name a department, a leader of ours or a class that waits for the company", () => {
  const { account } = reviewed({
    plans: [
      plan({ status: "未完成", resources: "法务部审合同" }),
      plan({ status: "未完成", reason: "技术部没有排期" }),
      plan({ status: "未完成", reason: "内部资源：缺人" }),
      plan({ status: "未完成", reason: "客户财务部未盖章" }),
      plan({ status: "未完成", reason: "领导出差" }),
      plan({ status: "完成", resources: "已到位的资源" }),
      plan({ status: "未完成", resources: "无" }),
      plan({ week: on("2025-08-18"), resources: "车辆" }),
    ],
  });
  expect(account.asks.map(({ from, text, holder, answer }) => [from, text, holder, answer])).toEqual([
    ["resource", "法务部审合同", "法务部", "unknown"],
    ["resource", "车辆", null, "unknown"],
    ["reason", "技术部没有排期", "技术部", "unknown"],
    ["reason", "内部资源：缺人", null, "unknown"],
  ]);
});

test("the same ask from a task and from a need is told once", () => {
  const { account } = reviewed({ plans: [plan({ status: "未完成", resources: "法务部审合同" })], needs: [need({ need: "请 法务部审合同" })] });
  expect(account.asks.map(({ from }) => from)).toEqual(["need"]);
});

test("one's own side: open and overdue tasks, cells to fill in", () => {
  const { account } = reviewed({ plans: [plan({ status: "未完成", due: on("2025-08-17") }), plan({ status: "未完成", due: on("2025-08-18") }), plan({ status: "取消" })] });
  expect([account.owed.open, account.owed.overdue]).toEqual([2, 1]);
  expect(account.owed.gaps).toBeGreaterThan(0);
});
