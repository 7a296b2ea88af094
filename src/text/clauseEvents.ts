import type { Stance } from "./claim.js";
import { ClauseState } from "./clauseState.js";
import { EFFORTS } from "./lexicon/attainments.js";
import type { Token } from "./token.js";

const COMPLETENESS = /未|落下|拉下|掉队|疏|纰|遗|漏|缺|例外|尾巴|拖欠|欠款|悬念/u;
const INHERENT = /[完好妥齐到清讫毕成定下来上过达回账字章]$|^[a-z]|^(?:完成|搞定|落实|闭环|解决|提交|签约|成交|中标|入选|通过|获批|批复|交付|验收|到位|结束|结案|拿下)/u;
const SOON = /^(?:马上|即将|快要|立马)/u;
/** 见是见了: what is conceded is only the way to a but. */
const CONCEDED = /([\u4e00-\u9fff])(?:倒)?是\1/u;
const ONLY = /(?<!不)[只才仅](?:有|是)?[^，,]{0,3}$/u;
/** 如期签约: told as past without 了. */
const TOLD = /(?:如期|按期|按时|准时|顺利|成功|当场|一次性|圆满|终于|总算)$/u;
/** 启动了, 开始谈了: begun is not ended. */
const INCEPTIVE = /^(?:已?启动|已?开始|动工|开工|起步|开了头|陆续|陆陆续续|逐步|渐渐|慢慢|一步步)$/u;
/** 已抓紧办完: how it was done, no promise. */
const URGED = /^(?:尽[快早力量]|抓紧|加[紧快]|务必|随时|以后|今后|后续|后面|再|将|要|想|需|能|可以|望|盼|准备|目标)/u;
/** 走完第一步, 弄完前两章: the first of several. */
const LIMITED = /^了?(?:前|头|第)[一二三两四五六七八九十\d几半]/u;
/** 就老吴没签: all but one. */
const ALL_BUT_ONE = /(?:^|[，,。；;])(?:就|只有|唯独|唯有|仅有?|单单|独独)(?!是|这样|此|连)[^，,。没未]{1,6}$/u;
/** 卡在财评: on its way and held up. */
const STUCK = /^还?(?:卡|压|停|躺|堵|拦|挡)/u;
/** 科长出差: not there, which is no refusal. */
const GONE = /出差|出国|开会|休假|年假|请假|住院|生病|外出|下乡|下村|不在|党校/u;
/** 没回音: silence is no refusal either. */
const SILENCE = /^(?:没|无)(?:回音|消息|动静|反应|下文|音[信讯]|回[应复信]|答复)|石沉大海|杳无/u;
const TRIP = /^[趟次回轮遍点]$/u;
/** What one does to papers can be over; 推进, 跟进 cannot. */
const COMPLETABLE = /^(?:办理|处理|审核|审批|审查|会签|编制|修改|完善|整改|起草|公示|商谈|洽谈|协商|磋商)$/u;
/** 超期三天后完成: late, and reached. */
const LATE = /^(?:超期|逾期|误期|延误)/u;
const MONEY = /[万亿元]$/u;
/** 觉得不划算，不做了: what was thought is why. */
const OPINION = /觉得|认为/u;
/** 正在清洗: 清 is no result of 正在. */
const GOING_ON = /在$|^正/u;
const EXCEPT = /除(?!非|尘|夕|湿|此)/u;

/** 保证金退回: what was left with them has come back. */
const DEPOSIT = /该退的[^被不没未拒]{0,40}$|(?:保证金|质保金|押金|保函|定金|多付款?|多收款?)[^，,。不没未拒]{0,6}$/u;
const BACK = /^(?:退回|退了|退还|返还)/u;

/** Spends the gathered operators on an event: attained, denied, failed, moved, dropped or impossible. */
export abstract class ClauseEvents extends ClauseState {
  protected takeDoing(token: Token, after: Token | undefined, denied: boolean): void {
    if (denied && this.partOfWhole) this.claim("near", "negated-whole", token, true);
    else if (denied) this.claim("not", "negated-event", token, true);
    else if (INCEPTIVE.test(token.word) && this.intended === undefined && !this.condition) {
      if (after?.from === token.to && after.kind === "aspect") this.claim("running", "in-progress", token, true);
      else this.running = token;
    } else if (COMPLETABLE.test(token.word) && this.already && this.alreadyTo === token.from) this.attain({ ...token, topic: "install" }, after);
    else if (after?.from === token.to && after.kind === "attained" && after.topic === "complete" && !GOING_ON.test(token.word)) return;
    else if (after !== undefined && after.from === token.to && ((after.kind === "result" && !GOING_ON.test(token.word)) || after.kind === "aspect")) this.attain(token, after);
    else if (this.intended !== undefined || this.condition) this.claim("planned", "plan", token, true);
    else this.running = token;
  }

  protected takeWrong(token: Token, denied: boolean): void {
    const whole = COMPLETENESS.test(token.word);
    if (denied) this.claim(whole ? "full" : "mood", whole ? "double-negation" : "nothing-wrong", token, whole);
    else if (whole && token.word.startsWith("未")) this.claim("rest", "open-remainder", token, false);
  }

  protected stemActs(token: Token, before: Token | undefined, after: Token | undefined): boolean {
    if (this.denials > 0 || this.unable !== undefined) return true;
    if (/(?:当场|现场|的)$/u.test(this.text.slice(0, token.from)) && token.to === this.clause.to) return true;
    if (this.text.charAt(token.to) === "的" && this.nth === 0 && !this.asked && token.from > this.clause.from) return true;
    const touches = before?.to === token.from && (before.kind === "already" || before.kind === "all" || before.kind === "intent");
    const followed = after?.from === token.to && (after.kind === "aspect" || after.kind === "result" || after.kind === "unableEnding");
    if (this.text.charAt(token.to) === "的" && token.to + 1 === this.clause.to && this.intended === undefined) return true;
    return touches || followed || (this.already && token.from - this.clause.from < 8 && this.claims.length === 0);
  }

  protected attain(token: Token, after: Token | undefined): void {
    const own = (after !== undefined && after.from <= token.to + 1 && (after.kind === "aspect" || after.kind === "result")) || /[了过]$/u.test(token.word);
    const marked = own || this.already || this.latest || (this.intended === undefined && TOLD.test(this.text.slice(this.clause.from, token.from))) || (this.text.charAt(token.to) === "的" && token.to + 1 === this.clause.to && this.intended === undefined);
    const last = this.last();
    const fixed = last !== undefined && (last.topic === "agree" || last.topic === "assign") && this.denials === 0 && this.timed !== undefined && this.timed.from >= last.to;
    if (fixed && !own && (!marked || this.timed?.kind === "soon")) {
      this.restate("planned", "appointment-only", token.to);
      return this.spend();
    }
    if (last?.stance === "failed" && this.denials === 0 && LATE.test(this.text.slice(last.from, last.to))) this.claims.pop();
    else if (last !== undefined && this.denials === 0 && ((last.stance === "not" && !marked) || (last.stance === "failed" && !own))) return this.spend();
    if (last !== undefined && !marked && /^[^，最]{0,3}(?<!最)后$/u.test(this.text.slice(last.to, token.from)) && ["full", "step", "effort"].includes(last.stance)) {
      this.restate("planned", "condition");
      this.condition = true;
    }
    if (this.absorbing === "wait" && this.already && !/[再才后]/u.test(this.text.slice(token.to, this.clause.to)) && (last?.stance === "planned" || last === undefined) && this.alreadyFrom > (last?.to ?? -1)) {
      this.claims.pop();
      this.absorbing = undefined;
    }
    if (this.denials === 0 && /^[就再才]/u.test(this.text.slice(token.to, this.clause.to)) && (/[完好了过]$/u.test(token.word) || /[上齐来]就$/u.test(this.text.slice(token.from, token.to + 1))) && !/[了过]$/u.test(this.text.slice(token.to, this.clause.to)) && token.to + 1 < this.clause.to && !/^就是/u.test(this.text.slice(token.to))) {
      this.claim("planned", "condition", token, true);
      this.condition = true;
      return;
    }
    if (this.absorbing === "wait" || (this.absorbing === "remainder" && (!marked || /[就才便]/u.test(this.text.slice(last?.to, token.from))))) return this.spend();
    const denied = this.denials % 2 === 1;
    if (this.denials === 2 && this.partOfWhole) return this.claim("near", "negated-whole", token, true);
    if (denied || this.unable !== undefined) {
      if (denied && (this.partOfWhole || this.nearly !== undefined || /[全齐够满]/u.test(this.text.charAt(token.to)) || /[遍齐全]$/u.test(token.word))) this.claim("near", "negated-whole", token, true);
      else if (denied && /^[^办完]完$/u.test(token.word)) this.claim("near", "negated-whole", token, false);
      else if (denied && this.counted !== undefined && !TRIP.test(this.counted.unit ?? "") && !MONEY.test(this.counted.word) && !this.whole && this.counted.value !== 1 && this.counted.to <= this.denialFrom) this.claim("near", "counted-remainder", token, false);
      else if (denied && ALL_BUT_ONE.test(this.text.slice(0, this.denialFrom))) this.claim("near", "all-but", token, false);
      else if (this.guess && this.unable === undefined) this.claim("guess", "guess", token, true);
      else if (this.rumour) this.claim("hearsay", "hearsay", token, false);
      else this.claim("not", this.unable === undefined ? "negated-event" : "cannot", token, true);
      return;
    }
    if (this.absorbing === "remainder" && this.last()?.stance === "rest") this.claims.pop();
    this.absorbing = undefined;
    const loose = this.intended !== undefined && (!this.already || this.promised()) && !this.wontHold(token, marked);
    if (this.condition) this.claim("planned", "condition", token, true);
    else if (this.guess) this.claim(loose ? "planned" : "guess", loose ? "plan" : "guess", token, true);
    else if (loose && token.topic === "complete" && SOON.test(this.intended?.word ?? "")) this.claim("near", "nearly", token, true);
    else if (loose) this.claim("planned", "plan", token, true);
    else if (this.report) this.claim("hearsay", "hearsay", token, this.rumour);
    else if (this.running !== undefined && (!marked || INCEPTIVE.test(this.running.word)) && !/[完齐毕全]/u.test(token.word)) this.claim("running", "in-progress", token, !marked);
    else if (LIMITED.test(this.text.slice(token.to))) this.claim("near", "nearly", token, false);
    else if (this.nearly !== undefined || ONLY.test(this.text.slice(this.clause.from, token.from))) this.claim("near", "nearly", token, true);
    else if (this.whole && (this.except || EXCEPT.test(this.text.slice(this.clause.from, token.from)))) this.claim("near", "all-but", token, true);
    else this.reach(token, marked);
  }

  protected reach(token: Token, marked: boolean): void {
    const last = this.last();
    const topic = last?.stance === "willing" && token.from - last.to <= 1 ? "agree" : token.topic;
    const stance: Stance = topic === "complete" || this.whole ? "full" : topic !== undefined && EFFORTS.has(topic) && topic !== "meet" ? "effort" : "step";
    if (CONCEDED.test(this.text.slice(this.clause.from, this.clause.to))) return this.claim("effort", "conceded", token, false, token.to, marked);
    const sure = this.denials > 0 ? false : marked || INHERENT.test(token.word) || this.dated !== undefined;
    this.claim(stance, this.denials > 0 ? "double-negation" : "reached", topic === undefined ? token : { ...token, topic }, sure, token.to, marked);
  }

  /** 已承诺月底付款: what was said is done, what was promised is not. */
  protected promised(): boolean {
    return this.intended !== undefined && !URGED.test(this.intended.word);
  }

  /** 要/能/将 far before a verb with 了 does not make it future: 需要的材料交了. */
  protected wontHold(token: Token, marked: boolean): boolean {
    if (marked && /^再/u.test(this.intended?.word ?? "") && this.intended?.kind === "intent") return true;
    if (this.intended === undefined || !marked || this.intended.kind === "soon") return false;
    if (/^(?:重新|赶在)$/u.test(this.intended.word)) return true;
    return token.from - this.intended.to > 4 && !/[会将拟]/u.test(this.intended.word);
  }

  protected fail(token: Token, denied: boolean): void {
    if (!denied && this.condition === false && BACK.test(token.word) && DEPOSIT.test(this.text.slice(0, token.from))) this.claim("full", "reached", { ...token, topic: "pay" }, true, token.to, true);
    else if (denied) this.claim("mood", "negated-failure", token, false);
    else if (this.condition) this.claim("planned", "condition", token, false);
    else if (this.absorbing === "remainder") this.spend();
    else this.claim("failed", STUCK.test(token.word) ? "stuck" : GONE.test(token.word) ? "away" : SILENCE.test(token.word) ? "no-word" : "failed", token, !this.guess);
  }

  protected shift(token: Token, denied: boolean): void {
    const moved = token.kind === "postponement";
    this.dropSubject(token);
    const aside = moved && /^(?:先|暂)/u.test(token.word);
    if (denied) this.claim("mood", moved ? "not-moved" : "not-dropped", token, false);
    else if (this.condition && !(this.inherited && aside)) this.claim("planned", "condition", token, false);
    else if (this.guess && !this.already && this.clause.tokens.some(({ kind, word }) => kind === "guess" && !OPINION.test(word))) this.claim("guess", "guess", token, true);
    else if (moved && token.word.startsWith("再")) this.claim("moved", "put-off", token, false);
    else this.claim(moved ? "moved" : "dropped", moved ? "moved" : /^[不无](?:用|需|必|须|再)(?!.*(?:我们|咱们|我方))/u.test(token.word) ? "unneeded" : "dropped", token, !this.guess && (this.intended === undefined || moved));
  }

  /** 签约推迟, 开标延期: an unmarked event right before is what was moved, not news of its own. */
  protected dropSubject(token: Token): void {
    const last = this.last();
    if (last !== undefined && !last.marked && token.from - last.to <= 2 && ["full", "step", "effort"].includes(last.stance)) this.claims.pop();
  }

  protected cannot(token: Token, before: Token | undefined): void {
    const last = this.last();
    // 挂起不动: left as it is.
    if (last?.stance === "moved" && last.to === token.from) return this.spend();
    const verb = before !== undefined && before.to === token.from ? before : undefined;
    if (last !== undefined && last.to === token.from) this.claims.pop();
    const from = verb?.from ?? Math.max(this.clause.from, token.from - 1);
    this.push("not", "cannot", from, token.to, true);
    this.spend();
  }
}
