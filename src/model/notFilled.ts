/** What a cell of ours says where nobody filled it in: read back, it is a blank. */
export const NOT_FILLED = { zh: "未填写", en: "Not filled in" } as const;
/** What a cell of ours says where nothing can stand. */
export const NONE_SIGN = "—";
