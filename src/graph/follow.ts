import DataLoader from "dataloader";
import {
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";
import type { Graph, Row } from "./graph.js";
import { level } from "./level.js";
import { page, type Args, type Found } from "./page.js";
import type { Statement } from "./statement.js";
import { checkedArguments, derivationOf, isTraversal, orderOf, shapeOf, startKey, type Traversal } from "./traversal.js";

/** Parents that one statement answers for: more make an answer that is late for all of them. */
const parentsPerStatement = 1_000;

/** The reads of one operation. One per request. No #private members: Apollo hands resolvers a shallow copy of the context. */
export class Reads {
  /** What was run, in order: a statement's name and how many parents it answered for. */
  readonly trace: string[] = [];
  private readonly loaders = new Map<string, DataLoader<unknown, unknown, string>>();
  constructor(private readonly graph: Pick<Graph, "read">) {}

  async root(statement: Statement): Promise<unknown> {
    return (await this.run(statement))[0]!["value"];
  }

  /** The field's arguments belong to the loader's identity, not to the key: all parents share them, so it stays one statement. */
  load(statement: Statement, parent: unknown): Promise<unknown> {
    const identity = `${statement.text} ${JSON.stringify(statement.parameters)}`;
    const loader =
      this.loaders.get(identity) ??
      new DataLoader<unknown, unknown, string>(keys => this.batch(statement, keys), {
        maxBatchSize: parentsPerStatement,
        cacheKeyFn: key => JSON.stringify(key),
      });
    this.loaders.set(identity, loader);
    return loader.load(parent);
  }

  private async batch(statement: Statement, keys: readonly unknown[]): Promise<unknown[]> {
    const rows = await this.run({ ...statement, parameters: { ...statement.parameters, keys } }, keys.length);
    const found = new Map(rows.map(row => [row["key"], row["value"]]));
    return keys.map((key, at) => found.get(Array.isArray(key) ? at : key) ?? []);
  }

  private run(statement: Statement, parents?: number): Promise<Row[]> {
    this.trace.push(parents === undefined ? statement.name : `${statement.name} ×${parents}`);
    return this.graph.read(statement);
  }
}

/** What the shared resolver needs of a context. */
export interface Reading {
  readonly reads: Reads;
}

/** Gives every field that follows a fragment, or is made of other properties, its resolver. type-graphql's own would be asynchronous for each field with an argument. */
export function wire(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = row => (row as { __typename: string }).__typename; // type-graphql's is asynchronous
    if (!isObjectType(type)) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      inherit(
        field,
        type.getInterfaces().flatMap(above => above.getFields()[name] ?? []),
      );
      const derivation = derivationOf(field);
      if (isTraversal(field))
        field.resolve = resolver(schema, field) as GraphQLFieldResolver<unknown, unknown>; // the context is ours: server.ts makes it
      else if (derivation) field.resolve = row => derivation.make(row as Row);
    }
  }
  return schema;
}

/** What an interface's field follows, its types' fields follow too. */
function inherit(field: GraphQLField<unknown, unknown>, above: readonly GraphQLField<unknown, unknown>[]): void {
  for (const { extensions } of above) field.extensions = { ...extensions, ...field.extensions };
}

function resolver(schema: GraphQLSchema, field: Traversal) {
  const {
      fragment: { from },
    } = field.extensions,
    { connection } = shapeOf(field);
  const many = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  const shown = (found: unknown, args: Args) =>
    connection
      ? page((Array.isArray(found) ? { edges: found } : found) as Found, args, orderOf(field, args).name)
      : many
        ? found
        : ((found as unknown[])[0] ?? null);
  return (parent: unknown, given: Args, { reads }: Reading, info: GraphQLResolveInfo): unknown => {
    const args = checkedArguments(field, given);
    const statement = () => level(schema, field, args, { total: connection !== undefined && asks(info, "totalCount") });
    if (!from) return reads.root(statement()).then(found => shown(found, args));
    const key = (parent as Row)[from.label === "List" ? startKey(from.name) : "id"];
    return key == null || (Array.isArray(key) && key.length === 0 && !connection)
      ? shown([], args)
      : reads.load(statement(), key).then(found => shown(found, args));
  };
}

/** True when the selection below this field has a field of this name, whatever its alias or fragment. */
function asks({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): boolean {
  const inside = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some(selection =>
      selection.kind === "Field"
        ? selection.name.value === name
        : inside(selection.kind === "FragmentSpread" ? fragments[selection.name.value]?.selectionSet : selection.selectionSet),
    ) ?? false;
  return fieldNodes.some(({ selectionSet }: FieldNode) => inside(selectionSet));
}
