import type { Workbook } from "../../src/model/workbook.js";
import { openBook } from "../stand-in/book/openBook.js";
import type { Opening } from "../stand-in/openStandIn.js";
import { openProbe, type OpenedProbe } from "../stand-in/openProbe.js";

/**
 * Gives `open`: one probe page for all tests of a group, in which each test finds its own workbook open, as a person finds the next one.
 *
 * Opening a page takes seconds, most of it in office.js. A test that bends the stand-in's rules, or breaks the page, opens its own.
 */
export function oneProbe(opening: Partial<Opening> = {}): (workbook: Workbook) => Promise<OpenedProbe> {
  let page: OpenedProbe | undefined;

  afterEach(() => {
    const complaints = page ? [...page.complaints.splice(0), ...page.standIn.unknown.splice(0)] : [];
    expect(complaints).toEqual([]);
  });

  afterAll(() => page?.close());

  return async (workbook) => {
    if (!page) {
      page = await openProbe(workbook, {}, opening);
      expect(await page.host.ready()).toBe("excel");
      return page;
    }
    page.standIn.open(openBook(workbook));
    await page.host.anew();
    return page;
  };
}
