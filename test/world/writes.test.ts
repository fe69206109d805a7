import neo4j, { type Plan } from "neo4j-driver";
import type { RemoteSettings } from "../../src/settings.js";
import { cypherNames, typedStatement } from "../../src/neo4j/statement.js";

const { uri, user, password, database } = JSON.parse(process.env["WORLD_CONNECTION"]!) as RemoteSettings,
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
afterAll(() => driver.close());

const operatorsOf = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(operatorsOf)];

/** Read whole on purpose, once for all rows: there are few of these, or all of the graph is replaced by a backup. The last one changes the schema alone. */
const whole: ReadonlySet<string> = new Set([
  "write/remove-all-incoming",
  "write/remove-keys",
  "write/remove-some",
  "write/renumber-audit-entries",
  "write/decisions",
  "write/remove-decisions",
  "write/remove-duplicate-decisions",
  "write/remove-incoming",
  "write/undo-decisions",
  "write/drop-decision-index",
]);

// A scan for each row makes an import of a few thousand rows last for minutes, and passes every other test.
it.each([...cypherNames("write"), ...cypherNames("count")].filter(name => !whole.has(name)))("%s finds what it writes to by an index", async name => {
  const { text } = typedStatement(name, name.includes("relationship") ? "GIVEN_AT" : "Talk", {}),
    { summary } = await driver.executeQuery(`EXPLAIN ${text}`, {}, { database }),
    operators = operatorsOf(summary.plan as Plan);
  expect(operators.length).toBeGreaterThan(1);
  expect(operators.filter(operator => operator.includes("Scan"))).toEqual([]);
});
