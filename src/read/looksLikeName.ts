/** The surnames of nine people in ten. */
const SURNAMES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳司马上官诸葛";
const COMPOUND = /^(?:欧阳|司马|上官|诸葛|司徒|东方|夏侯|皇甫|尉迟|公孙|慕容)/u;
/** Words that begin like a surname and name nobody. */
const WORDS =
  /^(?:任务|方案|成果|成交|常规|高层|文件|时间|金额|安全|安排|平台|施工|季度|季报|万元|石油|水利|江苏|江西|云南|安徽|温州|常州|苏州|宁波|宁夏|徐州|郑州|唐山|武汉|黄山|马鞍山|龙岩|莫名|关键|关系|路线|路演|单位|单项|游客|尚未|易拉宝|包干|向上|左右|盛会|曲线|文档|文本|成员|路况|金融|石化|林业|林草|农业|白天|段落|章节|申请|符合|祝贺|温馨|康养|毕业|左侧|右侧|方法|方式|全员|全部)$/u;
/** Placeholders such as 销售甲, and people numbered by the heavenly stems. */
const PLACEHOLDER = /[甲乙丙丁戊己庚辛壬癸]$/u;

/**
 * Whether a word may be somebody's name: a common surname with one or two more characters, or a placeholder such as 销售甲.
 *
 * Not every name passes: who is not known is asked for, since a wrong owner is worse than none [A].
 *
 * @example looksLikeName("张三") //=> true
 * @example looksLikeName("重点") //=> false
 */
export function looksLikeName(word: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(word) || WORDS.test(word)) return false;
  if (PLACEHOLDER.test(word)) return true;
  return COMPOUND.test(word) ? word.length > 2 : word.length < 4 && SURNAMES.includes(word.slice(0, 1));
}
