// What turns judgements into pages and plans: one file of its own, loaded with the first review.
export { drawAll } from "../run/drawAll.js";
export { remembering } from "../run/memory/remembering.js";
