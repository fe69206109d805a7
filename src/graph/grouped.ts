import type { Asked } from "./asked.js";
import { filtered, itemOf, place } from "./filter.js";
import { conditionsHeld, type Fragment } from "./fragment.js";
import type { Args } from "./page.js";
import { carrying } from "./roles.js";
import { orderOf, type Traversal } from "./traversal.js";

/** Members that a group opens: their ids are collected. */
const mostMembers = 10_000;

const groupingOf = ({ extensions: { fragment, grouped } }: Traversal) => ({ fragment, of: grouped! }); // asked of lists of groups alone

/** By what the items are grouped, in the order in which it was asked for. */
const keysOf = (args: Args) => args["by"] as readonly string[]; // checked by then

/** The items, filtered, each beside what it is grouped by and what of it is counted. */
function rows(field: Traversal, args: Args, n: number, parent: string, needed: readonly string[]): string {
  const { fragment, of } = groupingOf(field),
    { conditions, columns } = filtered(field, args, n, parent),
    item = itemOf(of, n),
    { types } = carrying(of.types, args),
    write = (cypher: string) => fragment.write(cypher, n, item);
  return [
    of.write(of.body(new Set(conditionsHeld(of, args)), types), place(n), parent),
    `WITH ${[item, ...columns].join(", ")}`,
    ...(conditions.length ? [`WHERE ${conditions.join(" AND ")}`, `WITH ${item}`] : []),
    write(fragment.body(new Set(needed), fragment.types)),
  ]
    .filter(Boolean)
    .join("\n");
}

/** Groups as maps: of what is counted only what is asked for, or ordered by. */
export function groups({ field, args, nodes }: Pick<Asked, "field" | "args" | "nodes">, n: number, parent: string): string {
  const { fragment, of } = groupingOf(field),
    keys = keysOf(args),
    ordered = orderOf(field, args).terms.map(({ by }) => by.replace("group.", "")),
    asked = nodes.flatMap(({ properties, starts, below }) => [
      ...properties,
      ...starts,
      ...below.map(({ field }) => field.extensions.fragment.from!.name),
    ]),
    counted = [...fragment.columns.keys()].filter(name => !/^[A-Z]/.test(name) && [...asked, ...ordered].includes(name)),
    item = itemOf(of, n),
    key = (at: number) => `key_${n}_${at}`,
    value = (name: string, at: number) => (isNode(fragment, name) ? `coalesce(${key(at)}.name, ${key(at)}.title)` : key(at)),
    text = (name: string, at: number) =>
      isNode(fragment, name) ? `coalesce(${key(at)}.sortName + ' ' + ${key(at)}.id, '~')` : `coalesce(${key(at)}, '~')`,
    ids = (name: string, at: number) => (isNode(fragment, name) ? `${key(at)}.id` : "null"),
    expression = (name: string) => fragment.write(fragment.columns.get(name)!, n, item),
    members = asked.includes("members");
  const named = [
    ...keys.map((name, at) => `${expression(name)} AS ${key(at)}`),
    ...counted.map(name => `${expression(name)} AS ${name}_${n}`),
    ...(members ? [`collect(DISTINCT ${item}.id)[..${mostMembers}] AS members_${n}`] : []),
  ];
  const parts = [
    `key: ${keys.map(text).join(" + '; ' + ")}`,
    `keys: [${keys.map((name, at) => `{by: '${name}', value: ${value(name, at)}, of: ${ids(name, at)}}`).join(", ")}]`,
    ...counted.map(name => `${name}: ${name}_${n}`),
    ...(members ? [`members: members_${n}`] : []),
  ];
  return [
    rows(field, args, n, parent, [...keys, ...counted]),
    `WITH ${counted.length || members ? "" : "DISTINCT "}${named.join(", ")}`,
    `WITH {${parts.join(", ")}} AS ${fragment.write(fragment.to.name, n, item)}`,
  ].join("\n");
}

/** All items that are grouped; those of which a key is not known. */
export function grouped(field: Traversal, args: Args, n: number, parent: string, unknown: boolean): string {
  const { fragment, of } = groupingOf(field),
    keys = keysOf(args),
    item = itemOf(of, n),
    gaps = keys.map(name => `${fragment.write(fragment.columns.get(name)!, n, item)} IS NULL`);
  return [
    rows(field, args, n, parent, unknown ? keys : []),
    ...(unknown ? [`WITH *`, `WHERE ${gaps.join(" OR ")}`] : []),
    `RETURN DISTINCT ${item}`,
  ].join("\n");
}

/** A key is a node where it stands for a variable, and else a text. */
const isNode = ({ columns }: Fragment, name: string): boolean => /^\w+$/.test(columns.get(name)!);
