/** What a cell of ours says where nobody filled it in: read back, it is a blank. */
export const NOT_FILLED = { zh: "未填写", en: "Not filled in" } as const;
/** What begins the list of people's edits below a sheet of ours: read back, nobody typed it nor what follows. */
export const EDITS_TITLE = /^(?:人工改动（保留 \d+ 处）|Edits by hand \(\d+ kept\))$/u;
/** What a cell of ours says where nothing can stand. */
export const NONE_SIGN = "—";
/** What the coordination table says of a need without a project: read back, nobody typed it. */
export const UNLINKED = { zh: "未关联项目", en: "Without a project" } as const;
/** What it says of a project without a need. */
export const NO_OPEN_NEED = { zh: "（没有未关闭的协调事项）", en: "(no open coordination item)" } as const;
