import type { Kind } from "../token.js";
import { ANOTHERS, ANOTHERS_BY_NAME, CANDIDATE, DECIDED_AGAINST, END_ANNOUNCED, GIVEN_UP, GONE, LEAVE_OFF, MOVE_ANNOUNCED, NEEDLESS, OURS_BY_NAME, PAPER_OF_BAD_NEWS, RIVALS, SUFFERED, WITHOUT_US } from "./dealPhrases.js";
import { AND_OTHERS, ASKED_THINGS, AS_SET, LEFTOVER, NAMED_THING, OTHER_WAY, PAPER, PAPERS_WANTING, PERSON, PLACE, TO_DO_LIST } from "./namePhrases.js";
import { RARE_PHRASES } from "./rarePhrases.js";

/** 没有哪家, 没一个: denies for each and all. */
const NOBODY = /(?:没有?|无)(?:任何)?(?:哪|一)(?:[家户个项份人处件笔位场]|点)(?!半)/uy;
/** 一家不落, 一分没少: nothing is left over. */
const NOTHING_LEFT = /一(?:点|丝|个)?(?:尾巴|死角|遗留|缺口)[都也]?没有?|一[家户个项份人处件笔位场分样条][都也]?[没不未](?:少|落下?(?![实地定户])|漏下?|差|缺|拉下|剩|欠)|(?:没有?|未)(?:落下|漏下|拉下|漏掉|遗漏|落|漏)(?:任何)?(?:哪|一|半)?[家户个项份人处件笔位场分样条]/uy;
/** 未完成项：0, 遗留问题为零: nothing is left. */
const COUNTED_NONE = /(?:未完成|未办|未决|遗留|未尽|剩余|欠缺|缺)(?:的?(?:项目?|事项|工作|任务|问题|事宜|情况))?[:为是]*(?:还|仅|只|共)*(?:剩|余|有)?(?:0(?![.\d\/])|零|无|没有)/uy;
/** 不存在未完成的情况: none is left over. */
const NO_SUCH = /(?:不存在|没有?|无)(?:任何|哪一?[家项个])?(?:尚?未|没)[一-龥]{1,4}的?(?:情况|现象|问题|事项|项目?|内容|地方|任务|工作)/uy;
/** 无未办事项: 无 denies before what is left over. */
const NONE_OF = /无(?=未[完办决了尽]|遗|拖欠|例外|欠|剩|待办|任何)/uy;
/** 让我们回去等: sent away to wait. */
const SENT_AWAY = /(?:让|叫|要|请)(?:我们?|咱们?|我方)(?:先|再|回去|回家|继续|耐心)*(?:等(?:消息|通知|着|等看?|信|候)?|回去)/uy;
const FIRST_PART = /先(?=[付给打到批汇收拨回签交做办发])/uy;
const LISTED = /(?:列入|纳入|排进|排入|排到|写进|放进)[^，,。]{0,5}(?:计划|日程|安排|议程)/uy;
/** 早点去就办成了: what would have been. */
const WOULD_HAVE = /早(?:点|些|几天|一天|一点|[去来签报办说]|(?<=再早)[^，,。了]{0,8})(?=[^，,。]{0,6}就)/uy;
/** 没打折, 没有想象中顺利: tells how, not whether. */
const MANNER =
  /没有?(?:怎么|再|多)?(?:打折|带(?!来|到|回)[一-龥]{1,5}|拍照|合影|留影|照片|要(?!到|回|来|着|上|求)[一-龥]{2,5}|还价|砍价|压价|讲价|犹豫|含糊|迟疑|磨叽|磨蹭|费[^，,。]{0,3}|绕[^，,。]{0,3}|折腾|耽搁|耽误|等?多久|用多久|等?[两几]天|花[^，,。]{0,6}|走弯路|误点|迟到|晚点|加价|超(?:预算|支|时|期)|为难|卡我们|刁难|扯皮|惊动|想到|料到|出(?:什么)?岔子|遇到?(?:什么|任何)?(?:阻力|阻碍|困难|障碍|麻烦)|碰到?(?:什么|任何)?(?:阻力|困难|麻烦)|(?:想象|预想|预期)(?:中|的)*(?:那么|这么)?[^，,。]{0,4})|未(?:带[一-龥]{1,4}|拍照|合影|超预算|超支|打折|费周折)|不费(?:力|劲|事|周折|吹灰之力)?|毫不(?:费力|犹豫|含糊)|二话(?:没|不)说/uy;
/** 思路可以: approval where a thing is named before it. */
const APPROVES = /(?<=(?:思路|方案|想法|产品|条件|材料|价格|内容|设计|样品|报价|整体|总体|效果)(?:上|还|也|都|挺|比较)?)可以(?=$|[，,。；;])/uy;
/** 行程改了: what was fixed in time has moved. */
const RESCHEDULED = /(?:行程|时间|日期|日程|档期|会期)(?:又|都|临时)*(?:改|变|调|换)(?:动|整|更)?了/uy;
/** 走付款流程, 在局长桌上: under way. */
const IN_HAND = /走(?!完|了)[一-龥]{0,5}(?:流程|程序|审批|会签)|在[一-龥]{1,6}(?:桌上|手里|那里|那儿|手上|案头)/uy;
const OWN_STEPS = /走了(?=(?:\d+|[一二三四五六七八九十两几]+)[家户个处])/uy;
const EVEN = /连[^，,。没不未]{1,6}[都也](?=[没不未])/uy;
const STOOD_UP = /放了?[一-龥]{0,3}鸽子/uy;
const ASKED_FOR = /要了?(?:[一两几][份个套])?(?:我们的?)?(?:报价|方案|资料|样品|目录|名片|清单|案例|ppt)单?/uy;
/** 局长去省里开会了: the other side is away. */
const AWAY =
  /(?<=(?:[局处科厅院校部镇乡县市区]长|主任|书记|经理|[王李张刘陈赵周吴郑孙]总|客户|领导|对方|业主|甲方|秘书|老板|主管|负责人|人家|[王李张刘陈赵周吴郑孙][局处科])(?:[也都刚正还又]|临时|正好|已经?|有事)?)(?:(?:正?[去在赴上]|临时)[一-龥]{0,5}?开会|[去到在赴上]?[一-龥]{0,4}?(?:出差|出国|党校|休假|休?年假|请假|住院|生病|外出|下乡|不在|调走))去?了?/uy;
/** 等到下班也没见着: how long, not what for. */
const IN_VAIN = /等(?:到|了)[^，,。]{0,6}(?=[也都还]没)/uy;
const LIKELY = /多半(?!$|[，,。；;的了])/uy;
const STILL = /还有(?=(?:\d+|[一两三四五六七八九十几]+|部分|些|个别|少数)(?![天周月年次分小点半]))/uy;
const MOVED_TO = /改(?=周|星期|礼拜|下[周月个星]|明[天日年]|后天|\d|[一二三四五六七八九十]+[月号日])/uy;

/** 谁都没见到, 什么都弄好了: every one, none asked for. */
const EVERY_ONE = /(?:谁|什么|啥|哪(?:[家个里儿边项]|一[家个项]))(?=[都也])/uy;
/** 签着呢: the verb is going on. */
const GOING_ON = /(?<=[签谈跑办走审写改做催磨聊接跟盯弄搞装测批印核排])着呢?/uy;
/** 领导回来后签: what stands before 后 is awaited. */
const AFTER_WHICH = /(?<![最前之然随今以售善落背先月周年天日])后(?=(?:再|就|才|即)?(?:签|办|付|批|交|做|去|见|谈|报|送|开|定|盖|打款|回款|发货|实施|启动|推进|执行)[约字订单款会货工章定理]?$)/uy;
/** 做了一些, 签了几家: a part of it. */
const SOME_OF = /(?<=[签办做谈跑走搞弄写改付交收拿聊打拨回到干装]了)(?:一?些|一?点儿?(?![头名击评单位儿])|几[家个项份户])/uy;
/** 有一定进展, 有点眉目: on the way. */
const SOME_PROGRESS = /有(?:了)?(?:一定|一些|些|一点|点|初步|明显|新|实质性?|很?大|不小|阶段性)的?(?:进展|突破|眉目|起色|头绪|成效|推进|松动)/uy;
/** 走到签字环节: a stage on the way, 走到 alone is a visit paid. */
const AT_STAGE = /[走谈审进推](?:展|行)?到了?(?!下|明|后天|\d|周|年|月|国庆|节|[一二三四五六七八九十]+月)(?=[^，,。]{0,8}(?:环节|步|阶段|流程|程序|关|轮|那里|那儿|签|审|批))/uy;
/** 下周再议, 年后再办: put off to a time, where nothing was tried. */
const PUT_OFF = /(?<=(?:下下?个?(?:周|月|季度|星期)|年后|节后|月底|明年|来年|国庆后|春节后|过完[年节]|\d月|[一二三四五六七八九十]月|周[一二三四五六日]|改天))再(?:说|议|办|弄|谈|做|定|搞|启动|推进?|开|看)/uy;
/** 没谈到最低: short of a wish, not of the task. */
const SHORT_OF_WISH = /[没未](?:有)?(?:谈|压|砍|降|做|争取|达)到(?:最|更|理想|底价|心理|预期)[^，,。]{0,4}/uy;
/** 完成时间由8月底调整为9月底. */
const ADJUSTED = /(?:由|从|自)[^，,。]{1,8}(?:调整|改|变更?|推|延|顺延|挪|移|换)(?:为|到|至|成)了?|(?:调整|变更|更改)(?:为|到|至)(?=[下明后来\d年月国春周])/uy;
/** 争取国庆前拿批文: a feast as a time. */
const AROUND_FEAST = /(?:国庆|春节|元旦|中秋|五一|端午|清明|十一|双节|年关|两会|暑假|寒假)节?(?:长假)?(?:之?前|之?后|以前|以后|过后|期间)/uy;
/** 做紧 (粤): the verb is going on. */
const GOING_ON_SOUTH = /(?<=[做办谈签写搞弄整跟改])紧(?=$|[，,。])/uy;
/** 没跑的？一家都没有: asks and answers. */
const NONE_ASKED = /[没未][一-龥]{1,4}的[?？，,](?:一[个家项户份]都)?(?:没有?|无)(?:了|$)/uy;
/** 两点半, 五点: the hour, not how many. */
const HOUR = /(?:\d{1,2}|十[一二]?|[二三四五六七八九两])点(?:半|多|钟|整|[一三]刻|\d{1,2}分?)?(?!位|个|名)|一点(?:半|多|钟|整|[一三]刻)/uy;
/** 别说签字，人影都没见: the greater thing is named only to deny the less. */
const LET_ALONE = /(?:更?别[说提]|不要说|更不用说|甭说|莫说)[^，,。；;]{1,8}(?=[，,]|$)/uy;
/** 还没到期就续上了, 没等到周五: sooner than thought. */
const SOONER = /(?:还没|没等|还没等|不等|不到|未到)[^，,。；;]{1,6}(?:就|便)(?=[^，,。；;]*[了好完成])|(?:没|不用?|未)等到?[^，,。；;没未不]{1,6}[，,](?=[^，,。；;]{0,4}就)/uy;
/** 要不是打了招呼，哪能批下来: it was. */
const BUT_FOR = /(?:要不是|若不是|要没有|若非|不是)[^，,。；;]{1,14}[，,]?(?:哪能|怎么?能|怎么会|怎会|哪会|岂能)(?:这么|那么|如此)?[快早顺]?/uy;
/** 差点没赶上: it was, if barely. */
const BARELY = /差一?点儿?[没不](?!完)[一-龥]{1,3}|(?:差一?点儿?|险些|几乎)就?(?:被)?(?:废标|落选|取消|泡汤|流标|失败|错过|迟到|出局|[黄丢拒误废])[了掉]?/uy;
/** 与其干等，不如自己跑: the first is not done. */
const RATHER_THAN = /与其[^，,。；;]{1,12}[，,]?(?:还)?(?:不如|倒不如|宁可|索性)/uy;
/** 谁说没交: it was. */
const WHO_SAYS_NOT = /谁说(?:还)?[没未不][一-龥]{1,4}(?:[?？]|(?=[，,。]|$))/uy;
const WHO_SAYS = /谁说(?![没未不])/uy;
/** 哪有这么快批: it was not. */
const NOT_SO = /哪(?:有|里|儿)(?:这么|那么|那样|这样)?(?:快|容易|简单|轻松)?(?=[批签办完做成谈过全落搞交见])/uy;
/** 做得完: can be done. */
const ABLE_TO = /[做办签谈搞弄跑写改交批审装建拿赶完]得(?:完|成|下来?|到|定|上|了|妥|出来?|通|拢)(?!不)/uy;
/** 没人接手: nobody did. */
const NOBODY_DID = /(?:没有?|无)人(?=[^，,。]{0,5}(?:讲|说|接手|签|理|管|来|应|见|答|批|收|办|跟))/uy;
/** 没提: not spoken of; 没提交 is another word. */
const NOT_SPOKEN_OF = /没(?:有)?提(?!交|供|前|升|醒|到位|了|起诉)/uy;
/** 前两趟, 头几次: what came before. */
const EARLIER_TRIPS = /[前头](?:[两三四五六七八九几]|\d+)[次趟回轮]/uy;
/** 无需补材料，直接办结: how easily. */
const WITHOUT = /(?:无需|无须|不用|不必|不需要?|未经|没经)(?:再)?[一-龥]{1,6}[，,]?(?=(?:直接|就|便|即|已))/uy;
/** 下个月先 (粤): only then. */
const ONLY_THEN_SOUTH = /(?:下个?(?:周|月|星期|礼拜)|迟啲|迟点|听日|明天)先(?=$|[，,。啦啊])/uy;
/** 完成？呵呵: answered by scorn. */
const SCORN = /[?？](?:呵呵|哈哈|想多了|想得美|早着呢|差远了|做梦|没门|不存在的|别想)/uy;
/** 无不按时完成: all did. */
const NONE_BUT = /(?:无|莫|无一|没有一[家个项户])不(?=[按准如及都全完签到])/uy;
/** 算了: given up; 结算了, 测算了 are done. */
const NEVER_MIND = /(?<![结决核预测计清概估推折换合])算了/uy;
/** 如期挂网: told as past without 了. */
const TOLD_AS_DONE = /(?:如期|按期|按时|准时|顺利|成功|圆满)(?=[一-龥]{2,3}$)(?!推进|进行|开展|展开|的|完|吗|与否)/uy;
/** 这么快: how, not how far. */
const HOW_FAST = /[这那]么快|[很太挺真够最更较]快/uy;
/** 没签的只有财政局: all but one. */
const ONLY_MISSING = /[没未][一-龥]{1,3}的(?:只有|只剩|就剩|仅有?|就是?(?=[一-龥]))/uy;
/** 没几家签: few did. */
const FEW = /没几[家个户项份人处]/uy;
/** 零签约: none. */
const NIL = /零(?=(?:签|走|验|安|回|提|拜|盖|培|对|进|成|突|反|到|中|完|收|转))(?![售星散件钱食])/uy;
/** 批文一到立即施工: hangs on it. */
const AS_SOON_AS = /一(?:到|批|签|来|过|下来|定|通过|拿到|回来|盖|交)[^，,。]{0,4}(?:立即|马上|立刻|随即|便|就)(?![^，,。]*[了过])/uy;
/** 这两天就去签: in the days to come, where nothing says it was. */
const THESE_DAYS = /(?:这[两几]天|近期|近日|不日|日内|这一?阵子?)(?![^，,。；;]*[了已完过没未在])/uy;
/** 等过完节再弄: put off beyond a feast. */
const AFTER_FEAST = /等?(?:过完?|出了?)(?:[年节]|春节|国庆|正月|十五)后?再(?=[一-龥])/uy;
/** 改口下周: moved by word of mouth. */
const NOW_SAYS = /(?:改口|又说|又改)(?:说|成|到)?(?=[下明]|周|年|月底|节后)/uy;
/** 少一份: one is wanting. */
const WANTING = /(?<![没不未减至多])少(?=(?:[一二两三四五六七八九]|\d+)[家户个份项件张套页])/uy;
/** 没堵车的话: what did not hold, and so nothing after it came true; 合同的话 only names what is spoken of. */
const UNREAL = /(?:没有?|不|未)[^，,。；;]{1,10}(?<![说讲问])的话/uy;
/** 必签, 必按期付清. */
const MUST = /(?<![不未何势事务想])必(?=[按如准于在将能会定签交付办拿送到完])/uy;
const FOR_CERTAIN = /绝对(?=[按如准能会不签交付办拿送到完])|准(?=[能成]|会(?!议))|应(?=[于在][^，,。]{0,8}[\d周月])|限(?=[^，,。]{1,6}[前内])/uy;
/** 签了又坏了, 又推翻: undone again. */
const UNDONE_AGAIN = /又(?:被|给|让|把)?[^，,。；;没未不]{0,4}?(?:坏了?|回退|退[回了](?!一|[两三\d])|收走|收回去|推翻|反悔|变卦|拉回|要回去|切回|作废|注销)(?:来|去|旧的|了)*/uy;
/** 签约概率六成, 中标的把握只有三成: how likely it is. */
const ODDS = /(?<=[一-龥])(?:概率|几率|把握|胜算)(?:大概|大约|也|就|还|是|有|只|约|为|在|剩)*[一二三四五六七八九几\d]+[成%]/uy;
/** 离签约还远. */
const FAR_FROM = /(?:距离?|离)[^，,。；;了]{1,8}?(?:还|尚|仍|相)[^，,。；;]{0,3}?(?:远|早|一大截|十万八千里)[^，,。；;]*/uy;
/** 款到发货, 票到付款. */
const ON_RECEIPT = /(?:款|发票|票|货|钱)到(?:账|了|后|手)?(?:就|即|再|才)?(?=(?:付款?|发货|交货|交付|验收|供货|开[票工]|签[约字]?|安排|启动|送货|安装|打款)(?![了完好过掉]))/uy;
/** 年内, 未来一周. */
const WITHIN = /(?:年|月|季度?|近期|节前|周)内(?!部|容|外|勤)|未来[一二两三四五六几\d]+个?(?:天|周|月|季度)/uy;
/** 忘办了, 忘了交. */
const FORGOT = /忘(?:记|了)?(?=[办送交报签开寄填盖付约打])/uy;
/** 已过投标截止时间. */
const TOO_LATE = /(?<=[已都早])过了?[^，,。；;]{0,6}(?:截止|时限|期限)(?:时间|日期|日|点)?/uy;
/** 重新来过, 从头再来. */
const FROM_SCRATCH = /(?:重新|从头|推倒|推翻)(?:再来|来过|重来)/uy;
/** 已排下周一. */
const SCHEDULED = /(?<=[已也都])排(?=下|[明后]天|\d+[月号日\/.]|周[一二三四五六日])/uy;
/** 交了，退回来了: what was handed in; a deposit that comes back is none. */
const SENT_BACK = /(?<=[，,；;错误符])(?:又|被|给|就)*退了?回来了?(?=$|[，,。；;])/uy;
const NOT_GRANTED = /不予(?=通过)/uy;
/** 欠一台, 余一份. */
const OWING = /(?:欠|(?<![\d一二三四五六七八九十百千其])余)(?=[一二两三四五六七八九十几\d]+[家户个项份台件条笔处])/uy;

/** 验收通过则付款: hangs on it, where nothing says it was. */
const THEN = /(?<![原规法准细守总否章税])则(?=(?:可以?|能|会|予以|给)?[一-龥]{1,4}(?=$|[，,。；;]))(?![^，,。；;]*[了已过没未])/uy;
/** 来的人没几个: how it went. */
const TURNOUT = /(?:来|到场?|参加|听)的(?:人|客户|领导|单位|企业)?(?:也|就|都|却)*(?:没几[个位家]|不多|很少|太少|寥寥[^，,。]*|稀稀拉拉)/uy;

/** 什么时候批了什么时候算完: hangs on it. */
const WHENEVER = /(?:什么时候|啥时候|几时|哪天)(?=[^，,。]{1,6}(?:什么时候|啥时候|几时|哪天))/uy;
/** 不是没送，是…: what follows tells how it went. */
const NOT_BUT = /不是[没不未][^，,。；;]{1,8}[，,]?而?是/uy;
/** 并非全额到账. */
const NOT_IN_FULL = /(?:没有?|未|不是|并非|并未|非)(?:能)?全[额款数]/uy;
/** 八成寄到了吧. */
const AS_GOOD_AS = /[七八九]成(?=[^，,。]*吧[?？。]?$)/uy;

/** 按时交付，请放心: promised. */
const BE_ASSURED = /(?:请|敬请)?(?:各位|领导|您|大家)?(?<!不|没|才|很)放心(?=$|[。！!，,~])/uy;
/** 批了的话就去: hangs on it. */
const IN_THAT_CASE = /(?<=[了过好完成到])的话(?!题|筒|费|语|音|剧)/uy;

/** Phrases told by their shape, with the characters they may begin with; an earlier one wins. */
const PHRASES: readonly (readonly [string, RegExp, Kind])[] = [
  ...RARE_PHRASES,
  ["停延取退拒撤暂终推解", PAPER_OF_BAD_NEWS, "shield"],
  ["不", NOT_BUT, "shield"],
  ["没无不", WITHOUT_US, "failure"],
  ["原", AS_SET, "shield"],
  ["七八九", AS_GOOD_AS, "guess"],
  ["发挂贴收接来", MOVE_ANNOUNCED, "postponement"],
  ["发挂贴收接来", END_ANNOUNCED, "withdrawal"],
  ["算", NEVER_MIND, "withdrawal"],
  ["没", GONE, "withdrawal"],
  ["改又", NOW_SAYS, "postponement"],
  ["少", WANTING, "remainder"],
  ["等过出", AFTER_FEAST, "postponement"],
  ["等", AND_OTHERS, "shield"],
  ["待", TO_DO_LIST, "shield"],
  ["一", AS_SOON_AS, "conditionLink"],
  ["这近不日", THESE_DAYS, "soon"],
  ["没未", ONLY_MISSING, "remainder"],
  ["没", FEW, "part"],
  ["零", NIL, "not"],
  ["这那很太挺真够最更较", HOW_FAST, "shield"],
  ["如按准顺成圆", TOLD_AS_DONE, "already"],
  ["没", NOT_SPOKEN_OF, "brushOff"],
  ["前头", EARLIER_TRIPS, "former"],
  ["整审招公修编处办推洽备立变", PAPER, "shield"],
  ["无不未没", WITHOUT, "shield"],
  ["不无毋甭用没", NEEDLESS, "withdrawal"],
  ["下迟听明", ONLY_THEN_SOUTH, "postponement"],
  ["?？", SCORN, "irony"],
  ["无莫没", NONE_BUT, "all"],
  ["更别不甭莫", LET_ALONE, "shield"],
  ["还没不未", SOONER, "shield"],
  ["要若不", BUT_FOR, "shield"],
  ["差险几", BARELY, "shield"],
  ["与", RATHER_THAN, "shield"],
  ["谁", WHO_SAYS_NOT, "nothingLeft"],
  ["谁", WHO_SAYS, "not"],
  ["哪", NOT_SO, "not"],
  ["做办签谈搞弄跑写改交批审装建拿赶完", ABLE_TO, "able"],
  ["没无", NOBODY_DID, "not"],
  ["成完未无胜通圆达全解中天大不延取", PLACE, "shield"],
  ["赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁马方任袁唐罗毕郝安余时傅康伍元顾孟黄穆萧尹姚邵汪毛米贝明成戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季麻贾江颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍万柯管卢莫经房解应丁邓单洪包左石崔程陆翁段侯全龙叶黎白赖卓乔温文关", PERSON, "shield"],
  ["莫别甭勿毋", LEAVE_OFF, "withdrawal"],
  ["没未", SHORT_OF_WISH, "shield"],
  ["没无", NOBODY, "not"],
  ["一没不未", NOTHING_LEFT, "nothingLeft"],
  ["不", GIVEN_UP, "withdrawal"],
  ["未遗剩欠缺", COUNTED_NONE, "nothingLeft"],
  ["不没无", NO_SUCH, "nothingLeft"],
  ["无", NONE_OF, "not"],
  ["让叫要请", SENT_AWAY, "brushOff"],
  ["先", FIRST_PART, "part"],
  ["没未不毫二", MANNER, "shield"],
  ["被", SUFFERED, "failure"],
  ["给找选用归让签交定跟和与同", ANOTHERS, "failure"],
  ["早", WOULD_HAVE, "condition"],
  ["可", APPROVES, "goodwill"],
  ["等", IN_VAIN, "shield"],
  ["多", LIKELY, "guess"],
  ["还", STILL, "remainder"],
  ["改", MOVED_TO, "postponement"],
  ["待准前完", NAMED_THING, "shield"],
  ["行时日档会", RESCHEDULED, "postponement"],
  ["走在", IN_HAND, "underway"],
  ["未缺", LEFTOVER, "shield"],
  ["竞对别友同其另人本", RIVALS, "failure"],
  ["走", OWN_STEPS, "attained"],
  ["连", EVEN, "shield"],
  ["放", STOOD_UP, "failure"],
  ["要", ASKED_FOR, "nextStep"],
  ["正临去在赴上到出党休年请住生外下不调", AWAY, "failure"],
  ["列纳排写放", LISTED, "appointment"],
  ["谁什啥哪", EVERY_ONE, "all"],
  ["由从自调变更", ADJUSTED, "postponement"],
  ["国春元中五端清十双年两暑寒", AROUND_FEAST, "soon"],
  ["紧", GOING_ON_SOUTH, "middle"],
  ["没未", NONE_ASKED, "nothingLeft"],
  ["0123456789一二三四五六七八九两十", HOUR, "shield"],
  ["着", GOING_ON, "middle"],
  ["后", AFTER_WHICH, "conditionLink"],
  ["些一点几", SOME_OF, "part"],
  ["有", SOME_PROGRESS, "underway"],
  ["走谈审进推", AT_STAGE, "underway"],
  ["再", PUT_OFF, "postponement"],
  ["没不未", UNREAL, "condition"],
  ["必", MUST, "intent"],
  ["绝准应限", FOR_CERTAIN, "intent"],
  ["又", UNDONE_AGAIN, "failure"],
  ["概几把胜", ODDS, "verdict"],
  ["距离", FAR_FROM, "failure"],
  ["款发票货钱", ON_RECEIPT, "condition"],
  ["年月季近节周未", WITHIN, "soon"],
  ["忘", FORGOT, "not"],
  ["过", TOO_LATE, "failure"],
  ["重从推", FROM_SCRATCH, "failure"],
  ["排", SCHEDULED, "appointment"],
  ["退又被给就", SENT_BACK, "failure"],
  ["不", NOT_GRANTED, "not"],
  ["欠余", OWING, "remainder"],
  ["请敬各领您大放", BE_ASSURED, "conditionLink"],
  ["的", IN_THAT_CASE, "conditionLink"],
  ["则", THEN, "conditionLink"],
  ["什啥几哪", WHENEVER, "condition"],
  ["并没未非", NOT_IN_FULL, "part"],
  ["改", OTHER_WAY, "shield"],
  ["需索要", ASKED_THINGS, "shield"],
  ["资材手证要附", PAPERS_WANTING, "shield"],
  ["第", CANDIDATE, "underway"],
  ["来到参听", TURNOUT, "shield"],
  ["是就还正果", OURS_BY_NAME, "attained"],
  ["是", ANOTHERS_BY_NAME, "failure"],
  ["确决明商拍定敲研", DECIDED_AGAINST, "withdrawal"],
];

/** The phrases that may begin with a character, as sticky patterns. */
export const phrasesOn: ReadonlyMap<string, readonly { readonly pattern: RegExp; readonly kind: Kind }[]> = firsts();

function firsts(): Map<string, { pattern: RegExp; kind: Kind }[]> {
  const all = new Map<string, { pattern: RegExp; kind: Kind }[]>();
  for (const [first, pattern, kind] of PHRASES) for (const char of first) all.set(char, [...(all.get(char) ?? []), { pattern, kind }]);
  return all;
}
