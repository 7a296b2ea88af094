import type { Download } from "../pane/door.js";
import { loadWords } from "../words/load.js";
import { speaker } from "../words/words.js";
import { standardFile } from "./standardFile.js";
import type { Tasks } from "./tasks.js";

/** The empty standard workbook under its name in a language. */
export async function standardDownload({ language, version }: Tasks["template"]["ask"]): Promise<Download> {
  const words = await loadWords(language);
  return { name: speaker(words, "cli")("template-name"), bytes: standardFile(words, version) };
}
