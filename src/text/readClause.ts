import type { Claim, Stance } from "./claim.js";
import type { Clause } from "./clausesOf.js";
import { EFFORTS } from "./lexicon/attainments.js";
import { REVERSALS } from "./lexicon/reversals.js";
import { rungOfTopic } from "./rungOfTopic.js";
import type { Token } from "./token.js";

/** What a clause hands on to the next one of the same sentence. */
export interface Scope {
  readonly condition: boolean;
  readonly guess: boolean;
  readonly report: boolean;
  /** An exception was named (除了乡镇没跑): all that follows is all but that. */
  readonly except: boolean;
}

export const NO_SCOPE: Scope = { condition: false, guess: false, report: false, except: false };

const OUTCOME = /^(?:谈成|[谈办做签见去搞弄开约拿]?成|中(?:标|了|选|$)|入围|入选|选上|选中|评上|通过|谈拢|谈下来|签下来|同意)/u;
const REVERSING = new Set(REVERSALS);
const COMPLETENESS = /未|遗|漏|缺|例外|尾巴|拖欠|欠款|悬念/u;
const DECISIVE = /^(?:完成|搞定|办|做|弄|落实|闭环|解决|结|完)/u;
const INHERENT = /[完好妥齐到清讫毕成定下来上过]$|^(?:完成|搞定|落实|闭环|解决|提交|签约|成交|中标|入选|通过|获批|批复|交付|验收|到位|结束|结案|拿下)/u;
const SOON = /^(?:马上|即将|快要|立马)/u;
const UPKEEP = /^(?:后续|继续|下步|下一步|新的?)?(?:的)?(?:维护|安排|通知|指示|任务|归档|总结|跟进|回访|复盘|交接|存档|保持)/u;
const MOOD_OF = /得$|气氛|氛围|反[映响应]|印象|关系|态度|聊|谈|沟通|交流|效果|感情|评价|见面/u;
/** 见是见了: what is conceded is only the way to a but. */
const CONCEDED = /([\u4e00-\u9fff])(?:倒)?是\1/u;
const EXCEPTION = /^除(?!非|尘|夕|湿|此)/u;
const EXCEPT = /除(?!非|尘|夕|湿|此)/u;

/** Reads one clause: operators (negation, scope, modality, time) gather from left to right and are spent on the event they govern. */
export class ClauseReader {
  readonly claims: Claim[] = [];
  private denials = 0;
  private denialFrom = -1;
  private open = false;
  private whole = false;
  private partOfWhole = false;
  private nearly: Token | undefined;
  private running: Token | undefined;
  private intended: Token | undefined;
  private unable: Token | undefined;
  private already = false;
  private former = false;
  private latest: boolean;
  private asked = false;
  private absorbing: "remainder" | "wait" | undefined;
  private counted: Token | undefined;
  private dated: number | undefined;
  private condition: boolean;
  private guess: boolean;
  private report: boolean;
  private event = false;
  private readonly except: boolean;

  constructor(
    private readonly text: string,
    private readonly clause: Clause,
    private readonly nth: number,
    scope: Scope,
  ) {
    this.latest = clause.latest;
    this.condition = scope.condition && !clause.fresh;
    this.guess = scope.guess && !clause.fresh;
    this.report = scope.report && !clause.fresh;
    this.except = scope.except && !clause.fresh;
  }

  /** Gives the claims of the clause and what it hands on. */
  read(): { readonly claims: readonly Claim[]; readonly scope: Scope; readonly conditionLink: boolean } {
    const { tokens } = this.clause;
    let link = false;
    tokens.forEach((token, at) => {
      if (token.kind === "conditionLink") {
        link = true;
        this.condition = true;
        this.restate("planned", "condition");
      } else this.take(token, tokens[at - 1], tokens[at + 1]);
    });
    this.finish();
    return { claims: this.claims, scope: { condition: this.condition, guess: this.guess, report: this.report, except: EXCEPTION.test(this.text.slice(this.clause.from, this.clause.to)) }, conditionLink: link };
  }

  private take(token: Token, before: Token | undefined, after: Token | undefined): void {
    switch (token.kind) {
      case "not":
      case "notYet":
        this.denials += 1;
        if (this.denialFrom < 0) this.denialFrom = token.from;
        if (token.kind === "notYet") this.open = true;
        return;
      case "all":
        if (this.text.charAt(token.from - 1) === "的") this.forget();
        if (this.denials % 2 === 1) this.partOfWhole = true;
        else this.whole = true;
        return;
      case "part": {
        const last = this.last();
        if (last !== undefined && token.from - last.to <= 2 && ["full", "step", "effort"].includes(last.stance)) this.restate("near", "nearly", token.to);
        else this.nearly = token;
        return;
      }
      case "intent":
      case "soon":
        this.intended ??= token;
        return;
      case "already":
        this.already = true;
        this.intended = undefined;
        return;
      case "aspect":
        this.mark();
        return;
      case "former":
        this.former = true;
        return;
      case "past":
        this.latest = true;
        return;
      case "date":
        this.dated ??= token.value;
        return;
      case "count":
        this.counted = token;
        return;
      case "condition":
        this.condition = true;
        return;
      case "guess":
        this.guess = true;
        return;
      case "report":
        this.report = true;
        return;
      case "question":
        this.asked = true;
        return;
      case "unable":
        if (this.last()?.to === token.from) this.restate("not", "cannot", token.to);
        else if (after === undefined || !["attained", "stem", "doing"].includes(after.kind)) this.claim("not", "cannot", token, true);
        else this.unable = token;
        return;
      case "unableEnding":
        this.cannot(token, before);
        return;
      case "irony":
        this.restate("not", "irony", token.to);
        if (this.claims.length === 0) this.claim("not", "irony", token, true);
        return;
      case "middle":
        if (this.last()?.to === token.from || this.claims.length > 0) this.restate("running", "in-progress", token.to);
        else this.claim("running", "in-progress", before ?? token, true, token.to);
        return;
      default:
        this.takeEvent(token, before, after);
    }
  }

  private takeEvent(token: Token, before: Token | undefined, after: Token | undefined): void {
    const denied = this.denials % 2 === 1;
    switch (token.kind) {
      case "doing":
        this.takeDoing(token, after, denied);
        return;
      case "stem":
        if (this.stemActs(token, before, after)) this.attain(token, after);
        return;
      case "attained":
        this.attain(token, after);
        return;
      case "underway":
        this.claim(denied ? "not" : "running", denied ? "negated-event" : "in-progress", token, true);
        return;
      case "remainder":
        if (denied) return this.spend();
        this.claim("rest", "open-remainder", token, true);
        this.absorbing = "remainder";
        return;
      case "wait":
        if (denied || this.follows(token)) return this.spend();
        this.claim("planned", "waiting", token, true);
        this.absorbing = "wait";
        return;
      case "appointment":
        this.claim(denied ? "not" : "planned", denied ? "negated-event" : "appointment-only", token, true);
        return;
      case "failure":
        this.fail(token, denied);
        return;
      case "postponement":
      case "withdrawal":
        this.shift(token, denied);
        return;
      case "tick":
        this.claim("full", "tick", token, true);
        return;
      case "cross":
        this.claim("not", "cross", token, true);
        return;
      case "wrong":
        this.takeWrong(token, denied);
        return;
      case "goodwill":
        if (token.word === "肯定" && token.to < this.clause.to && !/[予示分度到获受]$/u.test(this.text.slice(0, token.from))) {
          this.intended ??= token;
          return;
        }
        this.claim(denied ? "brush" : "warm", denied ? "negated-goodwill" : "goodwill", token, true);
        return;
      case "willingness":
        this.claim(denied ? "brush" : "willing", denied ? "negated-goodwill" : "willingness", token, true);
        return;
      case "nextStep":
        if (!denied) this.claim("next", "next-step", token, false);
        return;
      case "brushOff":
        this.claim(denied ? "mood" : "brush", denied ? "negated-brush-off" : "brush-off", token, true);
        return;
      case "verdict":
        if (MOOD_OF.test(this.text.slice(this.clause.from, token.from))) this.claim("warm", "goodwill", token, false);
        else this.claim("mood", "mood-only", token, true);
        return;
      case "travel":
        this.claim("travel", "travel-or-rest", token, true);
        return;
      case "pointer":
        this.claim("pointer", "told-elsewhere", token, true);
        return;
      case "acknowledgement":
        if (token.from === this.clause.from && token.to === this.clause.to) this.claim("mood", "acknowledged-only", token, true);
        return;
      default:
        return;
    }
  }

  private takeDoing(token: Token, after: Token | undefined, denied: boolean): void {
    if (denied) this.claim("not", "negated-event", token, true);
    else if (after !== undefined && after.from === token.to && (after.kind === "result" || after.kind === "aspect")) this.attain(token, after);
    else if (this.intended !== undefined || this.condition) this.claim("planned", "plan", token, true);
    else this.running = token;
  }

  private takeWrong(token: Token, denied: boolean): void {
    const whole = COMPLETENESS.test(token.word);
    if (denied) this.claim(whole ? "full" : "mood", whole ? "double-negation" : "nothing-wrong", token, whole);
    else if (whole && token.word.startsWith("未")) this.claim("rest", "open-remainder", token, false);
  }

  private stemActs(token: Token, before: Token | undefined, after: Token | undefined): boolean {
    if (this.denials > 0 || this.unable !== undefined) return true;
    if (/(?:当场|现场|的)$/u.test(this.text.slice(0, token.from)) && token.to === this.clause.to) return true;
    if (this.text.charAt(token.to) === "的" && this.nth === 0 && !this.asked && token.from > this.clause.from) return true;
    const touches = before?.to === token.from && (before.kind === "already" || before.kind === "all" || before.kind === "intent");
    const followed = after?.from === token.to && (after.kind === "aspect" || after.kind === "result" || after.kind === "unableEnding");
    return touches || followed || (this.already && token.from - this.clause.from < 8 && this.claims.length === 0);
  }

  private attain(token: Token, after: Token | undefined): void {
    const marked = this.already || this.latest || (after !== undefined && after.from <= token.to + 1 && (after.kind === "aspect" || after.kind === "result")) || /[了过]$/u.test(token.word);
    const last = this.last();
    if (last !== undefined && !marked && this.denials === 0 && (last.stance === "not" || last.stance === "failed")) return this.spend();
    if (last !== undefined && !marked && /^[^，最]{0,3}(?<!最)后$/u.test(this.text.slice(last.to, token.from)) && ["full", "step", "effort"].includes(last.stance)) {
      this.restate("planned", "condition");
      this.condition = true;
    }
    if (this.absorbing === "wait" || (this.absorbing === "remainder" && !marked)) return this.spend();
    const denied = this.denials % 2 === 1;
    if (denied || this.unable !== undefined) {
      if (denied && this.partOfWhole) this.claim("near", "negated-whole", token, true);
      else if (denied && this.counted !== undefined && !this.whole && this.counted.value !== 1 && this.counted.to <= this.denialFrom) this.claim("near", "counted-remainder", token, false);
      else if (this.guess && this.unable === undefined) this.claim("guess", "guess", token, true);
      else this.claim("not", this.unable === undefined ? "negated-event" : "cannot", token, true);
      return;
    }
    if (this.absorbing === "remainder" && this.last()?.stance === "rest") this.claims.pop();
    this.absorbing = undefined;
    const loose = this.intended !== undefined && !this.already && !this.wontHold(token, marked);
    if (this.condition) this.claim("planned", "condition", token, true);
    else if (this.guess) this.claim(loose ? "planned" : "guess", loose ? "plan" : "guess", token, true);
    else if (loose && token.topic === "complete" && SOON.test(this.intended?.word ?? "")) this.claim("near", "nearly", token, true);
    else if (loose) this.claim("planned", "plan", token, true);
    else if (this.report) this.claim("hearsay", "hearsay", token, false);
    else if (this.running !== undefined && !marked) this.claim("running", "in-progress", token, true);
    else if (this.nearly !== undefined) this.claim("near", "nearly", token, true);
    else if (this.whole && (this.except || EXCEPT.test(this.text.slice(this.clause.from, token.from)))) this.claim("near", "all-but", token, true);
    else this.reach(token, marked);
  }

  private reach(token: Token, marked: boolean): void {
    const last = this.last();
    const topic = last?.stance === "willing" && token.from - last.to <= 1 ? "agree" : token.topic;
    const stance: Stance = topic === "complete" || this.whole ? "full" : topic !== undefined && EFFORTS.has(topic) && topic !== "meet" ? "effort" : "step";
    if (CONCEDED.test(this.text.slice(this.clause.from, this.clause.to))) return this.claim("effort", "conceded", token, false, token.to, marked);
    const sure = this.denials > 0 ? false : marked || INHERENT.test(token.word) || this.dated !== undefined;
    this.claim(stance, this.denials > 0 ? "double-negation" : "reached", topic === undefined ? token : { ...token, topic }, sure, token.to, marked);
  }

  /** 要/能/将 far before a verb with 了 does not make it future: 需要的材料交了. */
  private wontHold(token: Token, marked: boolean): boolean {
    if (this.intended === undefined || !marked || this.intended.kind === "soon") return false;
    return token.from - this.intended.to > 4 && !/[会将拟]/u.test(this.intended.word);
  }

  private fail(token: Token, denied: boolean): void {
    if (denied) this.claim("mood", "negated-failure", token, false);
    else if (this.condition) this.claim("planned", "condition", token, false);
    else if (this.absorbing === "remainder") this.spend();
    else this.claim("failed", "failed", token, !this.guess);
  }

  private shift(token: Token, denied: boolean): void {
    const moved = token.kind === "postponement";
    if (denied) this.claim("mood", moved ? "not-moved" : "not-dropped", token, false);
    else if (this.condition) this.claim("planned", "condition", token, false);
    else this.claim(moved ? "moved" : "dropped", moved ? "moved" : /^[不无](?:用|需|必|须|再)/u.test(token.word) ? "unneeded" : "dropped", token, !this.guess && (this.intended === undefined || moved));
  }

  private cannot(token: Token, before: Token | undefined): void {
    const last = this.last();
    const verb = before !== undefined && before.to === token.from ? before : undefined;
    if (last !== undefined && last.to === token.from) this.claims.pop();
    const from = verb?.from ?? Math.max(this.clause.from, token.from - 1);
    this.push("not", "cannot", from, token.to, true);
    this.spend();
  }

  /** 能办的都办完了: what qualifies 的 is the name of the things, not a claim. */
  private forget(): void {
    this.intended = undefined;
    this.spend();
    this.claims.length = 0;
  }

  /** Upkeep after the result (待后续维护) leaves nothing open. */
  private follows(token: Token): boolean {
    return this.nth > 0 && UPKEEP.test(this.text.slice(token.to, this.clause.to));
  }

  private mark(): void {
    const last = this.last();
    if (last !== undefined && !last.marked) this.claims[this.claims.length - 1] = { ...last, marked: true };
  }

  private last(): Claim | undefined {
    return this.claims[this.claims.length - 1];
  }

  private restate(stance: Stance, rule: string, to?: number): void {
    const last = this.last();
    if (last !== undefined) this.claims[this.claims.length - 1] = { ...last, stance, rule, to: to ?? last.to };
  }

  private claim(stance: Stance, rule: string, token: Token, sure: boolean, to = token.to, marked = false): void {
    const from = this.denialFrom >= 0 ? this.denialFrom : (this.unable?.from ?? (stance === "planned" ? Math.min(this.intended?.from ?? token.from, token.from) : token.from));
    this.push(stance, rule, Math.min(from, token.from), to, sure, token, marked);
    this.spend();
  }

  private push(stance: Stance, rule: string, from: number, to: number, sure: boolean, token?: Token, marked = false): void {
    this.event = true;
    this.claims.push({
      stance,
      rule,
      from,
      to,
      sure,
      rung: rungOfTopic(token?.topic),
      topic: token?.topic,
      latest: this.latest || (this.whole && stance === "full"),
      former: this.former,
      open: this.open || (stance === "planned" && /^[还仍尚]/u.test(this.intended?.word ?? "")),
      marked: marked || this.already,
      outcome: token !== undefined && OUTCOME.test(this.text.slice(token.from, token.to + 1)),
      reversal: token !== undefined && REVERSING.has(token.word),
      clause: this.nth,
      dated: this.dated,
    });
  }

  private spend(): void {
    this.denials = 0;
    this.denialFrom = -1;
    this.partOfWhole = false;
    this.unable = undefined;
  }

  private finish(): void {
    const words = this.text.slice(this.clause.from, this.clause.to);
    if (this.denials > 0 && !this.claims.some((claim) => claim.from >= this.denialFrom)) {
      const rest = this.clause.to - this.denialFrom;
      if (this.denials % 2 === 1 && this.partOfWhole) this.push("near", "negated-whole", this.denialFrom, this.clause.to, true);
      else if (this.denials % 2 === 1 && this.counted !== undefined && !this.whole && this.counted.value !== 1 && this.counted.to <= this.denialFrom) this.push("near", "counted-remainder", this.counted.from, this.clause.to, false);
      else if (this.denials % 2 === 1 && !/^(?:没有?|不|无)$/u.test(words)) this.push("not", "negated-event", this.denialFrom, this.clause.to, rest <= 6);
    }
    if (!this.event) this.finishWithoutEvent(words);
    if (this.asked || /了(?:没有?|么)$/u.test(words)) this.ask();
  }

  private finishWithoutEvent(words: string): void {
    const { from, to } = this.clause;
    const marked = this.already || /[\u4e00-\u9fff](?:完|好|妥|齐)?[了过]$/u.test(words) || /[\u4e00-\u9fff](?:完|妥|齐|毕)$/u.test(words);
    if (this.unable !== undefined) this.push("not", "cannot", this.unable.from, to, true);
    else if (this.condition) this.push("planned", "condition", from, to, false);
    else if (this.running !== undefined && this.intended === undefined) this.push("running", "in-progress", this.running.from, this.running.to, false);
    else if (this.nearly !== undefined) this.push("near", "nearly", this.nearly.from, this.nearly.to, words.length <= 6);
    else if (this.guess) this.push("guess", "guess", from, to, true);
    else if (this.intended !== undefined && SOON.test(this.intended.word) && /[好完成妥]了?$/u.test(words)) this.push("near", "nearly", this.intended.from, to, true);
    else if (this.intended !== undefined && !this.already) this.push("planned", "plan", this.intended.from, to, words.length <= 8 && this.intended.kind !== "soon");
    else if (marked) this.push(this.report ? "hearsay" : "step", this.report ? "hearsay" : "marked-verb", from, to, false);
  }

  private ask(): void {
    this.claims.forEach((claim, at) => {
      if (claim.stance !== "mood") this.claims[at] = { ...claim, stance: "asked", rule: "question", sure: true };
    });
    if (this.claims.length === 0) this.push("asked", "question", this.clause.from, this.clause.to, true);
  }
}

/** Gives whether a claim's words are a general word of completion (完成, 搞定 …). */
export function general(claim: Claim, text: string): boolean {
  return claim.topic === "complete" && DECISIVE.test(text.slice(claim.from, claim.to));
}
