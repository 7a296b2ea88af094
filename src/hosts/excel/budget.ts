/** A request above 5 MB is refused by Excel on the web; the library's own words take part of it. */
const REQUEST_BYTES = 3.5 * 1024 * 1024;

/** Sends what is queued before a request grows above 3.5 MB, so that small drawings cost one request and large ones several. */
export class Budget {
  readonly #sync: () => Promise<void>;
  #spent = 0;

  constructor(sync: () => Promise<void>) {
    this.#sync = sync;
  }

  /** Announces that so many bytes are about to be queued. */
  async spend(bytes: number): Promise<void> {
    if (this.#spent > 0 && this.#spent + bytes > REQUEST_BYTES) {
      await this.#sync();
      this.#spent = 0;
    }
    this.#spent += bytes;
  }
}
