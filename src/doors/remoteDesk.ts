import { Failure, type Report } from "../pane/door.js";
import type { Desk } from "./desk.js";
import { failureOf } from "./failureOf.js";
import { inlinedWorker } from "./inlinedWorker.js";
import type { TaskName, Tasks, Told } from "./tasks.js";

interface Waiting {
  readonly name: TaskName;
  readonly ask: Tasks[TaskName]["ask"];
  readonly report: Report;
  readonly give: (value: Tasks[TaskName]["give"]) => void;
  readonly fail: (error: Failure) => void;
}

/**
 * The desk at arm's length: its work runs in a worker, so that the page never stands still.
 *
 * Stopping a task ends its worker at once and the open file with it (`epoch` then counts up); the next task starts a new one.
 * Where the browser gives no worker, or one that fails before it has said a word, the desk is loaded into the page.
 */
export class RemoteDesk {
  #worker: Worker | null = null;
  #heard = false;
  #local: Promise<Desk> | null = null;
  #waiting = new Map<number, Waiting>();
  #last = 0;
  #epoch = 0;

  /** Counts the workers that were ended: a file opened before is no longer open. */
  get epoch(): number {
    return this.#epoch;
  }

  /** Starts the worker before there is work for it, so that it loads while the workbook is read. */
  wake(): void {
    if (!this.#local) this.#start();
  }

  /** Throws `Failure`, or the signal's reason when stopped. */
  async ask<Name extends TaskName>(name: Name, ask: Tasks[Name]["ask"], signal: AbortSignal | null, report: Report = () => undefined): Promise<Tasks[Name]["give"]> {
    signal?.throwIfAborted();
    const worker = this.#local ? null : this.#start();
    return worker ? this.#askWorker(worker, name, ask, signal, report) : this.#askLocal(name, ask, report);
  }

  #askWorker<Name extends TaskName>(worker: Worker, name: Name, ask: Tasks[Name]["ask"], signal: AbortSignal | null, report: Report): Promise<Tasks[Name]["give"]> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((give, fail) => {
      const stop = (): void => {
        if (!this.#waiting.delete(id)) return;
        this.#end(new Failure("CANCELLED", { say: "CANCELLED", with: {} }));
        fail(signal?.reason instanceof Error ? signal.reason : new DOMException("stopped", "AbortError"));
      };
      const settled = <T>(then: (value: T) => void) => (value: T): void => {
        signal?.removeEventListener("abort", stop);
        then(value);
      };
      signal?.addEventListener("abort", stop, { once: true });
      this.#waiting.set(id, { name, ask, report, give: settled(give), fail: settled(fail) });
      worker.postMessage({ id, name, ask });
    });
  }

  async #askLocal<Name extends TaskName>(name: Name, ask: Tasks[Name]["ask"], report: Report): Promise<Tasks[Name]["give"]> {
    try {
      const task = (await this.#desk()).tasks[name] as (ask: Tasks[Name]["ask"], report: Report) => Promise<Tasks[Name]["give"]>;
      return await task(ask, report);
    } catch (error) {
      throw failureOf(error);
    }
  }

  #desk(): Promise<Desk> {
    return (this.#local ??= import(/* webpackChunkName: "desk" */ "./desk.js").then(({ Desk }) => new Desk()));
  }

  #start(): Worker | null {
    if (this.#worker) return this.#worker;
    if (typeof Worker === "undefined") return null;
    try {
      const inlined = inlinedWorker();
      const worker = inlined ? new Worker(inlined, { name: "worker" }) : new Worker(new URL("../worker.ts", import.meta.url), { name: "worker" });
      worker.addEventListener("message", ({ data }: MessageEvent<Told>) => this.#hear(data));
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        if (this.#heard) this.#end(failureOf(new Error(event.message || "worker")));
        else this.#takeOver();
      });
      this.#worker = worker;
      return worker;
    } catch {
      return null;
    }
  }

  #hear(told: Told): void {
    this.#heard = true;
    const waiting = this.#waiting.get(told.id);
    if (!waiting) return;
    if ("far" in told) {
      waiting.report(told.far.step, told.far.done, told.far.of);
      return;
    }
    this.#waiting.delete(told.id);
    if ("give" in told) waiting.give(told.give);
    else waiting.fail(new Failure(told.failed.code, { say: told.failed.say, with: told.failed.with }));
  }

  /** Does on the page what a worker that never started was asked for. */
  #takeOver(): void {
    this.#worker?.terminate();
    this.#worker = null;
    // What is asked from now on goes to the page's own desk too.
    void this.#desk().catch(() => undefined);
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { name, ask, report, give, fail } of waiting) this.#askLocal(name, ask, report).then(give, fail);
  }

  #end(failure: Failure): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#epoch += 1;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { fail } of waiting) fail(failure);
  }
}
