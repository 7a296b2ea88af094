/** What the command line says of itself; reviews and refusals speak with their own words. */
export const cli = {
  usage: `zhoufupan {version}: reads a weekly-plan workbook and writes its review.

Use:
  review <workbook.xlsx> [--rep NAME | --team] [--week YYYY-MM-DD] [--today YYYY-MM-DD]
         [--boards all|none|BOARD,…] [--history] [--list] [--out FILE] [--json | --format md|text]
         [--audience self|manager|up] [--seal | --unseal] [--lang zh|en]
                                                   write a reviewed copy (the input is not changed); text is at most 200 characters, up is the copy that goes up; --list adds a page of what to do next
  review <workbook.xlsx> --self-check [--rep NAME] check before sending: what the manager will see, the three quickest fixes; writes no file
  review <workbook.xlsx> --lean [--sheets SHEET,…] [--out FILE] list what goes out, and write a lean copy (the review and the chosen sheets as values)
  review <workbook.xlsx> --clean [--out FILE]      take out every sheet that the review has made
  restore <reviewed.xlsx> [--out FILE]             take the last run back (people's edits stay; once more brings it again)
  finish <reviewed.xlsx> [--out FILE]              complete a run that stopped half-way
  rehearse <workbook.xlsx> --set THRESHOLD=NUMBER [--set …] [--rep NAME | --team] [--weeks N] [--today YYYY-MM-DD] [--json]
                                                   try a threshold before adopting it: which flags of past weeks would come or go; writes nothing
  rollup <workbooks or folder…> [--base last-team.xlsx] [--week YYYY-MM-DD] [--today YYYY-MM-DD]
         [--boards all|none|BOARD,…] [--out team.xlsx] [--json] [--lang zh|en]
                                                   rolls mailed workbooks up into a team workbook, an intake sheet and the team page (they are not changed)
  receipts <team.xlsx> --out folder [--week YYYY-MM-DD] [--today YYYY-MM-DD] [--lang zh|en]
                                                   write a page for each person to mail back: what was decided, next week's list
  template [--all] [--out FILE] [--lang zh|en]     write the empty standard workbook; --all with every optional sheet
  inspect <workbook.xlsx> [--json] [--lang zh|en]  tell whether it can be read, and what was noticed
  classify completion|effect                       judge JSONL lines from standard input

Exit codes: 0 done, 1 cannot be reviewed (reason on standard error), 2 wrong use`,
  "unknown-command": "There is no command \"{command}\".",
  "unknown-option": "An option is wrong: {message}",
  "missing-file": "Name the workbook to read, for example: review plan.xlsx",
  "missing-files": "Name the workbooks or the folder to roll up, for example: rollup mail/ --base last-team.xlsx",
  "one-file": "One workbook at a time: {n} file names were given.",
  "rep-or-team": "Choose either --rep or --team.",
  "bad-day": "The date \"{value}\" of {option} cannot be read; write it as 2025-08-11.",
  "bad-choice": "{option} takes one of {choices}, not \"{value}\".",
  "json-or-format": "Use either --json or --format.",
  "no-board": "There is no board \"{name}\"; choose from {boards}.",
  "no-such-sheet": "There is no sheet “{name}” to take along; there are: {sheets}.",
  "bad-language": "--lang is zh or en, not \"{value}\".",
  "classify-what": "Say what to judge: classify completion or classify effect.",
  "classify-line": "Line {line} of standard input is not the JSON that is needed: {need}.",
  "cannot-open": "The file \"{file}\" cannot be opened: check its path, that no other program holds it, and that you may read it.",
  "missing-set": 'Name a threshold to try, such as: --set "Days without contact, red=45"',
  "rehearsal-changed": "{name}: {inForce} in force, {tried} tried",
  "rehearsal-week": "{start} to {end}: {came} flags would come, {went} would go, {stayed} stay",
  "rehearsal-none": "There is no finished week to try this on.",
  "seal-or-unseal": "Use either --seal or --unseal.",
  "nothing-to-restore": "There is no run to take back: this workbook does not remember what was written before.",
  "nothing-to-finish": "No run stopped half-way; there is nothing to finish.",
  "nothing-to-clean": "The review has made no sheet in this workbook.",
  "drawn-back": "Drawn again: {sheet}",
  "taken-out": "Taken out: {sheet}",
  "read-again": "“{file}” was changed after it was read: it was read again, and this review is of what stands there now.",
  written: "Written: {file}",
  edited: "The sheet \"{sheet}\" was edited by a person and was not redrawn; rename or copy it first.",
  newer: "The sheet \"{sheet}\" was drawn by a newer version and was not redrawn; update this tool first.",
  outcome: "{outcome}: {sheets} sheets, {cells} filled cells.",
  working: "Working: {step}",
  "step-reading": "reading the workbook",
  "step-judging": "judging",
  "step-writing": "writing the review",
  "missing-out": "Please name the folder for the receipts with --out.",
  "receipt-name": "Receipt_{name}_{monday}.xlsx",
  "cannot-make-folder": "The folder “{folder}” cannot be made: please choose another place, or make it first.",
  "template-name": "standard-workbook.xlsx",
  "edited-copy": "In \"{file}\" the sheet \"{sheet}\" was edited by a person, so it was not overwritten; write elsewhere with --out, or rename it first.",
  internal: "The program failed ({message}) and wrote no file; please send us this sentence and where the workbook came from.",
} as const;
