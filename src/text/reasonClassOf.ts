/** The classes that a reason may begin with (requirements 3.1), with their English twins. */
export const REASON_CLASSES = ["客户原因", "内部资源", "决策审批", "资金", "时间冲突", "计划不清", "其他"] as const;
export type ReasonClass = (typeof REASON_CLASSES)[number];

const ENGLISH: readonly string[] = ["client", "internal resources", "approval", "funds", "time conflict", "unclear plan", "other"];
const PREFIX = /^\s*[【[（(]?\s*([^：:；;，,。、】\]）)\-—]+?)\s*(?:[】\]）)：:；;，,。、\-—]|$)/u;

/**
 * Gives the class that a reason begins with, or undefined where it begins with none: the words after it are not judged.
 *
 * @example reasonClassOf("客户原因：主要领导出差") //=> "客户原因"
 * @example reasonClassOf("领导出差") //=> undefined
 */
export function reasonClassOf(reason: string): ReasonClass | undefined {
  const first = PREFIX.exec(reason.normalize("NFKC"))?.[1]?.trim();
  if (first === undefined) return undefined;
  return REASON_CLASSES.find((name) => name === first) ?? REASON_CLASSES[ENGLISH.indexOf(first.toLowerCase())];
}
