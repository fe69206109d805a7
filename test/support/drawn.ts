import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  getNamedType,
  isEnumType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ConstValueNode,
  type GraphQLInputType,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import type { Chance } from "../../bench/world/random.js";
import { schema } from "../../src/api/schema.js";
import { projectFolder } from "../../src/settings.js";
import type { Pool } from "./random-question.js";

const folder = join(projectFolder, "examples"),
  examples = readdirSync(folder).map(file => parse(readFileSync(join(folder, file), "utf8")));

/** One of the playground's examples with other values for its arguments, other aliases, and its fields in another order. */
export function drawn(chance: Chance, pool: Pool): string {
  const types = new TypeInfo(schema),
    example = chance.of(examples);
  let aliases = 0;
  const valued = visit(
    example,
    visitWithTypeInfo(types, {
      Argument: node => ({ ...node, value: valueOf(node.value, types.getInputType() ?? undefined) }),
      ObjectField: node => (node.value.kind === Kind.OBJECT ? undefined : { ...node, value: valueOf(node.value, types.getInputType() ?? undefined) }),
    }),
  );
  return print(visit(valued, { SelectionSet: { leave: shuffled } }));

  function valueOf(given: ValueNode, type: GraphQLInputType | undefined): ValueNode {
    const named = getNamedType(type);
    switch (given.kind) {
      case Kind.LIST: // as long as it was
        return { ...given, values: chance.shuffled(given.values).map(each => valueOf(each, type)) as ConstValueNode[] };
      case Kind.ENUM:
        return isEnumType(named) ? { ...given, value: chance.of(named.getValues()).name } : given;
      case Kind.INT:
        return { ...given, value: String(chance.whole(1, Number(given.value) + 1)) };
      case Kind.STRING: {
        if (named?.name !== "ID") return { ...given, value: chance.of(pool.texts) };
        return { ...given, value: chance.of(pool.ids.get(typeOf(given.value)) ?? []) };
      }
      default:
        return given;
    }
  }
  function shuffled(set: SelectionSetNode): SelectionSetNode {
    return {
      ...set,
      selections: chance
        .shuffled(set.selections)
        .map(each => (each.kind === Kind.FIELD && chance.happens(0.2) ? { ...each, alias: { kind: Kind.NAME, value: `alias${aliases++}` } } : each)),
    };
  }
}

/** What an id's first letters say. */
const typeOf = (id: string) => id[0]!.toUpperCase() + id.slice(1).split("_")[0]!;
