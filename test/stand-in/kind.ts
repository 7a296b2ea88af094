import { refuse } from "./fault.js";

/** An object of the workbook as the library meets it over the wire. */
export interface Remote {
  /** The class as @types/office-js names it. */
  readonly kind: string;
  get(member: string): unknown;
  set(member: string, value: unknown): void;
  call(member: string, args: readonly unknown[]): unknown;
  item(key: unknown): Remote;
  items(): readonly Remote[] | null;
  /** What the library must know to find the object again. */
  readonly identity: Readonly<Record<string, unknown>>;
}

/** How a class of objects answers: its properties, what may be set, its methods, its items. */
export interface Kind<T> {
  readonly name: string;
  readonly get?: Readonly<Record<string, (it: T) => unknown>>;
  readonly set?: Readonly<Record<string, (it: T, value: unknown) => void>>;
  readonly call?: Readonly<Record<string, (it: T, args: readonly unknown[]) => unknown>>;
  readonly item?: (it: T, key: unknown) => Remote | null;
  readonly items?: (it: T) => readonly Remote[];
  readonly identity?: (it: T) => Readonly<Record<string, unknown>>;
}

export function isRemote(value: unknown): value is Remote {
  return typeof value === "object" && value !== null && "kind" in value && "identity" in value;
}

/** An object of that class, with the class's own type hidden. A member that the class lacks answers ApiNotFound and is named. */
export function remote<T>(kind: Kind<T>, it: T): Remote {
  const missing = (member: string): never => refuse("ApiNotFound", `The stand-in has no ${kind.name}.${member}`);
  return {
    kind: kind.name,
    get: (member) => (kind.get?.[member] ?? missing(member))(it),
    set: (member, value) => (kind.set?.[member] ?? missing(member))(it, value),
    call: (member, args) => (kind.call?.[member] ?? missing(member))(it, args),
    item: (key) => (kind.item ?? missing("getItem"))(it, key) ?? refuse("ItemNotFound", `The requested resource doesn't exist: ${String(key)}`),
    items: () => kind.items?.(it) ?? null,
    identity: kind.identity?.(it) ?? {},
  };
}
