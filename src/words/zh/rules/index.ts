import { clientRules } from "./clientRules.js";
import { coreRules } from "./coreRules.js";
import { logRules } from "./logRules.js";
import { matchRules } from "./matchRules.js";
import { projectRules } from "./projectRules.js";
import { serviceRules } from "./serviceRules.js";
import { weekRules } from "./weekRules.js";

/** What each rule is called (`.title`), why it matters (`.why`), and what it says; one file a family. */
export const rules = { ...weekRules, ...logRules, ...coreRules, ...clientRules, ...matchRules, ...projectRules, ...serviceRules } as const;
