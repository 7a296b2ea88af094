import { ByUnit } from "./byUnit.js";

/**
 * Traditional characters with their simplified form, pair by pair; only those that occur in reports of work and change a reading.
 * Source: the Unicode Han variants database, by hand [A].
 */
const PAIRS =
  "約约簽签訂订談谈會会見见訪访辦办結结達达進进過过還还無无電电話话領领導导客客戶户滿满開开啟启動动議议協协標标書书" +
  "項项獲获準准備备預预計计劃划爭争取取確确認认實实際际經经濟济發发後后時时間间週周週周將将應应該该問问題题沒没溝沟" +
  "銷销聯联繫系係系關关係系單单價价錢钱賬账帳账匯汇報报審审據据證证誰谁處处長长業业務务員员園园區区縣县鄉乡鎮镇" +
  "門门點点對对馬马龍龙遞递轉转運运輸输選选連连遠远違违適适遲迟擱搁擋挡換换擇择擬拟攜携撤撤廢废東东車车軟软較较" +
  "輕轻輪轮邊边參参與与舉举興兴舊旧華华萬万葉叶號号衆众眾众術术補补裝装複复複复復复試试詢询詳详誠诚請请諾诺謝谢" +
  "識识譯译護护讀读讓让變变豐丰財财貨货販贩責责貼贴貴贵買买費费資资賣卖賺赚質质購购贏赢趕赶跡迹蹤踪農农遊游郵邮" +
  "鄰邻醫医釋释錄录鐘钟鐵铁閉闭閱阅隊队陽阳階阶隨随雖虽雙双離离難难雲云靜静響响頁页順顺須须頓顿頭头額额願愿類类" +
  "顧顾風风飛飞飯饭館馆駁驳騰腾驗验體体個个倆俩倉仓優优傳传債债傷伤億亿兩两冊册凍冻別别則则剛刚創创務务勝胜勞劳勢势" +
  "勸劝匯汇卻却廳厅歷历壓压參参嗎吗嚴严團团圖图圍围執执堅坚場场塊块壞坏壯壮夠够夢梦奪夺奮奋婦妇媽妈學学寧宁寫写審审" +
  "尋寻屬属岡冈島岛幣币帶带師师幫帮幹干庫库廠厂廣广張张強强彈弹彙汇徑径從从復复徹彻惡恶惱恼愛爱態态慮虑慶庆憂忧憑凭" +
  "懷怀懸悬戰战戲戏掛挂採采掃扫揀拣損损搶抢撥拨撫抚擔担擠挤攔拦敗败敵敌數数斷断於于昇升晉晋曉晓暫暂書书條条來来樂乐" +
  "樓楼構构樣样機机檔档檢检權权歡欢歲岁殘残氣气決决況况淨净減减測测湊凑潤润濃浓灣湾為为爲为煩烦營营爺爷牆墙獎奖現现" +
  "環环產产畢毕畫画異异當当療疗痺痹盡尽監监盤盘礙碍禮礼種种稱称穩稳積积窮穷競竞筆笔範范築筑簡简簿簿糾纠紀纪紅红納纳" +
  "純纯紙纸級级細细終终組组絕绝給给統统絡络綠绿維维綱纲網网緊紧線线練练縮缩總总績绩續续罷罢羅罗義义習习聖圣聞闻聲声職职聽听" +
  "肅肃脫脱腦脑臨临臺台艱艰蓋盖薦荐藝艺虧亏規规視视觀观覽览覺觉設设評评詞词該该調调論论隻只嘗尝徵征併并佈布採采佔占";

const pairs = new Map<number, number>();
for (let at = 0; at + 1 < PAIRS.length; at += 2) {
  const [from, to] = [PAIRS.charCodeAt(at), PAIRS.charCodeAt(at + 1)];
  if (from !== to) pairs.set(from, to);
}
const FORMS = new ByUnit(pairs);

/**
 * Gives the UTF-16 unit of the simplified form of one character, or the unit itself.
 *
 * @example String.fromCharCode(simpleForm("簽".charCodeAt(0))) //=> "签"
 */
export function simpleForm(unit: number): number {
  return FORMS.get(unit) ?? unit;
}

/**
 * Gives the text with traditional characters replaced by simplified ones, length unchanged.
 *
 * @example simplified("已簽約") //=> "已签约"
 */
export function simplified(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; at += 1) out += String.fromCharCode(simpleForm(text.charCodeAt(at)));
  return out;
}
