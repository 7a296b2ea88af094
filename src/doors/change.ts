import type { Host } from "../hosts/host.js";
import type { Act, Changed } from "../pane/door.js";
import { cleanOut, complete, takeBack } from "../run/changeBack.js";
import type { Language } from "../words/language.js";
import { loadWords } from "../words/load.js";

/** Does what a person asked for with the sheets that runs made; loaded when it is first asked for. */
export async function change(host: Host, act: Act, language: Language, version: string): Promise<Omit<Changed, "download">> {
  if (act === "clean") return { act, ...(await cleanOut(host)) };
  const telling = { words: await loadWords(language), version };
  return { act, ...(await (act === "finish" ? complete : takeBack)(host, telling)) };
}
