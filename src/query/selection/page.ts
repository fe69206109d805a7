import { InvalidArgument } from "../../errors.js";
import { clipped } from "../../limits.js";

export type Args = Readonly<Record<string, unknown>>;
/** What a statement answers for a connection: only what was asked for. `cursor` is the item's place in the order. */
export interface Found {
  readonly edges?: readonly { readonly cursor?: unknown }[];
  readonly [count: string]: unknown;
}

/** Items a page may have: a longer list is read page by page. */
export const longestPage = 100;
/** Items where the caller does not say how many. */
const usualPage = 20;
/** Characters of a cursor: room for the longest title there is. */
const longestCursor = 40_000;

/** A cursor is the item's place in the order, with the name of the list and its order: it stays right when items before it come or go. */
export const cursorOf = (order: string, position: unknown): string => Buffer.from(JSON.stringify([order, position])).toString("base64url");

export function positionOf(cursor: unknown, order: string, length: number, argument: string): unknown[] {
  const [named, position] = parsed(String(cursor));
  if (typeof named === "string" && named !== order && Array.isArray(position))
    throw new InvalidArgument(`${argument} must be a cursor of the same list in the same order (${order}), but got one of ${clipped(named)}`);
  const whole =
    named === order &&
    Array.isArray(position) &&
    position.length === length &&
    position.every(value => typeof value === "string" || typeof value === "number");
  if (!whole) throw new InvalidArgument(`${argument} must be a cursor that this connection gave, but got: ${clipped(cursor)}`);
  return position;
}

function parsed(cursor: string): unknown[] {
  if (cursor.length > longestCursor) return [];
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** `first` and `last` of a connection within bounds; the usual page where neither is given. */
export function checkedPage(args: Args): Args {
  const { first, last, after, before } = args;
  for (const [name, size] of Object.entries({ first, last }))
    if (size != null && !(Number(size) >= 1 && Number(size) <= longestPage))
      throw new InvalidArgument(`${name} must be between 1 and ${longestPage}, but got ${String(size)}`);
  const forward = [first, after],
    backward = [last, before];
  if (forward.some(given => given != null) && backward.some(given => given != null)) {
    const got = Object.entries({ first, after, last, before }).filter(([, value]) => value != null);
    throw new InvalidArgument(
      `A page must be asked for forwards (first, after) or backwards (last, before), but got: ${got.map(([name]) => name).join(" and ")}`,
    );
  }
  return first == null && last == null ? { ...args, [before == null ? "first" : "last"]: usualPage } : args;
}

/** The connection as GraphQL shows it. One edge more than asked for says that there is another page. */
export function page({ edges = [], ...counts }: Found, args: Args, order: string) {
  const backward = args["last"] != null,
    size = Number(args["last"] ?? args["first"]),
    more = edges.length > size;
  const shown = (more ? edges.slice(0, size) : edges).map(edge =>
    edge.cursor === undefined ? edge : { ...edge, cursor: cursorOf(order, edge.cursor) },
  );
  if (backward) shown.reverse();
  return {
    edges: shown,
    totalCount: 0, // of what no row answers for
    ...counts,
    pageInfo: {
      hasNextPage: backward ? args["before"] != null : more,
      hasPreviousPage: backward ? more : args["after"] != null,
      startCursor: shown[0]?.cursor ?? null,
      endCursor: shown.at(-1)?.cursor ?? null,
    },
  };
}
