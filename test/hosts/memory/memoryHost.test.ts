import { MemoryHost } from "../../../src/hosts/memory/memoryHost.js";
import { keepsThePromises } from "../contract.js";

describe("the host in memory", () => {
  keepsThePromises((workbook) => Promise.resolve(new MemoryHost(workbook)));
});
