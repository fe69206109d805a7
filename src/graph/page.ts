import { InvalidArgument } from "../errors.js";

export type Args = Readonly<Record<string, unknown>>;
/** What a statement answers for a connection: only what was asked for. `cursor` is the item's place in the order. */
export interface Found {
  readonly edges?: readonly { readonly cursor?: unknown }[];
  readonly totalCount?: number;
}

/** Items a page may have: a longer list is read page by page. */
export const longestPage = 100;
/** Items where the caller does not say how many. */
const usualPage = 20;

/** A cursor is the item's place in the order, with the order's name: it stays right when items before it come or go. */
export const cursorOf = (order: string, position: unknown): string => Buffer.from(JSON.stringify([order, position])).toString("base64url");

export function positionOf(cursor: unknown, order: string, length: number, argument: string): unknown[] {
  const [named, position] = parsed(String(cursor));
  const whole =
    Array.isArray(position) && position.length === length && position.every(value => typeof value === "string" || typeof value === "number");
  if (!whole) throw new InvalidArgument(`${argument} must be a cursor that this connection gave, but got: ${String(cursor)}`);
  if (named !== order)
    throw new InvalidArgument(`${argument} must be a cursor of the same order (${order}), but got one of the order ${String(named)}`);
  return position;
}

function parsed(cursor: string): unknown[] {
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
  if (first != null && last != null)
    throw new InvalidArgument(`Ask for first or for last, but not for both; got first: ${String(first)} and last: ${String(last)}`);
  if (after != null && before != null) throw new InvalidArgument("Page after a cursor or before one, but not both");
  if (last != null && after != null)
    throw new InvalidArgument("Page forwards with first and after, or backwards with last and before; got last and after");
  if (first != null && before != null)
    throw new InvalidArgument("Page forwards with first and after, or backwards with last and before; got first and before");
  return first == null && last == null ? { ...args, [before == null ? "first" : "last"]: usualPage } : args;
}

/** The connection as GraphQL shows it. One edge more than asked for says that there is another page. */
export function page({ edges = [], totalCount }: Found, args: Args, order: string) {
  const backward = args["last"] != null,
    size = Number(args["last"] ?? args["first"]),
    more = edges.length > size;
  const shown = (more ? edges.slice(0, size) : edges).map(edge =>
    edge.cursor === undefined ? edge : { ...edge, cursor: cursorOf(order, edge.cursor) },
  );
  if (backward) shown.reverse();
  return {
    edges: shown,
    totalCount,
    pageInfo: {
      hasNextPage: backward ? args["before"] != null : more,
      hasPreviousPage: backward ? more : args["after"] != null,
      startCursor: shown[0]?.cursor ?? null,
      endCursor: shown.at(-1)?.cursor ?? null,
    },
  };
}
