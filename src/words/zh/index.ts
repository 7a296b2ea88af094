import { advice } from "./advice.js";
import { answering } from "./answering.js";
import { boards } from "./boards/index.js";
import { cli } from "./cli.js";
import { common } from "./common.js";
import { core } from "./core.js";
import { correcting } from "./correcting.js";
import { fileFailures } from "./fileFailures.js";
import { fileFindings } from "./fileFindings.js";
import { hostFailures } from "./hostFailures.js";
import { matching } from "./matching.js";
import { otherPages } from "./otherPages.js";
import { ownSettings } from "./ownSettings.js";
import { pane } from "./pane.js";
import { paper } from "./paper.js";
import { READ, STOP } from "./read.js";
import { refusals } from "./refusals.js";
import { rep } from "./rep.js";
import { report } from "./report.js";
import { rollup } from "./rollup.js";
import { rules } from "./rules/index.js";
import { setup } from "./setup.js";
import { summary } from "./summary.js";
import { TEMPLATE } from "./template.js";
import { whys } from "./whys.js";

/**
 * Every sentence and label in Chinese, one group a file; the first language: the others have its keys and slots.
 * The groups that sentences are told from stand first; no two of them share a key.
 */
export const zh = { rules, whys, summary, read: READ, stop: STOP, refusals, fileFailures, fileFindings, hostFailures, common, report: { ...report, ...otherPages }, core, advice, matching, boards, cli, rollup, pane, correcting, answering, ownSettings, rep, paper, setup, template: TEMPLATE } as const;
