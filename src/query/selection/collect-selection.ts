import {
  GraphQLError,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  visit,
  type ASTNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { nothing, type Asked, type Branch, type Held } from "./selection.js";
import { isLeftOut } from "./directives.js";
import type { Args } from "./page.js";
import { checkArguments } from "./check-arguments.js";
import { countsOf, possibleTypes, shapeOf } from "./connection-types.js";
import { derivationOf, isTraversal, propertiesOf, type Traversal } from "./traversal-field.js";

/** A whole selection below a root field. */
export interface Question {
  readonly root: Asked;
  /** By the path of a field in the answer, the key that it stands under, where that is not its own name. */
  readonly keys: ReadonlyMap<string, string>;
  /** One path with two keys: possible where two types of item use one alias for different things. */
  readonly ambiguous: boolean;
  /** Variables whose values decide what is asked: those of directives, and those that tell two sets of arguments apart. */
  readonly decisive: ReadonlySet<string>;
}

/** The path of a field in the answer, without positions in lists. */
export const pathOf = ({ prev, key }: GraphQLResolveInfo["path"]): string =>
  typeof key === "number" ? pathOf(prev!) : `${prev ? pathOf(prev) : ""}/${key}`;

export function questionOf(field: Traversal, args: Args, info: GraphQLResolveInfo): Question {
  const walk = new Walk(info),
    path = pathOf(info.path);
  const root = walk.asked(
    field,
    args,
    undefined,
    field.name,
    info.fieldNodes.map(({ selectionSet }) => ({ path, set: selectionSet })),
  );
  return { root, keys: walk.keys, ambiguous: walk.ambiguous, decisive: walk.decisive };
}

/** A root field of an operation: the traversal that it is, or else those below it. */
export interface Root {
  readonly name: string;
  readonly asked: readonly Asked[];
}

/** Every root field of an operation under each of its names: they run apart, whatever they share. A field of the schema about itself has no traversals. */
export function rootsOf({ operation, selectionSet }: OperationDefinitionNode, info: WalkInfo): Root[] {
  const type = info.schema.getRootType(operation);
  return type ? new Walk(info, false).roots(type, selectionSet) : [];
}

/** A selection, and its place in the answer; there are several where a field is asked twice, under one name or under aliases. */
interface Spot {
  readonly path: string;
  readonly set: SelectionSetNode | undefined;
}
interface Entry {
  readonly identity: string;
  readonly node: FieldNode;
  readonly args: Args;
  readonly spots: Spot[];
}

/** What is asked of a list as a whole, and where its items stand. */
interface AskedList extends Pick<Asked, "edges" | "counts" | "more" | "cursor"> {
  readonly spots: readonly Spot[];
}
const plainList = (spots: readonly Spot[]): AskedList => ({ edges: true, counts: [], more: false, cursor: false, spots });

type WalkInfo = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;

class Walk {
  readonly keys = new Map<string, string>();
  readonly decisive = new Set<string>();
  ambiguous = false;
  readonly #keyAt = new Map<string, string>();
  readonly #nodes = new Map<FieldNode, number>();
  /** By name, paths of fields of the schema about itself. */
  readonly #introspected: { readonly name: string; readonly path: string }[] = [];
  /** What is not strict leaves out fields with arguments that are wrong: none of them runs, and whoever would run it says why. */
  constructor(
    readonly info: WalkInfo,
    readonly isStrict = true,
  ) {}

  roots(type: GraphQLObjectType, set: SelectionSetNode): Root[] {
    const roots = [...this.#fields(type, [{ path: "", set }])].flatMap(([name, entries]) =>
      entries.flatMap(({ args, spots }) =>
        byPath(spots).map(spots => {
          const field = type.getFields()[name]!,
            named = getNamedType(field.type);
          if (isTraversal(field)) return { name, asked: [this.asked(field, args, undefined, name, spots)] };
          return { name, asked: isObjectType(named) ? this.#held(named, this.#fields(named, spots)).below : [] };
        }),
      ),
    );
    return [...roots, ...this.#introspected.map(({ name }) => ({ name, asked: [] }))];
  }

  asked(field: Traversal, args: Args, node: FieldNode | undefined, key: string, spots: readonly Spot[]): Asked {
    const { connection, edge, node: item } = shapeOf(field);
    const list = connection ? this.#connection(connection, spots) : plainList(spots);
    const inner = edge && this.#fields(edge, list.spots);
    const nodes = inner ? inner.get("node")?.[0]?.spots : list.spots;
    return {
      field,
      args,
      node,
      key,
      edges: list.edges,
      counts: list.counts,
      more: list.more,
      cursor: list.cursor || (connection !== undefined && inner?.has("cursor") === true),
      edge: inner ? this.#held(edge, inner) : nothing,
      nodes: nodes && item ? this.#branches(possibleTypes(this.info.schema, item), nodes) : [],
    };
  }

  #connection(connection: GraphQLObjectType, spots: readonly Spot[]): AskedList {
    const fields = this.#fields(connection, spots);
    const pages = fields.get("pageInfo")?.[0];
    const pageInfo = pages && this.#fields(getNamedType(connection.getFields()["pageInfo"]!.type) as GraphQLObjectType, pages.spots); // of Page, an object
    return {
      edges: fields.has("edges") || pages !== undefined,
      counts: countsOf(connection).filter(name => fields.has(name)),
      more: pages !== undefined,
      cursor: pageInfo !== undefined && (pageInfo.has("startCursor") || pageInfo.has("endCursor")),
      spots: fields.get("edges")?.[0]?.spots ?? [],
    };
  }

  /** Types of which the same is asked share a branch: what is asked of an interface is planned once. */
  #branches(types: readonly GraphQLObjectType[], spots: readonly Spot[]): Branch[] {
    const branches = new Map<string, Branch>();
    for (const type of types) {
      const fields = this.#fields(type, spots),
        identity = [...fields]
          .map(([name, entries]) => `${name} ${this.#source(type, name)} ${entries.map(entry => this.#number(entry.node)).join()}`)
          .join();
      const found = branches.get(identity);
      branches.set(identity, found ? { ...found, types: [...found.types, type.name] } : { types: [type.name], ...this.#held(type, fields) });
    }
    return [...branches.values()];
  }

  /** What a field of a type is made of: equal names of two types may be different things. */
  #source(type: GraphQLObjectType, name: string): string {
    const field = type.getFields()[name]!;
    return isTraversal(field) ? field.extensions.fragment.name : propertiesOf(field).join("+");
  }
  #number(node: FieldNode): number {
    const found = this.#nodes.get(node) ?? this.#nodes.size;
    this.#nodes.set(node, found);
    return found;
  }

  #held(type: GraphQLObjectType, fields: ReadonlyMap<string, readonly Entry[]>): Held {
    const properties = new Set<string>(),
      present: Held["present"][number][] = [],
      below: Asked[] = [];
    for (const [name, entries] of fields) {
      const field = type.getFields()[name]!;
      if (isTraversal(field)) entries.forEach((entry, ordinal) => below.push(this.#below(field, entry, ordinal ? `${name}_${ordinal}` : name)));
      else if (name !== "node" && name !== "cursor") {
        const all = propertiesOf(field),
          { parts } = derivationOf(field) ?? {},
          asked = parts
            ? [
                ...this.#fields(
                  getNamedType(field.type) as GraphQLObjectType,
                  entries.flatMap(({ spots }) => spots),
                ).keys(),
              ].map(part => parts[part]!) // a field with parts is an object
            : all;
        for (const property of asked) properties.add(property);
        if (asked.length < all.length) present.push({ name, properties: [...new Set([...asked, ...all])] }); // what is read anyway first
      }
    }
    return { properties: [...properties].sort(), present, starts: [], below };
  }

  #below(field: Traversal, { args, node, spots }: Entry, key: string): Asked {
    for (const { path } of spots) {
      if (key !== field.name) this.keys.set(path, key);
      if ((this.#keyAt.get(path) ?? key) !== key) this.ambiguous = true;
      this.#keyAt.set(path, key);
    }
    return this.asked(field, args, node, key, spots);
  }

  /** GraphQL's own collection of fields, except that aliases fall together: the fields asked of one type, by name, each with its sets of arguments. */
  #fields(type: GraphQLObjectType, spots: readonly Spot[]): Map<string, Entry[]> {
    const found = new Map<string, Entry[]>();
    const collect = (path: string, { selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (this.#skipped(selection)) continue;
        if (selection.kind === "Field") this.#add(found, type, path, selection);
        else {
          const { typeCondition, selectionSet } = selection.kind === "FragmentSpread" ? this.info.fragments[selection.name.value]! : selection;
          if (this.#applies(typeCondition?.name.value, type)) collect(path, selectionSet);
        }
      }
    };
    for (const { path, set } of spots) if (set) collect(path, set);
    return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #add(found: Map<string, Entry[]>, type: GraphQLObjectType, path: string, node: FieldNode): void {
    const name = node.name.value,
      field = type.getFields()[name];
    if (!field) {
      if (name !== "__typename") this.#introspected.push({ name, path });
      return;
    }
    const args = field.args.length ? this.#arguments(field as Traversal, node) : {}; // only traversals and mutations have arguments
    if (!args) return;
    const identity = JSON.stringify(args),
      entries = found.get(name) ?? [];
    found.set(name, entries);
    const spot = { path: `${path}/${node.alias?.value ?? name}`, set: node.selectionSet },
      twin = entries.find(entry => entry.identity === identity);
    if (entries[0]) this.#decide(entries[0].node.arguments, node.arguments);
    if (twin) twin.spots.push(spot);
    else entries.push({ identity, node, args, spots: [spot] });
  }

  #arguments(field: Traversal, node: FieldNode): Args | undefined {
    if (this.isStrict) return argumentsOf(field, node, this.info.variableValues);
    try {
      const given = getArgumentValues(field, node, this.info.variableValues);
      return isTraversal(field) ? checkArguments(field, given) : given;
    } catch (error) {
      if (error instanceof GraphQLError) return undefined;
      throw error;
    }
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const on = this.info.schema.getType(condition);
    return isAbstractType(on) && this.info.schema.isSubType(on, type);
  }

  #skipped(selection: SelectionNode): boolean {
    if (!selection.directives?.length) return false;
    this.#decide(selection.directives);
    if (!this.isStrict && !hasDirectiveValues(selection, this.info.variableValues)) return false;
    return isLeftOut(selection, this.info.variableValues);
  }

  #decide(...lists: readonly (readonly ASTNode[] | undefined)[]): void {
    for (const name of lists.flatMap(list => variablesIn(list))) this.decisive.add(name);
  }
}

/** False where a variable is null that must not be. */
function hasDirectiveValues(selection: SelectionNode, variables: WalkInfo["variableValues"]): boolean {
  try {
    isLeftOut(selection, variables);
    return true;
  } catch (error) {
    if (error instanceof GraphQLError) return false;
    throw error;
  }
}

function byPath(spots: readonly Spot[]): Spot[][] {
  const groups = new Map<string, Spot[]>();
  for (const spot of spots) groups.set(spot.path, [...(groups.get(spot.path) ?? []), spot]);
  return [...groups.values()];
}

/** The names of all variables inside, however deep. */
export function variablesIn(nodes: readonly ASTNode[] = []): string[] {
  const names: string[] = [];
  for (const node of nodes) visit(node, { Variable: ({ name }) => void names.push(name.value) });
  return names;
}

/** The arguments as a field's resolver gets them, within their bounds. */
export const argumentsOf = (field: Traversal, node: FieldNode, variables: GraphQLResolveInfo["variableValues"]): Args =>
  checkArguments(field, getArgumentValues(field, node, variables));
