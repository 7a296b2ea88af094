import type { ClientAccount, Filled } from "../../model/boards/account.js";
import type { HealthLine } from "../../model/boards/health.js";
import type { DrawnCell } from "../../model/drawing.js";
import type { Client } from "../../model/nouns.js";
import type { ClientLine, Review } from "../../model/review.js";
import type { BoardColumn } from "../board.js";
import { number, words as text } from "../cells.js";
import { signed } from "../decimal.js";
import type { ReportOptions } from "../options.js";
import { LIGHT_TONES } from "../tones.js";
import type { Voice } from "../voice.js";

/** The further columns of the client board (004-36), each only where some client has its data. */
export interface ClientDetail {
  readonly of: (client: Client) => ClientAccount | undefined;
  readonly shown: readonly BoardColumn<ClientLine>[];
  readonly folded: readonly Omit<BoardColumn<ClientLine>, "folded">[];
}

type Detail = Omit<BoardColumn<ClientLine>, "folded"> & { readonly there: boolean; readonly inward?: true };

/** Gives what stands beside a client's line: health, file, preparation, team, plan, relation and money; what is internal stays out of the copy that goes up (ruling 20). */
export function clientDetail({ accounts, health }: Pick<Review, "accounts" | "health">, { boards, common }: Voice, { audience }: ReportOptions): ClientDetail {
  const all = accounts ?? [];
  const accountOf = new Map(all.map((account) => [account.client, account]));
  const healthOf = new Map((health ?? []).map((line) => [line.client, line]));
  const none = text(common("none"), "center", "quiet");
  const column = (head: string, width: number, there: boolean, cell: (account: ClientAccount) => DrawnCell): Detail => ({
    head,
    width,
    there,
    cell: ({ client }) => {
      const account = accountOf.get(client);
      return account ? cell(account) : none;
    },
  });
  const share = (filled: Filled | null): DrawnCell => (filled === null || filled.of === 0 ? none : text(common("ratio", filled), "center"));
  const has = (isThere: (account: ClientAccount) => boolean): boolean => all.some(isThere);
  const kept = ({ there, inward }: Detail): boolean => there && !(inward === true && audience === "up");
  const bare = ({ head, width, light, cell }: Detail): Omit<BoardColumn<ClientLine>, "folded"> => ({ head, width, cell, ...(light && { light }) });

  const details: readonly Detail[] = [
    column(boards("clients-file"), 11, has(({ file }) => file.of > 0), ({ file }) => share(file)),
    column(boards("clients-file-by"), 30, has(({ file }) => file.of > 0), ({ file: { strategy, operation, finance } }) =>
      text(boards("clients-file-parts", { a: common("ratio", strategy), b: common("ratio", operation), c: common("ratio", finance) })),
    ),
    column(boards("clients-prepared"), 11, has(({ prepared }) => prepared !== null), ({ prepared }) => share(prepared)),
    column(boards("clients-team"), 9, has(({ team }) => team !== null), ({ team }) => share(team)),
    { ...column(boards("clients-steps"), 9, has(({ steps }) => steps !== null), ({ steps }) => share(steps && { n: steps.length, of: 5 })), inward: true },
    column(boards("clients-plan"), 10, has(({ plan }) => plan !== null), ({ plan }) => (plan === null ? none : text(boards(`clients-plan-${plan}`), "center"))),
    column(boards("clients-relation"), 12, has(({ client }) => client.relation !== undefined), ({ client }) => (client.relation === undefined ? none : text(client.relation, "center"))),
    column(boards("clients-phase"), 12, has(({ client, contacts }) => client.relationPhase !== undefined || isFalling(contacts)), phaseCell),
    { ...column(boards("clients-senior"), 12, has(({ senior }) => senior !== null), ({ senior }) => (senior === null ? none : number(senior.n, "center"))), inward: true },
    column(boards("clients-budget"), 10, has(({ budgetChange }) => budgetChange !== null), ({ budgetChange }) => (budgetChange === null ? none : text(boards("clients-percent", { value: signed(budgetChange) }), "center"))),
    { ...column(boards("clients-signals"), 9, has(({ signals }) => signals.length > 0), ({ signals }) => number(signals.length, "center")), inward: true },
  ];
  const healthColumn: Detail = { head: boards("clients-health"), width: 9, light: true, there: healthOf.size > 0, inward: true, cell: ({ client }) => healthCell(healthOf.get(client)) };
  return {
    of: (client) => accountOf.get(client),
    shown: [healthColumn].filter(kept).map(bare),
    folded: details.filter(kept).map(bare),
  };

  function phaseCell({ client, contacts }: ClientAccount): DrawnCell {
    if (isFalling(contacts)) return text(boards("clients-falling", { phase: client.relationPhase ?? "" }), "center", "attention");
    return client.relationPhase === undefined ? none : text(client.relationPhase, "center");
  }

  function healthCell(line: HealthLine | undefined): DrawnCell {
    if (!line) return none;
    const { latest, light } = line;
    if (light === "unknown" || latest.score === null) return text(boards("clients-health-unknown"), "center", "unknown");
    return text(boards(`clients-health-${light}`, { n: latest.score }), "center", LIGHT_TONES[light]);
  }
}

/** Fewer contacts in each of two successive quarters (001-39). */
function isFalling(contacts: ClientAccount["contacts"]): boolean {
  return contacts !== null && contacts[0] > contacts[1] && contacts[1] > contacts[2];
}
