/** Shows the workbook as a plain grid with sheet tabs; text goes in as text, never as markup. */
export function showBook(choose) {
  const grid = document.getElementById("grid");
  const tabs = document.getElementById("tabs");
  return ({ sheets, rows, widths, gridlines }) => {
    tabs.replaceChildren(...sheets.map(({ name, active }) => tab(name, active, choose)));
    const table = document.createElement("table");
    const columns = document.createElement("colgroup");
    columns.append(...[30, ...widths].map((width) => Object.assign(document.createElement("col"), { style: `width:${width}px` })));
    table.append(columns, headRow(widths.length), ...rows.map((row) => bodyRow(row)));
    grid.className = gridlines ? "" : "plain";
    grid.replaceChildren(table);
    grid.querySelector(".selected")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
}

function tab(name, active, choose) {
  const button = document.createElement("button");
  button.textContent = name;
  if (active) button.setAttribute("aria-current", "true");
  button.addEventListener("click", () => choose(name));
  return button;
}

function headRow(count) {
  const row = document.createElement("tr");
  for (let column = 0; column <= count; column += 1) {
    const head = document.createElement("th");
    head.textContent = column === 0 ? "" : letters(column);
    row.append(head);
  }
  return row;
}

function letters(column) {
  return column > 26 ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1) : String.fromCharCode(64 + column);
}

function bodyRow({ number, height, cells }) {
  const row = document.createElement("tr");
  row.style.height = `${height}px`;
  const head = document.createElement("th");
  head.textContent = number;
  row.append(head, ...cells.map((cell) => bodyCell(cell)));
  return row;
}

function bodyCell({ text, style, colSpan = 1, rowSpan = 1, selected, note }) {
  const cell = document.createElement("td");
  cell.textContent = text;
  Object.assign(cell.style, style);
  Object.assign(cell, { colSpan, rowSpan });
  if (note) cell.title = note;
  cell.classList.toggle("selected", Boolean(selected));
  return cell;
}
