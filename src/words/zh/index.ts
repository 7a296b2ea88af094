import { cli } from "./cli.js";
import { common } from "./common.js";
import { pane } from "./pane.js";
import { report } from "./report.js";

/** Every sentence and label in Chinese, one group a file; the first language: the others have its keys and slots. */
export const zh = { common, report, cli, pane } as const;
