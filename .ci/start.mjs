// Serves the pane from a fresh clone, built anew where a source has changed.
import { built, runNode } from "./built.mjs";

built("inherit");
runNode([".ci/serve.mjs"], "inherit");
