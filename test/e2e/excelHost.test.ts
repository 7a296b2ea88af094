import { rmSync } from "node:fs";
import { keepsThePromises } from "../hosts/contract.js";
import { openBook } from "../stand-in/book/openBook.js";
import { buildProbe } from "../stand-in/buildProbe.js";
import { closeBrowser, openStandIn, type Opened } from "../stand-in/openStandIn.js";
import { probeHost } from "../stand-in/probeHost.js";
import { StandIn } from "../stand-in/standIn.js";

jest.setTimeout(60_000);

const folder = buildProbe();
let opened: Opened | undefined;

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
    opened = await openStandIn({ standIn: new StandIn(openBook(workbook)), folder, platform });
    const host = probeHost(opened);
    expect(await host.ready()).toBe("excel");
    return host;
  });
});
