import type { GraphQLSchema } from "graphql";
import { everything, type AskedNames } from "../selection/selection.js";
import { bindArguments } from "../cypher/bind-arguments.js";
import { printCypher } from "../cypher/cypher-tree.js";
import { renderFragment } from "../cypher/render-fragment.js";
import { defineSets, renderSets } from "../cypher/render-filter.js";
import type { GraphSize } from "../../neo4j/graph-size.js";
import type { Args } from "../selection/page.js";
import { hitsFor, priceOfAsked, type Price } from "../cost/price.js";
import type { Statement } from "../../neo4j/statement.js";
import type { Traversal } from "../selection/traversal-field.js";

/** A statement for parents that are not known yet. */
export interface LevelStatement extends Statement {
  readonly price?: Price;
}

/** A field's fragment, wrapped so that it answers for many parents at once (`$of.keys`), or for none at the root. One row a parent: `key`, `value`. */
export function level(schema: GraphQLSchema, field: Traversal, args: Args, names: AskedNames, size: GraphSize): LevelStatement {
  const { from, name } = field.extensions.fragment,
    asked = everything(schema, field, args, names),
    value = printCypher(renderFragment(asked, 1, "parent", () => undefined)),
    { lines, names: sets } = defineSets(renderSets(field, args, 1)),
    parameters = { of: bindArguments(field, args, 1, asked.more) },
    price = priceOfAsked(asked, size);
  if (!from)
    return {
      name,
      text: [...lines, `WITH ${[...sets, `${value} AS value`].join(", ")}`, "RETURN value"].join("\n"),
      parameters,
      hits: hitsFor(price, 1),
    };
  const parents =
    from.label === "List"
      ? `UNWIND range(0, size($of.keys) - 1) AS key\nWITH ${[...sets, "key", "$of.keys[key] AS parent"].join(", ")}`
      : `UNWIND $of.keys AS key\nMATCH (parent:Node {id: key})\nWHERE parent:${from.label}`;
  // Not `RETURN key, value` at once: an aggregate below would make Neo4j take the whole expression for one ("implicit grouping expressions").
  return {
    name,
    text: [...lines, parents, `WITH ${[...sets, "key", "parent", `${value} AS value`].join(", ")}`, "RETURN key, value"].join("\n"),
    parameters,
    price,
  };
}

/** The same statement, asked for these parents. */
export const forParents = (statement: LevelStatement, keys: readonly unknown[]): Statement => ({
  ...statement,
  ...(statement.price ? { hits: hitsFor(statement.price, keys.length) } : {}),
  parameters: { of: { ...(statement.parameters["of"] as object), keys } }, // as level() makes them
});
