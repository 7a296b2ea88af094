import type { Claim } from "./claim.js";
import { ClauseEvents } from "./clauseEvents.js";
import type { Scope } from "./clauseScope.js";
import type { Token } from "./token.js";

const SOON = /^(?:马上|即将|快要|立马)/u;
const MOOD_OF = /得$|气氛|氛围|反[映响应]|印象|关系|态度|聊|谈|沟通|交流|效果|感情|评价|见面/u;
/** 批了才能签: what stands before is awaited, too. */
const ONLY_THEN = /^(?:才能|方能|方可|方才能|才会|才可以)$/u;
const ON_TIME = /^(?:如期|按期|按时|准时|顺利|成功|圆满)$/u;
/** 饭后就把合同签了: told as past, 后就 sets no condition. */
const HEARD = /^(?:听|据[说称悉]|传)/u;
/** 没有一家, 无一: denies all, not some. */
const NONE_AT_ALL = /^(?:无一|[没无]有?(?:任何)?[哪一].)$/u;
const TOLD_AS_PAST = /^后就[^能可会算]*[了过]$/u;
/** 希望下周款已到账: wished, though 已 stands in it. */
const WISHED = /^(?:希望|盼|盼望|但愿|期望|争取|力争|预计)$/u;
const EXCEPTION = /^除(?!非|尘|夕|湿|此)/u;

/** Reads one clause: operators gather from left to right and are spent on the event they govern. */
export class ClauseReader extends ClauseEvents {
  /** Gives the claims of the clause and what it hands on. */
  read(): { readonly claims: readonly Claim[]; readonly scope: Scope; readonly conditionLink: boolean } {
    const { tokens } = this.clause;
    let link = false;
    tokens.forEach((token, at) => {
      if (token.kind === "conditionLink" && !TOLD_AS_PAST.test(this.text.slice(token.from, this.clause.to))) {
        link = true;
        this.condition = true;
        this.awaitAll();
      } else this.take(token, tokens[at - 1], tokens[at + 1]);
    });
    this.finish();
    return { claims: this.claims, scope: { condition: this.condition, guess: this.guess, report: this.report && !this.former && this.claims.every(({ stance }) => stance === "hearsay"), except: EXCEPTION.test(this.text.slice(this.clause.from, this.clause.to)) }, conditionLink: link };
  }

  /** 盖了章、签了字才算完: all of it is awaited. */
  protected awaitAll(): void {
    this.claims.forEach((claim, at) => {
      this.claims[at] = { ...claim, stance: "planned", rule: "condition" };
    });
  }

  protected take(token: Token, before: Token | undefined, after: Token | undefined): void {
    switch (token.kind) {
      case "not":
      case "notYet":
        this.denials += 1;
        if (NONE_AT_ALL.test(token.word)) this.whole = true;
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
        if (ONLY_THEN.test(token.word) && this.last()?.to === token.from) {
          this.condition = true;
          this.restate("planned", "condition");
        } else this.intended ??= token;
        if (token.kind === "soon") this.timed = token;
        return;
      case "already":
        // 一定按期交付: how it will be done tells of no past.
        if (ON_TIME.test(token.word) && this.intended !== undefined && !/[了过]$/u.test(this.text.slice(0, this.clause.to))) return;
        this.already = true;
        this.alreadyFrom = token.from;
        this.alreadyTo = token.to;
        if (/^[均都]/u.test(token.word)) this.whole = true;
        if (this.inherited) this.condition = false;
        if (!WISHED.test(this.intended?.word ?? "")) this.intended = undefined;
        return;
      case "aspect":
        this.mark();
        return;
      case "former":
        this.former = true;
        if (/^原.*[划定]$/u.test(token.word)) this.intended ??= token;
        return;
      case "past":
        this.latest = true;
        if (this.nth > 0 && this.claims.length === 0) this.report = false;
        return;
      case "date":
        this.dated ??= token.value;
        this.timed = token;
        return;
      case "count":
        this.counted = token;
        return;
      case "condition":
        if (token.word.startsWith("本")) {
          this.former = true;
          this.intended ??= token;
        } else this.condition = true;
        return;
      case "guess":
        this.guess = true;
        return;
      case "report":
        this.report = true;
        this.rumour = HEARD.test(token.word);
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
        if (this.claims.length > 0) this.restate("running", "in-progress", token.to);
        else this.claim("running", "in-progress", before ?? token, true, token.to);
        return;
      default:
        this.takeEvent(token, before, after);
    }
  }

  protected takeEvent(token: Token, before: Token | undefined, after: Token | undefined): void {
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
      case "able":
        this.claim(denied ? "not" : "planned", denied ? "cannot" : "plan", token, false);
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
      case "nothingLeft":
        this.claim("full", "double-negation", token, true);
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
        if (this.condition && !denied) this.claim("planned", "condition", token, true);
        else this.claim(denied ? "brush" : "willing", denied ? "negated-goodwill" : "willingness", token, true);
        return;
      case "nextStep":
        if (this.last()?.stance === "failed" && this.last()?.to === token.from) this.spend();
        else if (!denied && this.intended !== undefined && !this.already) this.claim("planned", "plan", token, false);
        else if (!denied) this.takeNextStep(token, after);
        return;
      case "brushOff":
        this.claim(denied ? "mood" : "brush", denied ? "negated-brush-off" : "brush-off", token, true);
        return;
      case "verdict":
        if (this.reachedBare() && token.from - (this.last()?.to ?? 0) <= 4 && !this.text.slice(0, token.from).endsWith("得")) this.restate("planned", "plan", token.to);
        else if (MOOD_OF.test(this.text.slice(this.clause.from, token.from))) this.claim("warm", "goodwill", token, false);
        else this.claim("mood", "mood-only", token, true);
        return;
      case "travel":
        this.claim("travel", "travel-or-rest", token, true);
        return;
      case "pointer":
        if (/谈$/u.test(token.word) && (this.already || after?.kind === "aspect")) return this.attain({ ...token, topic: "meet" }, after);
        this.claim("pointer", "told-elsewhere", token, true);
        return;
      case "acknowledgement":
        if (token.from === this.clause.from && token.to === this.clause.to) this.claim("mood", "acknowledged-only", token, true);
        return;
      default:
        return;
    }
  }

  /** 报价 in 正在报价, 如果报价, 报价好了. */
  protected takeNextStep(token: Token, after: Token | undefined): void {
    const ended = after?.kind === "result" && after.from === token.to ? after : undefined;
    if (this.condition) this.claim("planned", "condition", token, false);
    else if (this.guess) this.claim("guess", "guess", token, false);
    else if (this.report) this.claim("hearsay", "hearsay", token, this.rumour);
    else if (this.nearly !== undefined) this.claim("near", "nearly", token, false);
    else if (this.running !== undefined && !this.already) this.claim("running", "in-progress", token, false);
    else if (ended !== undefined || (this.whole && token.word.endsWith("了"))) this.claim("step", "reached", { ...token, topic: "talk" }, false, ended?.to ?? token.to, true);
    else this.claim("next", "next-step", token, false);
  }

  /** 完成没问题: an unmarked event before a verdict is an ability. */
  protected reachedBare(): boolean {
    const last = this.last();
    return last !== undefined && !last.marked && ["full", "step", "effort"].includes(last.stance);
  }

  protected finish(): void {
    const words = this.text.slice(this.clause.from, this.clause.to);
    if (this.denials > 0 && !this.claims.some((claim) => claim.from >= this.denialFrom)) {
      const rest = this.clause.to - this.denialFrom;
      if (this.denials % 2 === 1 && this.partOfWhole) this.push("near", "negated-whole", this.denialFrom, this.clause.to, true);
      else if (this.denials % 2 === 1 && this.counted !== undefined && !/[万亿元趟次回轮遍]$/u.test(this.counted.word) && !this.whole && this.counted.value !== 1 && this.counted.to <= this.denialFrom) this.push("near", "counted-remainder", this.counted.from, this.clause.to, false);
      else if (this.denials % 2 === 1 && (this.latest || !/^(?:没有?|不|无)$/u.test(words))) this.push("not", "negated-event", this.denialFrom, this.clause.to, rest <= 4 || /^[a-z]/u.test(words));
    }
    if (!this.event) this.finishWithoutEvent(words);
    else if (this.running !== undefined && this.running.from >= (this.last()?.to ?? 0) && this.intended === undefined && /在$/u.test(this.running.word)) this.push("running", "in-progress", this.running.from, this.clause.to, false);
    if (this.asked || /了(?:没有?|么)$/u.test(words) || (this.guess && /没有?$/u.test(words) && this.claims.length > 0)) this.ask();
  }

  protected finishWithoutEvent(words: string): void {
    const { from, to } = this.clause;
    const few = /[只才仅](?:有|是)?[一-龥]{1,4}了/u.test(words);
    const marked = this.already || few || /[\u4e00-\u9fff](?:完|好|妥|齐)?[了过]$/u.test(words) || /[\u4e00-\u9fff](?:完|妥|齐|毕)$/u.test(words);
    if (this.unable !== undefined) this.push("not", "cannot", this.unable.from, to, true);
    else if (this.condition) this.push("planned", "condition", from, to, false);
    else if (this.running !== undefined && this.intended === undefined) this.push("running", "in-progress", this.running.from, this.running.to, false);
    else if (this.nearly !== undefined) this.push("near", "nearly", this.nearly.from, this.nearly.to, words.length <= 6);
    else if (this.guess && this.intended !== undefined && !this.already) this.push("planned", "plan", from, to, false);
    else if (this.guess) this.push("guess", "guess", from, to, true);
    else if (this.intended !== undefined && SOON.test(this.intended.word) && /[好完成妥]了?$/u.test(words)) this.push("near", "nearly", this.intended.from, to, true);
    else if (this.intended !== undefined && !this.already) this.push("planned", "plan", this.intended.from, to, words.length <= 8 && this.intended.kind !== "soon");
    else if (/(?:^|[^现存所])在[一-龥]{0,5}[审批走办签盖核改寄评画填写谈]$/u.test(words)) this.push("running", "in-progress", from, to, false);
    else if (this.timed !== undefined && !marked && !this.former && !this.latest && /[去签见谈办开跑送交报盖出定批付给发]/u.test(this.text.slice(this.timed.to, to))) this.push("planned", "plan", from, to, false);
    else if (few) this.push("near", "nearly", from, to, false);
    else if (marked) this.push(this.report ? "hearsay" : "step", this.report ? "hearsay" : "marked-verb", from, to, false);
  }

  protected ask(): void {
    this.claims.forEach((claim, at) => {
      if (claim.stance !== "mood") this.claims[at] = { ...claim, stance: "asked", rule: "question", sure: true };
    });
    if (this.claims.length === 0) this.push("asked", "question", this.clause.from, this.clause.to, true);
  }
}
