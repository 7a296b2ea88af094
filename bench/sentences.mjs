import { random } from "./random.mjs";

const { ATTAINED } = await import("../src/text/lexicon/attainments.ts");
const { APPOINTMENTS } = await import("../src/text/lexicon/appointments.ts");
const { BRUSH_OFFS } = await import("../src/text/lexicon/brushOffs.ts");
const { FAILURES } = await import("../src/text/lexicon/failures.ts");
const { GOODWILL } = await import("../src/text/lexicon/goodwill.ts");
const { INTENTS } = await import("../src/text/lexicon/intents.ts");
const { NEGATIONS } = await import("../src/text/lexicon/negations.ts");
const { OPEN_NEGATIONS } = await import("../src/text/lexicon/openNegations.ts");
const { PART_WORDS } = await import("../src/text/lexicon/partWords.ts");
const { POSTPONEMENTS } = await import("../src/text/lexicon/postponements.ts");
const { REMAINDERS } = await import("../src/text/lexicon/remainders.ts");
const { WITHDRAWALS } = await import("../src/text/lexicon/withdrawals.ts");

const SEED = 20_250_811;
const chinese = (list) => list.filter((word) => word > "\u2e7f");
const REACHED = chinese(Object.values(ATTAINED).flat());
const NOTHING = [""];
const THINGS = ["合同", "补充协议", "方案", "验收资料", "尾款", "发票", "标书", "报告", "客户", "王局长", "财政局", "材料", "预算", "批文", "", ""];
const BEFORE = [NOTHING, ["已", "已经", "都", "全部", "刚"], chinese(NEGATIONS), chinese(OPEN_NEGATIONS), chinese(PART_WORDS), chinese(INTENTS), ["3家", "两个街道", "5月6日", "下周三", "80%", "一半"]];
const AFTER = ["", "", "", "了", "了3家", "，其余下周办", "80%", "，待盖章"];
const WHOLE = [GOODWILL, FAILURES, BRUSH_OFFS, APPOINTMENTS, POSTPONEMENTS, WITHDRAWALS, REMAINDERS].map(chinese);
const LINKS = ["，", "，但", "，后来", "；", "。", " "];
const PLACES = ["示例市", "样例县", "范例区", "模拟州"];
const ACTIONS = ["拜访客户", "催收尾款", "送标书", "签补充协议", "走访三个街道", "对接财政局", "找王局长签字", "出差返回"];
const REPEATED = 800;

/** Gives so many all-different short reports of work, made from the grammar's own words; the same ones each time. */
export function differentSentences(count) {
  const next = random(SEED);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const clause = () => `${pick(THINGS)}${next() < 0.7 ? `${pick(pick(BEFORE))}${pick(REACHED)}${pick(AFTER)}` : pick(pick(WHOLE))}`;
  const sentences = new Set();
  while (sentences.size < count) sentences.add(`${next() < 0.2 ? pick(PLACES) : ""}${clause()}${next() < 0.4 ? `${pick(LINKS)}${clause()}` : ""}`);
  return [...sentences];
}

/** Gives so many reports as the rows of a workbook hold them: a few hundred ones over and over, every eighth written anew. */
export function usualSentences(count) {
  const next = random(SEED);
  const different = differentSentences(count);
  return different.map((sentence) => (next() < 0.125 ? sentence : (different[Math.floor(next() ** 2 * REPEATED)] ?? sentence)));
}

/** Gives so many actions, each again and again as plans and logs have them. */
export function usualActions(count) {
  const next = random(SEED);
  return Array.from({ length: count }, () => `${PLACES[Math.floor(next() * PLACES.length)]}${ACTIONS[Math.floor(next() * ACTIONS.length)]}`);
}
