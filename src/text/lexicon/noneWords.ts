/** A whole cell, in normal text, that says there is nothing (requirements 4 no. 5). */
export const NONE_CELL =
  /^(?:[-/\\—–_~*.。、]+|[(（【[]?(?:暂?无|暂时没有|没有|none|nil|null|n\/?a|休|休息|休假|暂?无安排|没有?安排|未安排|无内容|无事项?|无外出|无外部动作|没什么|空)[)）】\]]?)[。.，,!！~]*$/u;
