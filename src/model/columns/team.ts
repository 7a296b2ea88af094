/** The columns that a team's workbook has beside the standard ones: where a row came from, and that mailed workbooks tell it differently. */
export const TEAM_COLUMNS = {
  source: { zh: "来源文件", en: "SourceFile" },
  conflict: { zh: "冲突", en: "Conflict" },
} as const;
