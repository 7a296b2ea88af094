/** What a clause hands on to the next one of the same sentence. */
export interface Scope {
  readonly condition: boolean;
  readonly guess: boolean;
  readonly report: boolean;
  /** An exception was named (除了乡镇没跑): all that follows is all but that. */
  readonly except: boolean;
}

export const NO_SCOPE: Scope = { condition: false, guess: false, report: false, except: false };
