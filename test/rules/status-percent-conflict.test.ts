import { statusPercentConflict } from "../../src/rules/status-percent-conflict.js";
import { judged } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(statusPercentConflict, {
  clear: [
    ["done with 100 %", { plans: [judged("done", { status: "完成", percent: 100 })] }],
    ["partial with 60 %", { plans: [judged("partial", { status: "部分完成", percent: 60 })] }],
    ["no status beside the percentage", { plans: [judged("partial", { percent: 60 }, { basis: "percent" })] }],
    ["status and words agree", { plans: [judged("missed", { status: "未完成", actual: "未完成" })] }],
    ["a share beside words of a part", { plans: [judged("partial", { percent: 30, actual: "已完成初稿" }, { basis: "percent" })] }],
    ["the manager decided", { plans: [judged("done", { verdict: "完成", actual: "未完成" }, { basis: "manager" })] }],
    ["done, without a percentage", { plans: [judged("done", { status: "完成" })] }],
    ["partial, without one", { plans: [judged("partial", { status: "部分完成" })] }],
    ["postponed with 60 %", { plans: [judged("postponed", { status: "延期", percent: 60 })] }],
    ["missed with 0 %", { plans: [judged("missed", { status: "未完成", percent: 0 })] }],
    ["words that nobody is sure of", { plans: [judged("done", { status: "完成", actual: "见群文件" })] }],
    ["words of a part beside done", { plans: [judged("done", { status: "完成", actual: "完成80%" })] }],
    ["the words alone", { plans: [judged("missed", { actual: "未完成" }, { basis: "text" })] }],
  ],
  flagged: [
    ["done with 80 %", { plans: [judged("done", { status: "完成", percent: 80 })] }, "percent"],
    ["missed with 60 %", { plans: [judged("missed", { status: "未完成", percent: 60 })] }, "percent"],
    ["partial with 100 %", { plans: [judged("partial", { status: "部分完成", percent: 100 })] }, "percent"],
    ["30 %, while the words say done and no more", { plans: [judged("partial", { percent: 30, actual: "已完成" }, { basis: "percent" })] }, "words"],
    ["missed with 100 % and words that say done: said once", { plans: [judged("missed", { status: "未完成", percent: 100, actual: "已完成" })] }, "percent"],
    ["done, while the words say not", { plans: [judged("done", { status: "完成", actual: "未完成" })] }, "words"],
    ["partial with 0 %", { plans: [judged("partial", { status: "部分完成", percent: 0 })] }, "percent"],
    ["cancelled with 100 %", { plans: [judged("cancelled", { status: "取消", percent: 100 })] }, "percent"],
    ["missed, while the words say done", { plans: [judged("missed", { status: "未完成", actual: "都完成了。" })] }, "words"],
    ["100 %, while the words say not", { plans: [judged("done", { percent: 100, actual: "未完成" }, { basis: "percent" })] }, "words"],
  ],
  unsure: [],
});
