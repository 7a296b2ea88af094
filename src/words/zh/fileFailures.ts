/** Why a file was not written, and the one step to take. Keys are the codes of `HostFailure`. */
export const fileFailures = {
  "file-structure-locked": "工作簿的结构受保护，不能新增工作表「{sheet}」，没有写出任何内容。请在 Excel 里用「审阅 → 保护工作簿」取消保护后再试。",
  "file-protected-sheet": "工作表「{sheet}」受保护，没有写出任何内容。请在 Excel 里用「审阅 → 撤销工作表保护」后再试。",
  "file-name-taken": "已经有一张名为「{sheet}」的工作表，没有写出任何内容。请给它改名后再试。",
  "file-not-ours": "工作表「{sheet}」不是由周复盘生成的，没有改动它。请重新读取工作簿后再试。",
  "file-not-as-written": "写完核对时发现工作表「{sheet}」的 {cell} 与应有内容不符，没有保存。请把这句话和文件来源告诉我们。",
  "file-not-writable": "这个文件的工作簿部分写法特殊，能读但不能安全地写入。请用 Excel 打开并另存为 .xlsx 后再试。",
  "file-no-content-types": "这个文件缺少必需的部件清单，能读但不能安全地写入。请用 Excel 打开并另存为 .xlsx 后再试。",
  "file-undrawable": "程序要在工作表「{sheet}」的 {cell} 画出表格容不下的内容（{what}），没有保存。请把这句话和文件来源告诉我们。",
  "file-removal-locked": "工作簿的结构受保护，不能删除工作表「{sheet}」，没有删除任何内容。请在 Excel 里用「审阅 → 保护工作簿」取消保护后再试。",
  "file-referred-to": "{place} 引用了工作表「{sheet}」，删去它会使引用失效，没有删除任何内容。请先改掉或删去这处引用，再试一次。",
  "file-no-visible-sheet": "这样会使工作簿里一张可见的工作表也不剩（「{sheet}」），没有改动任何内容。请先取消隐藏一张工作表再试。",
  "file-same": "输出文件「{file}」就是读入的文件，没有写入。请用 --out 换一个文件名。",
  "file-not-a-file": "「{file}」是文件夹或链接，没有写入。请换一个文件名。",
  "file-foreign": "「{file}」已经存在，而且不是由周复盘生成的，没有覆盖。请换一个文件名，或先把它移走。",
  "file-save-failed": "写不进「{file}」（{reason}），原有文件没有改动。请检查磁盘空间和写入权限，或换一个位置。",
} as const;
