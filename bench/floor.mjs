// The scan floor: inflate the sheets and the shared strings and find every cell, keeping no value. Prints the cells found.
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";

const parts = unzipSync(readFileSync(process.argv[2]), { filter: ({ name }) => /worksheets\/|sharedStrings/.test(name) });
let cells = 0;
let bytes = 0;
for (const [name, part] of Object.entries(parts)) {
  bytes += part.length;
  const letter = name.includes("sharedStrings") ? 0x73 : 0x63;
  for (let at = part.indexOf(0x3c); at !== -1; at = part.indexOf(0x3c, at + 1)) {
    const next = part[at + 2];
    if (part[at + 1] === letter && (next === 0x20 || next === 0x69 || next === 0x3e)) cells += 1;
  }
}
console.log(JSON.stringify({ cells, bytes }));
