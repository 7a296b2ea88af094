/** One use of Excel: its context, and the exchange that sends what is queued. */
export interface Session {
  readonly context: Excel.RequestContext;
  readonly sync: () => Promise<void>;
}
