import { isLineWritten } from "../fragment/conditions.js";
import type { BodyToken, Fragment } from "../fragment/fragment.js";
import { join, Variable, type Cypher } from "./cypher-tree.js";

/** What takes the place of some names of a fragment. */
export interface Substitutes {
  /** The item, where that is not the item of this very instance. */
  readonly item?: Cypher | undefined;
  /** When that begins which START stands for. */
  readonly start?: Cypher | undefined;
  /** Conditions in the place of parameters (`@where`), by the parameter's name. */
  readonly conditions?: ReadonlyMap<string, Cypher>;
  /** Numbers in the place of parameters that say how many steps a pattern takes. */
  readonly lengths?: ReadonlyMap<string, number>;
}

/** Which lines of a body are written, and the types of relationship that it follows. */
export interface BodyChoice {
  readonly holding: ReadonlySet<string>;
  readonly types: readonly string[];
}

/**
 * One use of a fragment in a statement. Its variables get the number of the instance, so that a fragment can stand below itself, and so do its parameters;
 * the parent is the expression below which it stands.
 */
export class FragmentInstance {
  constructor(
    private readonly fragment: Fragment,
    readonly n: number | string,
    private readonly parent: Cypher,
    private readonly substitutes: Substitutes = {},
  ) {}

  get item(): Cypher {
    return this.variable(this.fragment.to.name);
  }

  variable(name: string): Cypher {
    if (name === this.fragment.parentVariable) return this.parent;
    return (name === this.fragment.to.name && this.substitutes.item) || new Variable(`${name}_${this.n}`);
  }

  parameter(name: string): string {
    return `$of.${name}_${this.n}`;
  }

  render(tokens: readonly BodyToken[], types: readonly string[] = this.fragment.narrowedTypes): Cypher {
    return tokens.map((token, at) => {
      if (token.kind === "variable") return this.variable(token.text);
      if (token.kind === "parameter") return this.#renderParameter(token.text.slice(1), tokens[at - 1]?.text === ".");
      if (token.kind === "narrowed") return types.join("|");
      return token.text === "START" ? (this.substitutes.start ?? token.text) : token.text;
    });
  }

  /** The lines that are written, one below the other. */
  renderBody({ holding, types }: BodyChoice): Cypher {
    const lines = this.fragment.body.filter(({ condition }) => isLineWritten(condition, holding));
    return join(
      lines.map(({ tokens }) => this.render(tokens, types)),
      "\n",
    );
  }

  /** Cypher takes no parameter as the length of a path: there the number itself is written. */
  #renderParameter(name: string, isLength: boolean): Cypher {
    const length = isLength ? this.substitutes.lengths?.get(name) : undefined;
    return length === undefined ? (this.substitutes.conditions?.get(name) ?? this.parameter(name)) : String(length);
  }
}
