import { failureOf } from "../../src/doors/failureOf.js";
import { Refusal } from "../../src/hosts/xlsx/refusal.js";
import { CannotReview } from "../../src/model/finding.js";

test("our own errors keep their code and sentence", () => {
  expect(failureOf(new CannotReview("no-heading", { say: "no-heading", with: { sheet: "周计划" } }))).toMatchObject({ code: "no-heading", say: { with: { sheet: "周计划" } } });
  expect(failureOf(new Refusal("NOT_A_WORKBOOK", { kind: "csv" }))).toMatchObject({ code: "NOT_A_WORKBOOK", say: { say: "NOT_A_WORKBOOK.csv" } });
});

test.each([[new TypeError("x is undefined"), "x is undefined"], ["thrown text", "thrown text"]])("anything else is unexpected and says its message", (error, message) => {
  expect(failureOf(error)).toMatchObject({ code: "UNEXPECTED", say: { say: "UNEXPECTED", with: { message } } });
});
