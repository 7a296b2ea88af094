/** Direction of imports: what each room may import of ours, with the reason; everything else is refused. */
const MAY = {
  model: [[], "The nouns stand below everything; a noun that knows a room pulls the whole house along."],
  settings: [["model"], "A threshold is a figure with a source; it knows no rule."],
  words: [["model"], "Sentences are told of nouns; who tells them is not their affair."],
  text: [["model"], "What typed words mean is the same whoever asks."],
  read: [["model", "settings", "text"], "Reading turns cells into nouns; it judges nothing."],
  facts: [["model", "settings", "text"], "A fact is answered once, and never sees a cell."],
  grade: [["model", "settings", "facts", "text"], "A grade is owed to every task; it knows no rule."],
  rules: [["model", "settings", "facts", "words"], "A rule joins its sentences to its numbers; it cannot see another rule's, a sheet or a clock."],
  report: [["model", "words", "settings"], "A drawing shows a review and asks nobody else."],
  merge: [["model"], "What to write follows from three states of a sheet."],
  rollup: [["model", "text", "settings"], "Mailed workbooks become one by what their rows say; how they are opened or drawn is nothing to it."],
  hosts: [["model"], "A host moves cells; a client or a rule is nothing to it."],
  pane: [["model", "words", "hosts/palette", "settings"], "The pane shows what it is given; it never touches Excel or a file."],
  run: [["model", "words", "read", "facts", "review", "report", "merge", "rollup", "hosts/host"], "A run is the same for every door: it knows the port, and no host behind it."],
  samples: [["model"], "A sample is typed rows; how they are drawn is told where a workbook is made."],
  cli: [["model", "words", "text", "run", "report", "hosts", "doors/nowOf", "doors/standardFile"], "The command line is a door: it shares a clock and the standard workbook with the others, and nothing of their pages."],
};

const rooms = Object.entries(MAY).map(([room, [others, reason]]) => ({
  name: `${room}-imports`,
  comment: reason,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: {
    path: "^src/",
    pathNot: [`^src/${room}/`, ...others.map((other) => `^src/${other}(/|\\.ts)`)],
  },
}));

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: "rules-are-alone",
      comment: "A question that two rules ask is a fact.",
      severity: "error",
      from: { path: "^src/rules/(?!index\\.ts|rule\\.ts|runRules\\.ts)" },
      to: { path: "^src/rules/(?!rule\\.ts)" },
    },
    {
      name: "doors-are-outermost",
      comment: "A door knows every room, so a room that knew a door would know them all.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(doors|cli)/|^src/(main|commands|worker|cli)\\.tsx?$" },
      to: { path: "^src/doors/" },
    },
    {
      name: "excel-only-at-its-door",
      comment: "Who reaches for Excel can run nowhere else.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(doors|hosts/excel)/|^src/(main|commands)\\.tsx?$" },
      to: { path: "^src/hosts/excel/" },
    },
    {
      name: "hall-has-no-host",
      comment: "The hall is pure: it reads no clock and writes no sheet.",
      severity: "error",
      from: { path: "^src/review\\.ts$" },
      to: { path: "^src/(hosts|pane|report|words|merge)/" },
    },
    {
      name: "one-language-at-a-time",
      comment: "The index of words holds every language at once: what a page loads asks words/load for one, and types cost nothing. judge.ts is the way of the command line.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/((cli|words)/|run/judge\\.ts$)" },
      to: { path: "^src/words/(index|ruleTitles|(zh|en)/index)\\.ts$", dependencyTypesNot: ["type-only", "dynamic-import"] },
    },
    {
      name: "zip-and-xml-only-in-files",
      comment: "Mailed files are opened in one place, behind its limits.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/hosts/xlsx/" },
      to: { path: "node_modules/(fflate|saxes)/" },
    },
    {
      name: "no-file-system-but-at-the-command-line",
      comment: "The pane runs in a browser.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli\\.ts|cli/|hosts/xlsx/saveFile)" },
      to: { path: "^(node:)?(fs|path|os|child_process|crypto)" },
    },
    {
      name: "no-development-package-in-the-product",
      comment: "What ships installs from dependencies alone.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "node_modules/@types/" },
    },
    { name: "no-circles", comment: "Two files that need each other are one.", severity: "error", from: { path: "^src/" }, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    { name: "no-dead-imports", comment: "An import that leads nowhere fails at run time.", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js"], exportsFields: ["exports"], conditionNames: ["import", "default", "types"] },
  },
};
