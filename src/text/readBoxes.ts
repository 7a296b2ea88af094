import { matchesOf } from "./matchesOf.js";
import type { TemplateReading } from "./readTemplate.js";

const FILLED = "\\[[√✓✔xv☑]\\]|\\([√✓✔xv☑]\\)|【[√✓✔]】|[☑✔✅√✓■▣☒◉●]";
const EMPTY = "\\[\\]|\\(\\)|【】|[□☐⬜○◯]";
const OPTIONS: Readonly<Record<string, TemplateReading["label"]>> = {
  完成: "done", 已完成: "done", 办结: "done", 已办结: "done", 是: "done", 已: "done", yes: "done", y: "done",
  未完成: "not_done", 没完成: "not_done", 未办结: "not_done", 未开始: "not_done", 未做: "not_done", 没做: "not_done", 未办: "not_done", 未启动: "not_done", 否: "not_done", 未: "not_done", no: "not_done", n: "not_done",
  部分完成: "partial", 部分: "partial", 进行中: "partial", 推进中: "partial", 办理中: "partial",
  延期: "postponed", 推迟: "postponed", 顺延: "postponed", 暂缓: "postponed", 取消: "cancelled", 不需要: "cancelled", 已取消: "cancelled",
};
const OPTION = Object.keys(OPTIONS).sort((one, other) => other.length - one.length).join("|");
const PIECE = new RegExp(`(${FILLED})|(${EMPTY})|(${OPTION})|([/|、,，;；]+)`, "uy");

type Piece = "filled" | "empty" | { readonly option: string };

/** Gives the boxes and options a whole text is made of, or undefined where anything else stands in it. */
function piecesOf(text: string): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  for (PIECE.lastIndex = 0; PIECE.lastIndex < text.length; ) {
    const hit = PIECE.exec(text);
    if (hit === null) return undefined;
    const option = hit[3];
    if (hit[1] !== undefined) pieces.push("filled");
    else if (hit[2] !== undefined) pieces.push("empty");
    else if (option !== undefined) pieces.push({ option });
  }
  return pieces;
}

const LABEL = "[一-龥]{1,8}";
/** [x]见面 [ ]签字: a list of things to do, each with its box. */
const TO_DO = new RegExp(`^(?:(?:(?:${FILLED}|${EMPTY})${LABEL}[ ,，、;；]*){2,}|(?:${LABEL}(?:${FILLED}|${EMPTY})[ ,，、;；]*){2,})$`, "u");
const TICKED = new RegExp(FILLED, "u");
const UNTICKED = new RegExp(EMPTY, "u");

/** 合同 v 回款 x: each with its sign. */
const SIGNED = /^(?:[一-龥]{1,6}[v√✓✔✅x×✗✘❌][ ,，、;；]*){2,}$/u;
const TICKED_SIGN = /[v√✓✔✅]/u;
const CROSSED = /[x×✗✘❌]/u;
const NAY = /^(?:未|没|不|拒|无|失|否|非)/u;
const BOXED = new RegExp(`(?:(${FILLED})|${EMPTY})(${LABEL})|(${LABEL})(?:(${FILLED})|${EMPTY})`, "gu");

/** ☑签 ☐未签: one thing and its denial, of which one is ticked. */
function readPair(text: string): TemplateReading | undefined {
  const items = matchesOf(BOXED, text).map((hit) => ({ label: hit[2] ?? hit[3] ?? "", ticked: hit[1] !== undefined || hit[4] !== undefined }));
  const [ticked, second] = items.filter((item) => item.ticked);
  if (items.length !== 2 || items.filter(({ label }) => NAY.test(label)).length !== 1) return undefined;
  return ticked === undefined || second !== undefined ? { label: "unknown", rule: "both-options" } : { label: NAY.test(ticked.label) ? "not_done" : "done", rule: "ticked-box" };
}

/** A list partly ticked is partly done; ticked throughout it is done, and one without a tick says nothing. */
function readList(text: string): TemplateReading | undefined {
  if (SIGNED.test(text)) return { label: !CROSSED.test(text) ? "done" : TICKED_SIGN.test(text) ? "partial" : "not_done", rule: "ticked-box" };
  if (!TO_DO.test(text)) return undefined;
  const pair = readPair(text);
  if (pair !== undefined) return pair;
  if (!TICKED.test(text)) return { label: "unknown", rule: "both-options" };
  return { label: UNTICKED.test(text) ? "partial" : "done", rule: "ticked-box" };
}

/**
 * Gives what boxes beside options say (☑完成 □未完成, 是√ 否): the one ticked option, or unknown where none or several are, and a list of things to do by how much of it is ticked; undefined for other text.
 *
 * Boxes stand before their options where the text begins with a box, else behind them.
 *
 * @example readBoxes("[√]完成[]未完成")?.label //=> "done"
 */
export function readBoxes(text: string): TemplateReading | undefined {
  const pieces = piecesOf(text);
  if (pieces === undefined) return readList(text);
  const options = pieces.filter((piece) => typeof piece === "object").length;
  if (options === pieces.length && options > 1 && /[/|、]/u.test(text)) return { label: "unknown", rule: "both-options" };
  if (options === 0 || options === pieces.length) return undefined;
  const ordered = typeof pieces[0] === "string" ? pieces : [...pieces].reverse();
  const ticked: string[] = [];
  ordered.forEach((piece, at) => {
    const option = ordered[at + 1];
    if (piece === "filled" && typeof option === "object") ticked.push(option.option);
  });
  const [only, second] = ticked;
  const label = only === undefined ? undefined : OPTIONS[only];
  return second === undefined && label !== undefined ? { label, rule: "ticked-box" } : { label: "unknown", rule: "both-options" };
}
