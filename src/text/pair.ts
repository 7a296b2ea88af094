import type { Claim } from "./claim.js";
import type { Settled } from "./settled.js";

const ENTRY = /投|报|递|申请|参标/u;
const CONSENT = /同意|答应|应允|允诺|松口|点头|首肯|默许/u;
const BOAST = /板上钉钉|十拿|稳了|妥了|手到擒来|一锤定音/u;
const ASIDE = /再(?:说|议|看|定|研究)/u;

/** A state held and the next claim of the same text, with what is asked of the two together. */
export class Pair {
  /** The claim that decided so far. */
  readonly was: Claim;

  constructor(
    readonly held: Settled,
    readonly claim: Claim,
    private readonly text: string,
    /** The text lists several things (甲…乙, 一家…另一家). */
    readonly enumerated: boolean,
  ) {
    this.was = held.claim;
  }

  get bothSure(): boolean {
    return this.held.sure && this.claim.sure;
  }

  get eitherSure(): boolean {
    return this.held.sure || this.claim.sure;
  }

  /** 合同已签，款未到: a step told as past, then another thing that is open; the other way round the two may be one story. */
  get clearlyApart(): boolean {
    return this.was.stance === "step" && this.was.marked && (this.claim.topic !== undefined || this.claim.stance !== "not");
  }

  /** Both speak of signing, both of paying … */
  get sameThing(): boolean {
    return this.claim.topic !== undefined && this.claim.topic === this.was.topic;
  }

  get otherClause(): boolean {
    return this.claim.clause !== this.was.clause;
  }

  /** What was reached is only a try, a call, a visit, or a verb unknown here before a no that names nothing: its outcome is still to be told. */
  get afterEffort(): boolean {
    return this.was.stance === "effort" || (this.was.rule === "marked-verb" && this.claim.topic === undefined);
  }

  /** 标投了, 名报了, 交是交了: a step that is over once it is taken; 催了, 问了 is none. */
  get afterEntry(): boolean {
    return this.was.rule === "marked-verb" || this.was.rule === "conceded" || (this.afterEffort && ENTRY.test(this.phrase(this.was)));
  }

  /** 口头同意: more than goodwill. */
  get afterConsent(): boolean {
    return this.was.stance === "willing" && (this.was.marked || CONSENT.test(this.phrase(this.was)));
  }

  /** 板上钉钉，下月签: said of what is still to come. */
  get afterBoast(): boolean {
    return BOAST.test(this.phrase(this.was));
  }

  /** 再议, 再说: laid aside; 再约, 再去 is the next try. */
  get laidAside(): boolean {
    return this.claim.rule === "put-off" && ASIDE.test(this.phrase(this.claim));
  }

  /** Held up, away or silent, which is no refusal. */
  get heldUp(): boolean {
    return this.claim.rule === "stuck" || this.claim.rule === "away" || this.claim.rule === "no-word";
  }

  private phrase({ from, to }: Claim): string {
    return this.text.slice(from, to);
  }

  /** 都交了，批了才算完: what came first was not all. */
  get notAllYet(): boolean {
    return this.claim.rule === "condition" && this.otherClause && this.text.startsWith("才算", this.claim.to);
  }

  get afterWhole(): boolean {
    return this.was.stance === "full";
  }

  get waiting(): boolean {
    return this.claim.rule === "waiting";
  }

  /** 没谈成, 没中, 没通过: the attempt had its outcome, and it was no. */
  get clearNo(): boolean {
    return this.claim.stance === "not" && this.claim.outcome && !this.claim.open;
  }

  /** Later news that speaks of the same thing, of all, or of now replaces what was said; else both stand beside each other. */
  get supersedes(): boolean {
    return this.was.former || this.claim.latest || (this.claim.topic === "complete" && this.claim.stance === "full") || this.sameThing || (this.was.topic === "complete" && this.was.stance === "not" && this.claim.marked);
  }

  /** 8/14 完成方案，8/20 签约: the later date is still to come. */
  get laterDate(): boolean {
    return this.was.dated !== undefined && this.claim.dated !== undefined && this.claim.dated > this.was.dated && !this.claim.marked;
  }

  /** 没签，签了: denied and told in one breath, with nothing that says which is later. */
  get inOneBreath(): boolean {
    const { was, claim } = this;
    return was.stance === "not" && this.sameThing && !was.former && !was.open && !claim.latest && claim.dated === undefined && claim.from - was.to <= 2 && claim.to - claim.from <= 4 && was.to - was.from <= 5;
  }
}
