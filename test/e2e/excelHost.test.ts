import { rmSync } from "node:fs";
import { keepsThePromises } from "../hosts/contract.js";
import { buildProbe } from "../stand-in/buildProbe.js";
import { closeBrowser } from "../stand-in/openStandIn.js";
import { openProbe, type OpenedProbe } from "../stand-in/openProbe.js";

jest.setTimeout(60_000);

const folder = buildProbe();
let opened: OpenedProbe | undefined;

afterEach(async () => {
  await opened?.close();
  const complaints = opened?.complaints;
  opened = undefined;
  expect(complaints).toEqual([]);
});

afterAll(async () => {
  await closeBrowser();
  rmSync(folder, { recursive: true });
});

describe.each(["web", "desktop"] as const)("Excel for %s, through the unmodified library", (platform) => {
  keepsThePromises(async (workbook) => {
    opened = await openProbe(folder, workbook, {}, { platform });
    expect(await opened.host.ready()).toBe("excel");
    return opened.host;
  });
});
