import "./pane/trust.js";
import { Desk } from "./doors/desk.js";
import { failureOf } from "./doors/failureOf.js";
import type { Asked, Told } from "./doors/tasks.js";
import type { Report } from "./pane/door.js";

/** The worker's own scope; the page's types have no name for it. */
interface WorkerScope {
  postMessage(message: Told, transfer?: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<Asked>) => void): void;
}

const scope = globalThis as unknown as WorkerScope;
const desk = new Desk();

scope.addEventListener("message", ({ data }) => void answer(data));

async function answer({ id, name, ask }: Asked): Promise<void> {
  const report: Report = (step, done, of) => scope.postMessage({ id, far: { step, done, of } });
  const task = desk.tasks[name] as (ask: unknown, report: Report) => Promise<Extract<Told, { give: unknown }>["give"]>;
  try {
    scope.postMessage({ id, give: await task(ask, report) });
  } catch (error) {
    const { code, say } = failureOf(error);
    scope.postMessage({ id, failed: { code, say: say.say, with: say.with } });
  }
}
