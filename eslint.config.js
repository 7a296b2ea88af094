import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const htmlSinks = ["innerHTML", "outerHTML", "insertAdjacentHTML", "srcdoc"].map((property) => ({
  property,
  message: "Text of a mailed workbook reaches the page only as text nodes.",
}));

const sharedSinks = [
  { selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]", message: "Text reaches the page only as text nodes." },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Text reaches the page only as text nodes." },
  { selector: "JSXAttribute[name.name='style']", message: "The content security policy allows no inline style." },
];

const clocks = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Today is an argument; only a door has a clock." },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: "Today is an argument; only a door has a clock." },
  { selector: "CallExpression[callee.property.name=/^(getFullYear|getMonth|getDate|getDay|getHours|toLocale.*)$/]", message: "No local time zone and no locale of the machine in the core." },
];

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", ".cache/", "release/"] },
  ...tseslint.configs.strict,
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/no-extraneous-class": "off",
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-console": "error",
      "no-restricted-properties": ["error", ...htmlSinks],
      "no-restricted-syntax": ["error", ...sharedSinks],
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: ["src/doors/nowOf.ts", "src/cli.ts", "src/model/day.ts"],
    rules: { "no-restricted-syntax": ["error", ...sharedSinks, ...clocks] },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: ["src/hosts/excel/**", "src/main.tsx", "src/commands.ts"],
    rules: { "no-restricted-globals": ["error", ...["Office", "Excel", "OfficeExtension"].map((name) => ({ name, message: "Excel is spoken to in hosts/excel and at its two doors." }))] },
  },
  {
    files: ["src/hosts/excel/**/*.ts"],
    rules: Object.fromEntries(
      [
        "call-sync-after-load",
        "call-sync-before-read",
        "load-object-before-read",
        "no-context-sync-in-loop",
        "no-empty-load",
        "no-navigational-load",
        "no-office-initialize",
        "test-for-null-using-isNullObject",
      ].map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    // A suite whose data is not there says so in one line.
    files: ["test/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.js", "**/*.mjs", "**/*.cjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
