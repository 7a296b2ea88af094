import { common } from "../zh/common.js";
import { fileFailures } from "../zh/fileFailures.js";
import { fileFindings } from "../zh/fileFindings.js";
import { hostFailures } from "../zh/hostFailures.js";
import { pane } from "../zh/pane.js";
import { READ, STOP } from "../zh/read.js";
import { refusals } from "../zh/refusals.js";
import type { StartWords } from "./startWords.js";

/** The start's words in Chinese. */
export const zh: StartWords = { read: READ, stop: STOP, refusals, fileFailures, fileFindings, hostFailures, common, pane };
