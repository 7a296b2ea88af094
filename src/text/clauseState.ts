import type { Claim, Stance } from "./claim.js";
import type { Scope } from "./clauseScope.js";
import type { Clause } from "./clausesOf.js";
import { REVERSALS } from "./lexicon/reversals.js";
import { rungOfTopic } from "./rungOfTopic.js";
import type { Token } from "./token.js";

const OUTCOME = /^(?:谈成|[谈办做签见去搞弄开约拿]?成|中(?:标|了|选|$)|入围|入选|选上|选中|评上|通过|谈拢|谈下来|签下来|同意)/u;
const REVERSING = new Set(REVERSALS);
/** 取消订单的退款已到账, 该做的没做: what stands before 的 names the thing. */
const NAMES = /^[^，,了过]{0,4}的[一-龥]{0,5}$/u;
/** 虽然没见到局长，但…: what is conceded gives way to what follows. */
const CONCEDING = /^(?:虽然?|虽说|尽管|哪怕|即使|即便|纵然|就算|固然)/u;
const FUNCTION = /[又也都还可却但其实就才已经好像似乎并且而是再确一直根本压从来]|[一两][个家户项]|后续|目前|现在|正|继续|仍/gu;
const NAMING = /[\u4e00-\u9fffa-z]/u;
const UPKEEP = /^(?:后续|继续|下步|下一步|新的?)?(?:的)?(?:维护|安排|通知|指示|任务|归档|总结|跟进|回访|复盘|交接|存档|保持)/u;

/** The operators gathered so far in a clause (negation, scope, modality, time), and the claims they were spent on. */
export abstract class ClauseState {
  readonly claims: Claim[] = [];
  protected denials = 0;
  protected denialFrom = -1;
  protected open = false;
  protected whole = false;
  protected partOfWhole = false;
  protected nearly: Token | undefined;
  protected running: Token | undefined;
  protected intended: Token | undefined;
  protected unable: Token | undefined;
  protected already = false;
  protected alreadyFrom = -1;
  protected alreadyTo = -1;
  protected former = false;
  protected latest: boolean;
  protected asked = false;
  protected absorbing: "remainder" | "wait" | undefined;
  protected counted: Token | undefined;
  protected dated: number | undefined;
  /** The time word read last. */
  protected timed: Token | undefined;
  protected condition: boolean;
  /** The condition was named in a clause before. */
  protected inherited: boolean;
  protected guess: boolean;
  protected report: boolean;
  /** The report is a rumour (听说). */
  protected rumour = false;
  protected event = false;
  protected readonly except: boolean;

  constructor(
    protected readonly text: string,
    protected readonly clause: Clause,
    protected readonly nth: number,
    scope: Scope,
  ) {
    this.latest = clause.latest;
    this.former = CONCEDING.test(text.slice(clause.from, clause.to));
    this.condition = scope.condition && !clause.fresh;
    this.inherited = this.condition;
    this.guess = scope.guess && !clause.fresh;
    this.report = scope.report && !clause.fresh;
    this.except = scope.except && !clause.fresh;
  }

  /** 能办的都办完了: what qualifies 的 is the name of the things, not a claim. */
  protected forget(): void {
    this.intended = undefined;
    this.spend();
    this.claims.length = 0;
  }

  /** Upkeep after the result (待后续维护) leaves nothing open. */
  protected follows(token: Token): boolean {
    return this.nth > 0 && UPKEEP.test(this.text.slice(token.to, this.clause.to));
  }

  protected mark(): void {
    const last = this.last();
    if (last !== undefined && !last.marked) this.claims[this.claims.length - 1] = { ...last, marked: true };
  }

  protected last(): Claim | undefined {
    return this.claims[this.claims.length - 1];
  }

  protected restate(stance: Stance, rule: string, to?: number): void {
    const last = this.last();
    if (last !== undefined) this.claims[this.claims.length - 1] = { ...last, stance, rule, to: to ?? last.to };
  }

  protected claim(stance: Stance, rule: string, token: Token, sure: boolean, to = token.to, marked = false): void {
    const last = this.last();
    if (last !== undefined && !last.marked && last.to < token.from && last.stance !== "rest" && stance !== "mood" && stance !== "warm" && NAMES.test(this.text.slice(last.to, this.denialFrom > last.to ? this.denialFrom : token.from))) this.claims.pop();
    const from = this.denialFrom >= 0 ? this.denialFrom : (this.unable?.from ?? (stance === "planned" ? Math.min(this.intended?.from ?? token.from, token.from) : token.from));
    this.push(stance, rule, Math.min(from, token.from), to, sure, token, marked);
    this.spend();
  }

  protected push(stance: Stance, rule: string, from: number, to: number, sure: boolean, token?: Token, marked = false): void {
    this.event = true;
    this.claims.push({
      stance,
      rule,
      from,
      to,
      sure,
      rung: rungOfTopic(token?.topic),
      topic: token?.topic,
      latest: this.latest || (this.whole && stance === "full" && token?.topic === "complete"),
      former: this.former,
      open: this.open || (stance === "planned" && /^[还仍尚]/u.test(this.intended?.word ?? "")),
      marked: marked || this.already,
      outcome: token !== undefined && OUTCOME.test(this.text.slice(token.from, token.to + 1)),
      reversal: token !== undefined && REVERSING.has(token.word),
      named: this.names(from),
      clause: this.nth,
      dated: this.dated,
    });
  }

  /** Whether words that no operator accounts for stand before a claim: its own subject or object. */
  private names(to: number): boolean {
    const from = Math.max(this.clause.from, this.last()?.to ?? 0);
    let words = "";
    let at = from;
    for (const token of this.clause.tokens) {
      if (token.to <= from || token.kind === "shield") continue;
      if (token.from >= to) break;
      words += this.text.slice(at, token.from);
      at = token.to;
    }
    return NAMING.test((words + this.text.slice(Math.min(at, to), to)).replaceAll(FUNCTION, ""));
  }

  protected spend(): void {
    this.denials = 0;
    this.denialFrom = -1;
    this.partOfWhole = false;
    this.unable = undefined;
  }
}
