import { chartXml } from "../../../src/hosts/xlsx/write/chartXml.js";
import { TRANSITIONAL } from "../../../src/hosts/xlsx/write/dialect.js";
import { everyFeature } from "./everyFeature.js";

const radar = everyFeature.charts.find(({ kind }) => kind === "radar");
if (!radar) throw new Error("a radar is wanted");
const xml = chartXml(everyFeature, radar, TRANSITIONAL, 1900, "表");

test("a radar is drawn with rings from 0 to its end and without figures at the points", () => {
  expect(xml).toContain('<c:radarChart><c:radarStyle val="marker"/>');
  expect(xml.match(/<c:majorGridlines>/g)).toHaveLength(2);
  expect(xml).toContain('<c:max val="5"/><c:min val="0"/></c:scaling><c:delete val="0"/>');
  expect(xml).not.toMatch(/<c:dLbls>|<c:barChart>|<c:smooth/);
});

test("where it ends is left to the host if nobody says", () => {
  const { most, ...open } = radar;
  expect(most).toBe(5);
  expect(chartXml(everyFeature, open, TRANSITIONAL, 1900, "表")).not.toContain("<c:max");
});
