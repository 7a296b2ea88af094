import type { Portfolio } from "../../model/boards/portfolio.js";
import type { DrawnCell, Tone } from "../../model/drawing.js";
import { linked, words as text } from "../cells.js";
import { signed } from "../decimal.js";
import { ratioText } from "../ratioText.js";
import { section, type Section } from "../section.js";
import type { Voice } from "../voice.js";

type State = "reached" | "between" | "alert" | "open";
const TONES: Readonly<Record<State, Tone>> = { reached: "good", between: "attention", alert: "bad", open: "unknown" };

interface Figure {
  readonly name: DrawnCell;
  readonly value: string;
  readonly line: string;
  readonly state: State;
  readonly clients: string;
  readonly note: string;
}

/** The figures over all clients against their lines; target and alert are two lines (004-03, 004-47, 2.6 K7). One without its data is left out. */
export function portfolioFigures(portfolio: Portfolio, voice: Voice, inward: boolean): Section {
  const { boards } = voice;
  return section<Figure>({
    id: "figures",
    title: boards("portfolio-figures"),
    nothing: null,
    rows: [renewal(portfolio, voice), growth(portfolio, voice), contacts(portfolio, voice), ...(inward ? [nps(portfolio, voice)] : [])].flatMap((one) => one ?? []),
    columns: [
      { head: boards("portfolio-indicator"), cell: ({ name }) => name },
      { head: boards("portfolio-value"), cell: ({ value }) => text(value, "center") },
      { head: boards("portfolio-line"), cell: ({ line }) => text(line) },
      { head: boards("portfolio-state"), cell: ({ state }) => text(boards(`portfolio-${state}`), "center", TONES[state]) },
      { head: boards("portfolio-clients"), cell: ({ clients }) => text(clients, "center") },
      { head: boards("portfolio-note"), cell: ({ note }) => text(note) },
    ],
  });
}

function renewal({ renewal: own, limits }: Portfolio, voice: Voice): Figure | null {
  if (own === null) return null;
  const { boards } = voice;
  const { renewalTarget: target, renewalAlert: alert } = limits;
  return {
    name: linked(boards("portfolio-renewal"), own.origins[0], "text"),
    value: ratioText(voice, own),
    line: boards("portfolio-renewal-line", { target, alert }),
    state: renewalState(own, target, alert),
    clients: String(own.of + own.blank),
    note: boards("portfolio-renewal-note", { months: own.months, blank: own.blank }),
  };
}

/** Where blank answers could carry the rate over a line, nobody can tell yet. */
function renewalState({ n, of, blank }: NonNullable<Portfolio["renewal"]>, target: number, alert: number): State {
  const [least, most] = [(n / (of + blank)) * 100, ((n + blank) / (of + blank)) * 100];
  if (most < alert) return "alert";
  if (least >= target) return "reached";
  return least >= alert && most < target ? "between" : "open";
}

function growth({ growth: own, limits }: Portfolio, { boards }: Voice): Figure | null {
  if (own === null) return null;
  return {
    name: text(boards("portfolio-growth")),
    value: boards("portfolio-percent", { value: signed(own.percent) }),
    line: boards("portfolio-target-percent", { target: limits.revenueGrowth }),
    state: own.percent >= limits.revenueGrowth ? "reached" : "between",
    clients: String(own.clients),
    note: boards("portfolio-growth-note", { before: own.before, now: own.now }),
  };
}

function contacts({ contacts: own, limits }: Portfolio, voice: Voice): Figure | null {
  if (own === null) return null;
  const { boards, common } = voice;
  return {
    name: text(boards("portfolio-contacts")),
    value: ratioText(voice, own),
    line: boards("portfolio-target-percent", { target: limits.contactShare }),
    state: (own.n / own.of) * 100 >= limits.contactShare ? "reached" : "between",
    clients: common("none"),
    note: boards("portfolio-contacts-note"),
  };
}

function nps({ nps: own, limits }: Portfolio, { boards }: Voice): Figure | null {
  if (own === null) return null;
  return {
    name: text(boards("portfolio-nps")),
    value: String(own.mean),
    line: boards("portfolio-target", { target: limits.npsTarget }),
    state: own.mean >= limits.npsTarget ? "reached" : "between",
    clients: String(own.clients),
    note: "",
  };
}
