import { cli } from "./cli.js";
import { common } from "./common.js";
import { pane } from "./pane.js";
import { report } from "./report.js";

/** Every sentence and label in English, one group a file, with the keys and slots of the Chinese. */
export const en = { common, report, cli, pane } as const;
