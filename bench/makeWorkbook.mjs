import { strToU8, zipSync } from "fflate";
import { random } from "./random.mjs";

const DAY = 86_400_000;
const FIRST_MONDAY = Date.UTC(2021, 0, 4);
const PLACES = ["示例市", "样例县", "范例区", "模拟州", "演示市", "假设县"];
const BUREAUS = ["自然资源局", "财政局", "水利局", "教育局", "卫健委", "交通局", "农业农村局", "应急管理局", "林草局", "大数据局"];
const VERBS = ["拜访", "对接", "汇报方案给", "催办", "邀请参观：", "复核材料并报送"];
const THINGS = ["补充协议", "验收资料", "回款计划", "实施方案", "年度预算", "可研报告", "采购需求", "合同条款"];
const ACTUALS = ["完成", "已完成，资料已签收", "未完成", "部分完成", "完成80%", "初步确定方案，待书面回复", "领导出差，改到下周", "没见到人", "已签约，款未到", "取消，客户不再需要", "", "基本完成，差盖章"];
const RESULTS = ["客户满意", "没见到", "初步确定合作方案", "领导有意愿帮忙", "已签收", "约定下周再谈", "材料已提交，待审", "全部完成", "无", "到账 30 万元", "对方没有明确表态", ""];

const serial = (time) => time / DAY + 25_569;
const escape = (text) => text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign]);

/**
 * A workbook of so many plan rows, log rows and clients as bytes: shared strings, serial dates, a percent column.
 *
 * Spread over at most 520 weeks, plans and log rows over the same ones; people are numbered from the one after `first`.
 */
export function makeWorkbook({ plans, logs, clients, people, first = 0 }) {
  const next = random(20_250_811);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const strings = new Map();
  const shared = (text) => {
    let index = strings.get(text);
    if (index === undefined) {
      index = strings.size;
      strings.set(text, index);
    }
    return index;
  };
  const cell = (column, row, value, style = 0) => {
    if (value === null || value === "") return "";
    const at = `${String.fromCharCode(65 + column)}${row}`;
    return typeof value === "number" ? `<c r="${at}" s="${style}"><v>${value}</v></c>` : `<c r="${at}" t="s"><v>${shared(value)}</v></c>`;
  };
  const sheet = (headings, count, make, styles = []) => {
    const rows = [`<row r="1">${headings.map((text, column) => cell(column, 1, text)).join("")}</row>`];
    for (let index = 0; index < count; index += 1) {
      const row = index + 2;
      rows.push(`<row r="${row}">${make(index).map((value, column) => cell(column, row, value, styles[column])).join("")}</row>`);
    }
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join("")}</sheetData></worksheet>`;
  };

  const names = Array.from({ length: clients }, (_, index) => `${PLACES[index % PLACES.length]}${Math.floor(index / 60) + 1}号${BUREAUS[index % BUREAUS.length]}`);
  const persons = Array.from({ length: people }, (_, index) => `销售${first + index + 1}`);
  const plansAWeek = Math.max(people, Math.ceil(plans / 520));
  const logsAWeek = Math.max(people, Math.ceil(logs / Math.ceil(plans / plansAWeek)));

  const planSheet = sheet(
    ["周起始日", "负责人", "序号", "任务内容", "期望结果", "客户", "计划完成日期", "实际完成情况", "完成状态", "完成率", "未完成原因"],
    plans,
    (index) => {
      const monday = FIRST_MONDAY + Math.floor(index / plansAWeek) * 7 * DAY;
      const client = pick(names);
      const actual = pick(ACTUALS);
      return [serial(monday), persons[index % people], (Math.floor(index / people) % 9) + 1, `${pick(VERBS)}${client}${pick(THINGS)}第${index}项`, `${pick(THINGS)}取得第${index}版书面答复`, client, serial(monday + Math.floor(next() * 5) * DAY), actual, next() < 0.2 ? pick(["完成", "未完成"]) : "", next() < 0.2 ? Math.floor(next() * 11) / 10 : null, next() < 0.1 ? "客户原因：领导出差" : ""];
    },
    [1, 0, 0, 0, 0, 0, 1, 0, 0, 2, 0],
  );
  const logSheet = sheet(
    ["日期", "负责人", "白天主要动作", "白天结果", "晚上主要动作", "晚上结果", "客户"],
    logs,
    (index) => {
      const day = FIRST_MONDAY + Math.floor(index / logsAWeek) * 7 * DAY + Math.floor(((index % logsAWeek) * 7) / logsAWeek) * DAY;
      const client = pick(names);
      return [serial(day), persons[index % people], `${pick(VERBS)}${client}，${pick(THINGS)}第${index}次`, pick(RESULTS), next() < 0.3 ? "接待客户" : "无", next() < 0.3 ? "客户满意" : "无", next() < 0.8 ? client : ""];
    },
    [1, 0, 0, 0, 0, 0, 0],
  );
  const clientSheet = sheet(["客户名称", "负责人", "客户层级", "生命周期阶段", "阶段进入日期"], clients, (index) => [names[index], persons[index % people], pick(["战略伙伴", "核心", "发展", "潜力", "维持"]), pick(["接触期", "意向期", "推进期", "签约期", "执行期"]), serial(FIRST_MONDAY + Math.floor(next() * 1_000) * DAY)], [0, 0, 0, 0, 1]);

  const texts = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join("");
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const sheets = [["周计划", planSheet], ["每日日志", logSheet], ["客户", clientSheet]];
  const parts = {
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${types}.worksheet+xml"/>`).join("")}<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join("")}<Relationship Id="rId8" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId9" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/styles.xml": `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `${head}<sst xmlns="${main}" uniqueCount="${strings.size}">${texts}</sst>`,
  };
  sheets.forEach(([, xml], index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = xml;
  });
  const options = { level: 6, mtime: new Date(Date.UTC(2025, 0, 1)) };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, [strToU8(text), options]])));
}

/** The two sizes of the first benchmark: a team's year, and the largest workbook anyone is likely to mail. */
export const SIZES = {
  M: { plans: 2_600, logs: 3_640, clients: 400, people: 10 },
  L: { plans: 104_000, logs: 145_600, clients: 4_000, people: 40 },
};
