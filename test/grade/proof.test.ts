import { countProofs, proofOf } from "../../src/grade/proof.js";
import type { Grade } from "../../src/model/grade.js";
import { contact, judged } from "../support/facts.js";
import { matched } from "../support/matched.js";

const own = contact();
const row = matched(own.slot.origin, "补充协议");
const tried = matched(own.slot.origin, "补充协议", { attempt: true });

test.each<[Grade, string | null, string | null, string | null]>([
  ["done", "proved", "unlogged", "unlogged"],
  ["partial", "unmarked", "open", "open"],
  ["missed", "unmarked", "open", "open"],
  ["postponed", "unmarked", "open", "open"],
  ["unclear", "unmarked", "open", "open"],
  ["cancelled", null, null, null],
])("%s with a row, with an attempt alone, without a row", (grade, withRow, withAttempt, without) => {
  expect([proofOf(grade, [row]), proofOf(grade, [tried]), proofOf(grade, [])]).toEqual([withRow, withAttempt, without]);
});

test("counts each task once, and the outside contacts that no task may have meant", () => {
  const others = [contact({ clients: ["示例县水利局"] }), contact({ external: false }), contact({ effect: "rest" })];
  const plans = [judged("done", {}, { proof: "proved", evidence: [row] }), judged("done", {}, { proof: "unlogged" }), judged("missed", {}, { proof: "open" }), judged("cancelled")];
  const proofs = countProofs(plans, [own, ...others]);
  expect(proofs).toMatchObject({ proved: 1, unlogged: 1, unmarked: 0, open: 1, unplanned: 1 });
  expect(proofs?.unplannedOrigins).toEqual([others[0]?.slot.origin]);
});

test("says nothing where no task was asked about", () => {
  expect(countProofs([judged("done")], [own])).toBeNull();
});
