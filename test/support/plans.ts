import neo4j, { type Plan, type ProfiledPlan } from "neo4j-driver";
import type { RemoteSettings } from "../../src/settings.js";
import type { Row, Statement } from "../../src/neo4j/statement.js";
import { parametersOf } from "../../src/neo4j/parameters.js";

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
  async hits(statement: Statement): Promise<number> {
    return (await this.profile(statement)).hits;
  }
  /** The same, with what it answers. */
  async profile({ text, parameters }: Statement): Promise<{ readonly hits: number; readonly rows: readonly Row[] }> {
    const { summary, records } = await this.#driver.executeQuery(`PROFILE ${text}`, parametersOf(parameters), { database: this.#database });
    return { hits: hitsOf(summary.profile as ProfiledPlan), rows: records.map(record => record.toObject()) };
  }
  close = (): Promise<void> => this.#driver.close();
}

const operatorsOf = ({ operatorType, arguments: { Details }, children }: Plan): string[] => [
  `${operatorType.replace(/@.*/, "")} ${String(Details ?? "")}`.trim(),
  ...children.flatMap(operatorsOf),
];
const hitsOf = ({ dbHits, children }: ProfiledPlan): number => Number(dbHits) + children.reduce((sum, child) => sum + hitsOf(child), 0);
