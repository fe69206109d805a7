import { conditionsMet } from "../fragment/conditions.js";
import { narrowTypes } from "../fragment/relationship-types.js";
import type { Asked } from "../selection/selection.js";
import { shapeOf } from "../selection/connection-types.js";
import { orderOf } from "../selection/order.js";
import { cypher, hasListOrCount, join, Subquery, Variable, variablesOf, type Cypher } from "./cypher-tree.js";
import { FragmentInstance } from "./fragment-instance.js";
import { keysetPredicate } from "./keyset-predicate.js";
import { nameExpression, renderFilter, renderPassedFilters, setsIn, type NamedExpression } from "./render-filter.js";
import { renderGroupCount, renderGroups, renderGroupProperty } from "./render-groups.js";
import { renderItem, type RenderBelow } from "./render-item.js";

/** The n-th instance of a fragment in a statement, as a list of maps below the expression `parent`; for a connection, a map of its edges and counts. */
export function renderFragment(asked: Asked, n: number, parent: Cypher, renderBelow: RenderBelow): Cypher {
  const rendered = new RenderedFragment(asked, n, parent, renderBelow);
  if (!shapeOf(asked.field).connection) return rendered.renderList();
  const parts = [
    ...(asked.edges ? [cypher`edges: ${rendered.renderList()}`] : []),
    ...asked.counts.map(name => cypher`${name}: ${rendered.renderCount(name)}`),
  ];
  return cypher`{${join(parts, ", ")}}`;
}

/** The pieces of one instance that its list and its counts share. */
class RenderedFragment {
  readonly #instance: FragmentInstance;
  readonly #order: readonly { readonly by: Cypher; readonly descending: boolean }[];
  readonly #isDefaultOrder: boolean;
  readonly #filters: readonly Cypher[];
  readonly #filterColumns: readonly NamedExpression[];
  /** Where a page begins or ends. */
  readonly #bounds: readonly Cypher[];

  constructor(
    private readonly asked: Asked,
    private readonly n: number,
    private readonly parent: Cypher,
    private readonly renderBelow: RenderBelow,
  ) {
    const { field, args } = asked;
    const { fragment } = field.extensions;
    this.#instance = new FragmentInstance(fragment, n, parent, {
      conditions: renderPassedFilters(field, args, n).conditions,
      lengths: new Map(fragment.lengths.map(name => [name, Number(args[name])])),
    });
    const { terms, of, isUsual } = orderOf(field, args);
    const ordered = new FragmentInstance(of, n, parent, { item: this.#instance.item });
    this.#order = terms.map(({ tokens, descending }) => ({ by: ordered.render(tokens), descending }));
    this.#isDefaultOrder = isUsual;
    // Groups are made of what is filtered: there is nothing left to filter.
    const filter = this.#isGrouped ? undefined : renderFilter(field, args, n, parent);
    this.#filters = filter?.conditions ?? [];
    this.#filterColumns = filter?.columns ?? [];
    this.#bounds = ["after", "before"]
      .filter(name => args[name] != null)
      .map(name =>
        keysetPredicate(
          this.#order.map(({ by, descending }, at) => ({ by, isDescending: descending !== (name === "before"), bound: `$of.${name}_${n}_${at}` })),
        ),
      );
  }

  get #isGrouped(): boolean {
    return this.asked.field.extensions.grouped !== undefined;
  }

  renderList(): Cypher {
    const { item } = this.#instance;
    const value = this.#renderValue();
    const conditions = [...this.#indexConditions(), ...this.#filters, ...this.#bounds];
    const sorting = this.#renderSorting();
    const columns = this.#columnsIn(value, ...conditions, ...sorting);
    const names = join([item, ...columns.map(({ name }) => name)], ", ");
    return new Subquery("COLLECT", [
      this.#renderBody(columns, this.#namesAsked()),
      // The body of groups ends in such a line: a second one would keep Neo4j from cutting them while they are sorted.
      ...(!this.#isGrouped && (columns.length || conditions.length || sorting.length) ? [this.#renderColumns(columns)] : []),
      ...(conditions.length ? [cypher`WHERE ${join(conditions, " AND ")}`, ...(sorting.length ? [cypher`WITH ${names}`] : [])] : []),
      ...sorting,
      ...this.#renderReturn(value),
    ]);
  }

  /** How many items there are, or what else a connection counts. */
  renderCount(name: string): Cypher {
    const { field, args } = this.asked;
    if (this.#isGrouped) return new Subquery("COUNT", [renderGroupCount(field, args, this.n, this.parent, name)]);
    const columns = this.#columnsIn(...this.#filters);
    return new Subquery("COUNT", [
      this.#renderBody(columns, []),
      ...(this.#filters.length ? [this.#renderColumns(columns), cypher`WHERE ${join(this.#filters, " AND ")}`] : []),
      cypher`RETURN ${this.#instance.item}`,
    ]);
  }

  #renderValue(): Cypher {
    const { field, args } = this.asked;
    return renderItem(this.asked, {
      instance: this.#instance,
      position: this.#order.map(({ by }) => by),
      renderBelow: this.renderBelow,
      groupProperty: this.#isGrouped ? name => renderGroupProperty(field, args, this.n, name) : undefined,
    });
  }

  /** Lets an index give the order of all items of a type, and says nothing: sort keys are never empty. */
  #indexConditions(): Cypher[] {
    const { terms } = orderOf(this.asked.field, this.asked.args);
    const isIndexed = !this.asked.field.extensions.fragment.from && /\.sort[A-Z]\w*$/.test(terms[0]?.by ?? "");
    return isIndexed ? [cypher`${this.#order[0]!.by} IS NOT NULL`] : [];
  }

  #renderSorting(): Cypher[] {
    const { args } = this.asked;
    const isBackward = args["last"] != null;
    const terms = this.#order.map(({ by, descending }) => (descending !== isBackward ? cypher`${by} DESC` : by));
    return [
      ...(terms.length ? [cypher`ORDER BY ${join(terms, ", ")}`] : []),
      ...(args["first"] != null || isBackward ? [`LIMIT $of.size_${this.n}`] : []),
    ];
  }

  /** The columns that these pieces use. One that nothing uses is not read: it could cost more than the item. */
  #columnsIn(...pieces: readonly Cypher[]): Column[] {
    if (this.#isGrouped) return [];
    const used = new Set(variablesOf(pieces).map(({ name }) => name));
    return [...this.asked.field.extensions.fragment.columns]
      .map(([column, { tokens }]) => ({ column, name: this.#instance.variable(column), expression: this.#instance.render(tokens) }))
      .filter(({ name }) => name instanceof Variable && used.has(name.name));
  }

  /** What lines of the body depend on: the item itself, and whether its first page is asked for. */
  #namesAsked(): string[] {
    const { nodes, field, args } = this.asked;
    const isFirstPage = args["first"] != null && this.#isDefaultOrder && !this.#bounds.length && !this.#filters.length;
    return [...(nodes.length ? [field.extensions.fragment.to.name] : []), ...(isFirstPage ? ["first-page"] : [])];
  }

  #renderBody(columns: readonly Column[], names: readonly string[]): Cypher {
    const { field, args } = this.asked;
    const { fragment } = field.extensions;
    if (this.#isGrouped) return renderGroups(this.asked, this.n, this.parent);
    return this.#instance.renderBody({
      holding: new Set([...conditionsMet(fragment, args), ...columns.map(({ column }) => column), ...names]),
      types: narrowTypes(fragment.narrowedTypes, args).types,
    });
  }

  #renderColumns(columns: readonly Column[]): Cypher {
    const named = columns.map(({ column, name, expression }) =>
      this.asked.field.extensions.fragment.columns.get(column)!.text === column ? name : cypher`${expression} AS ${name}`,
    );
    return cypher`WITH ${join([this.#instance.item, ...named, ...this.#filterColumns.map(nameExpression)], ", ")}`;
  }

  /** Not `RETURN value` at once: an aggregate below makes Neo4j take the whole map for one, unless all that it mentions stands beside it. */
  #renderReturn(value: Cypher): Cypher[] {
    if (!hasListOrCount(value)) return [cypher`RETURN ${value}`];
    const names = [this.#instance.item, ...this.#columnsIn(value).map(({ name }) => name), ...setsIn(value)];
    return [cypher`WITH ${join(names, ", ")}, ${value} AS answer_${String(this.n)}`, `RETURN answer_${this.n}`];
  }
}

interface Column {
  readonly column: string;
  readonly name: Cypher;
  readonly expression: Cypher;
}
