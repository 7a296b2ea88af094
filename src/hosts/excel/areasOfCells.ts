import type { Area } from "../../model/workbook.js";

/** Says of a cell of a drawing whether it is meant. */
export type Meant = (row: number, column: number) => boolean;

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Areas that cover every meant cell once and no other: runs of each row, joined with equal runs below while `tall` allows.
 *
 * @example exactAreas({ rows: 2, columns: 2 }, (row) => row < 2, 9) //=> [{ top: 0, left: 0, bottom: 1, right: 1 }]
 */
export function exactAreas({ rows, columns }: Size, meant: Meant, tall: number): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (let row = 0; row < rows; row += 1) {
    const runs = runsOfRow(row, columns, meant);
    const next = runs.map((run) => {
      const above = open.find(({ top, left, right }) => left === run.left && right === run.right && row - top < tall);
      return above ? { ...above, bottom: row } : run;
    });
    done.push(...open.filter(({ top, left }) => !next.some((area) => area.top === top && area.left === left)));
    open = next;
  }
  return [...done, ...open];
}

function runsOfRow(row: number, columns: number, meant: Meant): Area[] {
  const runs: Area[] = [];
  for (let column = 0; column < columns; column += 1) {
    const open = runs.at(-1);
    if (!meant(row, column)) continue;
    if (open?.right === column - 1) runs[runs.length - 1] = { ...open, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/**
 * Blocks that hold every meant cell, few and large: rows that stand together and have any, as wide as their meant cells,
 * at most `tall` rows each. The other cells of a block are passed over when it is written.
 */
export function blockAreas({ rows, columns }: Size, meant: Meant, tall: number): Area[] {
  const blocks: Area[] = [];
  for (let row = 0; row < rows; row += 1) {
    const runs = runsOfRow(row, columns, meant);
    const left = runs[0]?.left;
    const right = runs.at(-1)?.right;
    if (left === undefined || right === undefined) continue;
    const open = blocks.at(-1);
    if (open?.bottom === row - 1 && row - open.top < tall) {
      blocks[blocks.length - 1] = { ...open, bottom: row, left: Math.min(open.left, left), right: Math.max(open.right, right) };
    } else blocks.push({ top: row, left, bottom: row, right });
  }
  return blocks;
}
