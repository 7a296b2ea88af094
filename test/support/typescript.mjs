// The unit tests run in plain Node: each worker reads the project's TypeScript by the same hooks as the scripts, and tells places by the lines of the source.
import { register } from "node:module";

process.setSourceMapsEnabled(true);
register("../../.ci/typescript.mjs", import.meta.url);
