/** What the page of the figures says in one language; every number beside it comes out of the code. */
export interface CountingText {
  readonly title: string;
  /** Made from which file, by which command. */
  readonly head: string;
  readonly always: { readonly title: string; readonly lines: readonly string[] };
  /** How each figure of the band is counted, in the band's own order. */
  readonly figures: { readonly title: string; readonly intro: string; readonly heads: readonly string[]; readonly how: readonly string[] };
  readonly grades: { readonly title: string; readonly intro: string; readonly order: readonly string[]; readonly example: string; readonly heads: readonly string[]; readonly tasks: string; readonly taskHeads: readonly string[] };
  readonly slots: { readonly title: string; readonly intro: readonly string[]; readonly rungs: string; readonly rungHeads: readonly string[]; readonly example: string; readonly heads: readonly string[]; readonly days: string; readonly dayHeads: readonly string[] };
  readonly evidence: { readonly title: string; readonly lines: readonly string[] };
  readonly carry: { readonly title: string; readonly lines: readonly string[]; readonly heads: readonly string[] };
  readonly needs: { readonly title: string; readonly lines: readonly string[] };
  readonly gaps: { readonly title: string; readonly lines: readonly string[]; readonly heads: readonly string[] };
  readonly deviation: { readonly title: string; readonly lines: readonly string[] };
  readonly yes: string;
  readonly no: string;
}
