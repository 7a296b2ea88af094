import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Why a feature of the requirements is not built; `built` and `open` are those that are to be. */
export const STATES = {
  built: "已建 built",
  open: "待建 to be built",
  training: "培训或管理内容，工作簿算不出 training or management, nothing a workbook could compute",
  later: "以后可做（P3） possible later (P3)",
  reference: "参考清单：下拉、提示 reference lists: drop-downs and notes",
  outside: "本产品之外 outside this product",
  excluded: "出于合规或隐私不做 not built, for legal or privacy reasons",
} as const;
type State = keyof typeof STATES;

/** One feature of the requirements: where it appears, and which test holds it. */
export interface Covered {
  readonly id: string;
  readonly state: State;
  readonly name: string;
  /** `rule:id`, `board:key`, `section:id`, `json:field`, `setting:key`, `sheet:kind`, `column:sheet.field`. */
  readonly where: readonly string[];
  readonly tests: readonly string[];
}

/** The kept table of features, `docs/coverage.tsv`; throws for a state that there is not. */
export function coverage(): readonly Covered[] {
  const [, ...lines] = readFileSync(join(process.cwd(), "docs", "coverage.tsv"), "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [id = "", state = "", name = "", where = "", test = ""] = line.split("\t");
    if (!isState(state)) throw new Error(`${id}: no such state: ${state}`);
    return { id, state, name, where: words(where), tests: words(test) };
  });
}

function isState(text: string): text is State {
  return Object.hasOwn(STATES, text);
}

function words(cell: string): readonly string[] {
  return cell.split(" ").filter((word) => word !== "");
}

function table(rows: readonly Covered[]): string {
  const line = ({ id, name, where, tests }: Covered): string => `| ${id} | ${name} | ${where.map((one) => `\`${one}\``).join(" ")} | ${tests.map((test) => `[${test.split("/").at(-1) ?? test}](../${test})`).join(" ")} |`;
  return ["| ID | 功能 Feature | 出现在 Where | 测试 Test |", "|---|---|---|---|", ...rows.map(line)].join("\n");
}

function listed(rows: readonly Covered[], state: State): readonly string[] {
  const own = rows.filter((row) => row.state === state);
  return own.length === 0 ? [] : [`## ${STATES[state]} · ${own.length}`, own.map(({ id, name }) => `- ${id} ${name}`).join("\n")];
}

/** The page that says of every feature of the requirements where it appears and which test holds it, or why it is not built. */
export function coveragePage(): string {
  const rows = coverage();
  const built = rows.filter(({ state }) => state === "built");
  const open = rows.filter(({ state }) => state === "open");
  const core = `${built.length} 项已建，${open.length} 项待建，其余写明原因。本页由 \`npm run coverage\` 从 \`docs/coverage.tsv\` 生成，测试核对每一项。`;
  const head = ["# 功能覆盖 · Coverage", core, `${built.length} features are built, ${open.length} are still to be; the others stand with the reason. \`npm run coverage\` makes this page from \`docs/coverage.tsv\`, and a test holds every line of it.`];
  const others = (["open", "reference", "later", "training", "outside", "excluded"] as const).flatMap((state) => listed(rows, state));
  return `${[...head, `## ${STATES.built} · ${built.length}`, table(built), ...others].join("\n\n")}\n`;
}
