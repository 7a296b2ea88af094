import { RULES } from "../src/rules/index.js";
import type { Rule } from "../src/rules/rule.js";
import { THRESHOLDS } from "../src/settings/thresholds.js";
import { ruleLimits as limitsEn } from "../src/words/en/rules/ruleLimits.js";
import { WORDS } from "../src/words/index.js";
import { ruleLimits as limitsZh } from "../src/words/zh/rules/ruleLimits.js";

const SIDE = [WORDS.zh, WORDS.en] as const;
/** The sentences of this page alone stand apart from the words that the add-in loads. */
const PAGE: readonly Readonly<Record<string, string>>[] = [
  { ...WORDS.zh.rules, ...limitsZh },
  { ...WORDS.en.rules, ...limitsEn },
];
/** Who handles a level (004-54). */
const HANDLES = { info: null, yellow: "客户经理 account manager", orange: "部门负责人 head of department", red: "高管 executives" } as const;

/** Something in both languages, from whichever group has the key. */
function both(group: "rules" | "common" | "template", key: string, between: string): string {
  return SIDE.map((words) => (words[group] as Readonly<Record<string, string>>)[key] ?? key).join(between);
}

function thresholdsOf({ options }: Rule): readonly string[] {
  return THRESHOLDS.filter(({ key }) => options.some((option) => option === key)).map(
    ({ zh, en, value, unit, source }) => `- ${zh} ${en}: ${value} ${both("template", `unit-${unit}`, " ")} (${source})`,
  );
}

function sectionOf(rule: Rule): string {
  const { id, level, audience, place, flags, doubts } = rule;
  const row = (kind: string) => (say: string) => `| ${kind} | ${both("rules", `${id}.${say}`, " | ")} |`;
  const handler = HANDLES[level];
  const said = (part: "ignore" | "limits"): string => PAGE.map((words) => words[`${id}.${part}`] ?? "").join("  \n");
  const marks = [both("common", `level-${level}`, " "), both("common", `audience-${audience}`, " "), ...(handler === null ? [] : [`处理 handled by: ${handler}`]), ...(place === "top" ? ["复盘页顶部 top of the review"] : [])];
  const thresholds = thresholdsOf(rule);
  return [
    `## ${both("rules", `${id}.title`, " · ")}`,
    "",
    `\`${id}\` · ${marks.join(" · ")}`,
    "",
    both("rules", `${id}.why`, "  \n"),
    "",
    "| | 中文 | English |",
    "|---|---|---|",
    ...flags.map(row("提示 flag")),
    ...doubts.map(row("待核对 doubt")),
    "",
    ...(thresholds.length === 0 ? ["阈值 Options: — 无 none"] : ["阈值 Options:", "", ...thresholds]),
    "",
    "**何时可以不理会 · When to ignore it**",
    "",
    said("ignore"),
    "",
    "**已知局限 · Known limits**",
    "",
    said("limits"),
  ].join("\n");
}

/** The page of all rules, in the order of the list: what each is called, why it matters, what it says, and what it compares with. */
export function rulesPage(): string {
  const head = [
    "# 规则 · Rules",
    "",
    `${RULES.length} 条。复盘页先重后轻，同级按此顺序。阈值可在“设置”中修改。本页由 \`npm run rules\` 从代码生成。`,
    "",
    `${RULES.length} rules. A review shows the gravest first, those of one level in this order. The sheet 设置 overrides a threshold. \`npm run rules\` makes this page from the code.`,
  ].join("\n");
  return `${[head, ...RULES.map(sectionOf)].join("\n\n")}\n`;
}
