import type { TemplateReading } from "./readTemplate.js";

const FILLED = "\\[[√✓✔xv☑]\\]|\\([√✓✔xv☑]\\)|【[√✓✔]】|[☑✔✅√✓■▣☒◉●]";
const EMPTY = "\\[\\]|\\(\\)|【】|[□☐○◯]";
const OPTIONS: Readonly<Record<string, TemplateReading["label"]>> = {
  完成: "done", 已完成: "done", 办结: "done", 已办结: "done", 是: "done", 已: "done", yes: "done", y: "done",
  未完成: "not_done", 没完成: "not_done", 未办结: "not_done", 未开始: "not_done", 未启动: "not_done", 否: "not_done", 未: "not_done", no: "not_done", n: "not_done",
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

/**
 * Gives what boxes beside options say (☑完成 □未完成, 是√ 否): the one ticked option, or unknown where none or several are; undefined for other text.
 *
 * Boxes stand before their options where the text begins with a box, else behind them.
 *
 * @example readBoxes("[√]完成[]未完成")?.label //=> "done"
 */
export function readBoxes(text: string): TemplateReading | undefined {
  const pieces = piecesOf(text);
  if (pieces === undefined) return undefined;
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
