import { loadStart } from "../words/load.js";
import { languageOf } from "./languageOf.js";

// Imported before all else of the page: its first words come while the other modules are evaluated. Whoever shows them asks again and is told of a failure.
loadStart(languageOf(navigator.language)).catch(() => undefined);
