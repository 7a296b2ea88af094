import { apiSets, isWithin } from "./apiSets.js";
import { parseAddress } from "./book/address.js";
import type { Book } from "./book/book.js";
import { ApiError, refuse } from "./fault.js";
import { isRemote, remote, type Remote } from "./kind.js";
import { range } from "./kinds/range.js";
import { rangeAreas } from "./kinds/rangeAreas.js";
import { workbook } from "./kinds/workbook.js";

interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}
interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}
interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** What is asked of a batch besides its answer: which set is declared, and what to do before and after each action. */
export interface BatchRules {
  readonly declared: string;
  readonly walksPastLast: boolean;
  readonly tellsNullBelow: boolean;
  readonly before?: (index: number, action: { readonly type: number; readonly name: string }) => void;
  readonly after?: (index: number, action: { readonly type: number; readonly name: string }) => void;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  /** Class and member, as Excel tells them. */
  readonly Location: string;
  readonly ActionIndex: number;
}
export type BatchAnswer = { readonly Results: readonly object[] } | { readonly Error: BatchError; readonly Results: null };

/** The answer to one request of the library, as JSON can hold it: results in order, or the first error with its place. */
export function answerBatch(batch: Batch, book: Book, rules: BatchRules): BatchAnswer {
  const reader = new BatchReader(batch, book, rules);
  const results: object[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      rules.before?.(index, { type: action.ActionType, name: action.Name });
      results.push({ ActionId: action.Id, Value: reader.run(action) });
      rules.after?.(index, { type: action.ActionType, name: action.Name });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return { Error: { Code: error.code, Message: error.message, Location: reader.location, ActionIndex: index }, Results: null };
    }
  }
  return { Results: results };
}

function memberOf(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** Members whose name on the wire is not their own. */
const ALIASES: Readonly<Record<string, string>> = { "Worksheet.gridlines": "showGridlines", "Worksheet.headings": "showHeadings" };

function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

class BatchReader {
  readonly #batch: Batch;
  readonly #book: Book;
  readonly #rules: BatchRules;
  /** The class and member reached last. */
  location = "";
  readonly #objects = new Map<number, Remote | null>();

  constructor(batch: Batch, book: Book, rules: BatchRules) {
    this.#batch = batch;
    this.#book = book;
    this.#rules = rules;
  }

  run(action: Action): unknown {
    if (action.ActionType === 5) return null;
    const target = this.#object(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return target && target.identity;
      case 2:
        return target ? this.#query(target, [...(action.QueryInfo?.Select ?? []), ...(action.QueryInfo?.Expand ?? [])]) : null;
      case 3: {
        if (!target) return null;
        const given = this.#call(target, action.Name, action.ArgumentInfo);
        return isRemote(given) ? given.identity : given;
      }
      case 4:
        if (target) {
          const member = ALIASES[`${target.kind}.${memberOf(action.Name)}`] ?? memberOf(action.Name);
          this.#check(target, member);
          target.set(member, this.#arguments(action.ArgumentInfo)[0]);
        }
        return null;
      default:
        return refuse("NotImplemented", `The stand-in runs no action of type ${action.ActionType}`);
    }
  }

  #object(id: number): Remote | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.#batch.ObjectPaths[String(id)] ?? refuse("InvalidObjectPath", `No object path ${id}`);
    const found = this.#resolve(path);
    this.#objects.set(id, found);
    return found;
  }

  #resolve(path: ObjectPath): Remote | null {
    if (path.ObjectPathType === 1) return workbook(this.#book);
    if (path.ObjectPathType === 2) return remote({ name: path.Name, call: { notifyActionHandlerReady: () => null } }, null);
    if (path.ObjectPathType === 6) return this.#byReference(path.Name);
    if (path.ObjectPathType === 7) return null;
    const parent = this.#object(path.ParentObjectPathId ?? -1);
    if (!parent) {
      if (path.Name === "GetNextOrNullObject" && !this.#rules.walksPastLast) refuse("InvalidObjectPath", "A null object has no next sheet.");
      return null;
    }
    if (path.ObjectPathType === 5) return parent.item(this.#arguments(path.ArgumentInfo)[0]);
    if (path.ObjectPathType === 3) return asRemote(this.#call(parent, path.Name, path.ArgumentInfo));
    this.#check(parent, memberOf(path.Name));
    return asRemote(parent.get(memberOf(path.Name)));
  }

  #byReference(text: string): Remote {
    const [sheetId, address = ""] = text.split("|");
    const sheet = this.#book.sheets.find(({ id }) => id === sheetId) ?? refuse("InvalidReference", "The object's sheet is gone.");
    const area = parseAddress(address);
    return area ? range(this.#book, sheet, area) : rangeAreas(this.#book, sheet, []);
  }

  #call(target: Remote, name: string, info: Arguments | undefined): unknown {
    const member = memberOf(name);
    this.#check(target, member);
    return target.call(member, this.#arguments(info));
  }

  #arguments(info: Arguments | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = references[index];
      return typeof id === "number" && id > 0 ? this.#object(id) : (argument ?? undefined);
    });
  }

  #query(target: Remote, selected: readonly string[]): object {
    const items = target.items();
    if (items) {
      const below = selected.map((path) => path.replace(/^items\/?/, "")).filter((path) => path !== "");
      return { _Items: items.map((item) => ({ ...item.identity, ...this.#query(item, below) })) };
    }
    const answer: Record<string, unknown> = {};
    for (const member of new Set(selected.map((path) => path.split("/")[0] ?? ""))) {
      const below = selected.flatMap((path) => (path.startsWith(`${member}/`) ? [path.slice(member.length + 1)] : []));
      this.#check(target, member);
      const value = target.get(member);
      if (value === null && below.length > 0 && !this.#rules.tellsNullBelow) refuse("InvalidArgument", `${target.kind}.${member} is a null object.`);
      answer[wireName(member)] = isRemote(value) ? { ...value.identity, ...this.#query(value, below) } : value;
    }
    return answer;
  }

  #check(target: Remote, member: string): void {
    this.location = `${target.kind}.${member}`;
    const set = apiSets().get(`${target.kind}.${member}`);
    if (set && !isWithin(set, this.#rules.declared)) refuse("ApiNotFound", `${target.kind}.${member} needs ${set}; ${this.#rules.declared} is declared`);
  }
}

function asRemote(value: unknown): Remote | null {
  return value === null || isRemote(value) ? value : refuse("InvalidObjectPath", "Not an object.");
}
