import { wordList } from "./wordList.js";

/** Words that deny the next event for now and leave it open (还没, 尚未 …). */
export const OPEN_NEGATIONS: readonly string[] = wordList(`
  还没 还没有 还未 尚未 尚没 尚没有 暂未 暂没 暂没有 仍未 仍没 仍没有 仍旧没 目前没 目前未 至今未 至今没 迟迟没 迟迟未 还不 仍不 依然没 依然未 还冇 not_yet
`);
