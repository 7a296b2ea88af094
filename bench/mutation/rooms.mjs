import { readFileSync } from "node:fs";

/**
 * The rooms whose tests are tried by mutants: their sources, and the unit tests that answer for them.
 *
 * `drawn` is how many mutants a run tries, so that none takes much above a quarter of an hour on one quiet core; a room with fewer is tried whole.
 */
export const ROOMS = JSON.parse(readFileSync(new URL("rooms.json", import.meta.url), "utf8"));
