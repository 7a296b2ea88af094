import type { Claim } from "./claim.js";
import type { Clause } from "./clausesOf.js";
import { ClauseReader } from "./clauseReader.js";
import { NO_SCOPE } from "./clauseScope.js";

const RIVAL = /^(?:(?:办|做|签|交|完成|通过|批)[好完妥下]?了?的(?:只|却|倒)?是(?!我|咱|本|这)|别的?[家人区县市镇单省]|其[他它]的?[区县市镇]|外[区县市省地]|上一[单个期]|兄弟(?:公司|单位|部门)|隔壁|同行|对手|友商|其他家|总包的)/u;
const OURS = /^[但可而就]?(?:我们|咱们?|我[家司方]|自家|自己|本(?![来该可应周月年日次想])[一-龥]的?|这一?[单个]|要的)/u;
/** 系统里标着已完成, 月报写的已交付: what a record says, which what follows corrects. */
const RECORDED = /(?:[写标填登][的着]|显示)(?:是|为)?["“]?(?:已|完成|全|都)/u;

/** 别家完成了，咱没有: what others did is not ours, nor is what was only written down. */
function isAnothers(text: string, clauses: readonly Clause[], claims: readonly Claim[], { clause: nth }: Claim): boolean {
  const clause = clauses[nth];
  if (clause === undefined || nth + 1 === clauses.length) return false;
  const words = text.slice(clause.from, clause.to);
  if (RECORDED.test(words)) return claims.some((other) => other.clause > nth);
  return RIVAL.test(words) && claims.some((other) => other.clause > nth && OURS.test(text.slice(clauses[other.clause]?.from)));
}

/**
 * Gives the claims of a normal text in order, clause by clause; a condition found late (签字后即完成) turns what stands before it in the sentence into a plan, and a correction (没签，写错了，已签) takes back all before it.
 *
 * @example claimsOf("还没签", clausesOf("还没签", tokenise("还没签"))).map(({ stance }) => stance) //=> ["not"]
 */
export function claimsOf(text: string, clauses: readonly Clause[]): readonly Claim[] {
  const claims: Claim[] = [];
  const takenBack: Claim[] = [];
  let scope = NO_SCOPE;
  let sentence = 0;
  clauses.forEach((clause, nth) => {
    if (clause.corrects) takenBack.push(...claims.splice(0));
    if (clause.fresh) sentence = claims.length;
    const read = new ClauseReader(text, clause, nth, scope).read();
    if (read.conditionLink)
      for (let at = sentence; at < claims.length; at += 1) {
        const claim = claims[at];
        if (claim !== undefined && !claim.marked) claims[at] = { ...claim, stance: "planned", rule: "condition" };
      }
    claims.push(...read.claims);
    scope = read.scope;
  });
  const own = claims.filter((claim) => !isAnothers(text, clauses, claims, claim));
  return own.length > 0 ? own : takenBack.map((claim) => ({ ...claim, sure: false }));
}
