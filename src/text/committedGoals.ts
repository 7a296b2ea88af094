import { goalsOf } from "./goalsOf.js";
import type { Topic } from "./lexicon/attainments.js";

const CLAUSE = /[，,。；;、]|并(?!联)|同时/u;
/** Work around a contract or a payment: done with it, nothing is signed and no money is there. */
const GROUNDWORK = /归档|存档|整理|起草|草拟|拟定|拟写|写|编制|编写|制作|打印|复印|装订|扫描|核对|校对|录入|登记|翻译|部署|布置|准备|讨论|研究|汇报|(?:资料|材料|台账|计划|申请|手续|草稿|初稿|文本)$/u;

/**
 * Gives the goals of an action whose being reached is a commitment of the other side: those of its clauses that are more than groundwork [A].
 *
 * @example committedGoals("归档合同").has("sign") //=> false
 * @example committedGoals("参加推介会并签约").has("sign") //=> true
 */
export function committedGoals(action: string): ReadonlySet<Topic> {
  return goalsOf(action.split(CLAUSE).filter((clause) => !GROUNDWORK.test(clause)).join("，"));
}
