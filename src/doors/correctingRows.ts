/** What a correction offers and what it types, loaded with the first one. */
export { correctionOf } from "./correctionOf.js";
export { linksOf } from "./linksOf.js";
