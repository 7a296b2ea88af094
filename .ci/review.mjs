// Runs the command line's `review` from a fresh clone: what must be installed or built first says so on standard error only.
import { built, runNode } from "./built.mjs";

built(["ignore", 2, 2]);
runNode(["dist/cli.js", "review", ...process.argv.slice(2)], "inherit");
