import neo4j, { type Plan, type ProfiledPlan } from "neo4j-driver";
import type { RemoteSettings } from "../../src/settings.js";
import type { Statement } from "../../src/graph/statement.js";
import { parametersOf } from "../../src/graph/values.js";

/** What the database says of how it answers a statement. */
export class Plans {
  readonly #driver;
  readonly #database: string;
  constructor({ uri, user, password, database }: RemoteSettings) {
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    this.#database = database;
  }
  /** The operators that make many rows of nothing, or look at all there is: none where an index leads. */
  async scans({ text, parameters }: Statement): Promise<string[]> {
    const { summary } = await this.#driver.executeQuery(`EXPLAIN ${text}`, parametersOf(parameters), { database: this.#database });
    return operatorsOf(summary.plan as Plan).filter(operator =>
      /AllNodesScan|CartesianProduct|ByLabelScan|RelationshipTypeScan|AllRelationshipsScan/.test(operator),
    );
  }
  /** Database hits: what the answer costs, the same whenever it is asked. */
  async hits({ text, parameters }: Statement): Promise<number> {
    const { summary } = await this.#driver.executeQuery(`PROFILE ${text}`, parametersOf(parameters), { database: this.#database });
    return hitsOf(summary.profile as ProfiledPlan);
  }
  close = (): Promise<void> => this.#driver.close();
}

const operatorsOf = ({ operatorType, arguments: { Details }, children }: Plan): string[] => [
  `${operatorType.replace(/@.*/, "")} ${String(Details ?? "")}`.trim(),
  ...children.flatMap(operatorsOf),
];
const hitsOf = ({ dbHits, children }: ProfiledPlan): number => Number(dbHits) + children.reduce((sum, child) => sum + hitsOf(child), 0);
