import { openPackage } from "../../../../src/hosts/xlsx/package.js";
import { writeWorkbook } from "../../../../src/hosts/xlsx/writeWorkbook.js";
import { drawingOver } from "../../over.js";
import { creating, everyFeature } from "../everyFeature.js";
import { handmade } from "../handmade.js";

test("a sheet drawn over with the drawing it has is the same file to the byte", () => {
  const once = writeWorkbook(handmade(), creating(everyFeature));
  const again = openPackage(writeWorkbook(openPackage(once), [drawingOver(everyFeature, everyFeature)]));
  const before = openPackage(once);
  for (const part of before.entries.keys()) expect([part, again.text(part)]).toEqual([part, before.text(part)]);
  expect(Buffer.compare(again.bytes, once)).toBe(0);
});
