import { common } from "../en/common.js";
import { fileFailures } from "../en/fileFailures.js";
import { fileFindings } from "../en/fileFindings.js";
import { hostFailures } from "../en/hostFailures.js";
import { pane } from "../en/pane.js";
import { READ, STOP } from "../en/read.js";
import { refusals } from "../en/refusals.js";
import type { StartWords } from "./startWords.js";

/** The start's words in English. */
export const en: StartWords = { read: READ, stop: STOP, refusals, fileFailures, fileFindings, hostFailures, common, pane };
