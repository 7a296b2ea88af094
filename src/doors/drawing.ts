// One chunk of the worker: the pages of a review, and the words they are told in.
export { drawAll } from "../run/drawAll.js";
export { WORDS } from "../words/index.js";
