import { readFileSync, writeFileSync } from "node:fs";
import { loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { projectFolder } from "../src/settings.js";
import type { Measured, Results } from "./bench.js";
import type { Database } from "./database/open.js";
import type { Flood } from "./flood/flood.js";
import type { Options } from "./options.js";
import { commit, processors, table, today } from "./report.js";

const targets = { typename: 0.85, readyMs: 1_500, residentMb: 200, flood: 3, attacker: 2 };

/** The tables, to standard output and to a file. */
export async function written(results: Results, database: Database, options: Options): Promise<void> {
  const text = [
    "# Results of the bench",
    await circumstances(database, options),
    ...results.ours.map(ours => summary(results, ours)),
    details(results),
    hits(results),
    ...(results.flood ? [flooded(results.flood)] : []),
  ].join("\n\n");
  process.stdout.write(`${text}\n`);
  writeFileSync(join(projectFolder, options.results), `${text}\n`);
}

async function circumstances({ graph }: Database, { size, seed, rounds, seconds }: Options): Promise<string> {
  const count = async (text: string) => Number((await graph.readWhole({ name: "bench/count", text, parameters: {} }))[0]!["count"]);
  const nodes = await count("MATCH (node) RETURN count(node) AS count"),
    relationships = await count("MATCH ()-[fact]->() RETURN count(fact) AS count");
  const [neo4j] = await graph.read({
      name: "bench/version",
      text: "CALL dbms.components() YIELD versions RETURN versions[0] AS version",
      parameters: {},
    }),
    version = (name: string) =>
      (JSON.parse(readFileSync(join(projectFolder, "bench", "node_modules", name, "package.json"), "utf8")) as { version: string }).version;
  return [
    `\`npm run bench -- ${process.argv.slice(2).join(" ")}\`, ${today()}, commit ${commit()}.`,
    `World \`${size}\` ${seed}: ${nodes.toLocaleString("en")} nodes, ${relationships.toLocaleString("en")} relationships. Medians of ${rounds} rounds of ${seconds} s, in turns.`,
    `Machine: ${processors()}, ${Math.round(totalmem() / 2 ** 30)} GB, shared by database, servers and load; load average at the end ${loadavg()[0]!.toFixed(1)}.`,
    `Node ${process.versions.node}, Neo4j Community ${String(neo4j!["version"])}, neo4j-driver ${version("neo4j-driver")}, @apollo/server ${version("@apollo/server")}, @neo4j/graphql ${version("@neo4j/graphql")}.`,
  ].join("\n");
}

/** The ratios beside their targets, at 16 connections or what comes next to them. */
function summary({ measured, typename, readyMs, residentMb }: Results, ours: string): string {
  const usual = [...new Set(measured.map(({ connections }) => connections))].sort((a, b) => Math.abs(a - 16) - Math.abs(b - 16))[0],
    ratio = (figures: Measured["figures"], over: string) => figures.get(ours)!.perSecond / figures.get(over)!.perSecond;
  const rows = measured
    .filter(({ connections }) => connections === usual)
    .flatMap(({ workload: { name, about, targets }, figures }) =>
      (["hand", "peer"] as const).map(side => [`${name} ${about}`, `${ours} / ${side}`, atLeast(ratio(figures, side), targets[side])]),
    );
  const [served, bare] = [...typename.values()].map(({ perSecond }) => perSecond);
  return table(
    ["What", "Ratio", "Measured", "Target", "Met"],
    [
      ...rows.map(([what, of, found]) => [what as string, of as string, ...(found as string[])]),
      ["`{ __typename }`", "ours / Apollo alone", ...atLeast(served! / bare!, targets.typename)],
      ["Ready after the start, beside a running database", "ms", ...atMost(readyMs, targets.readyMs)],
      ["Resident memory of the service after the bench", "MB", ...atMost(residentMb, targets.residentMb)],
    ],
  );
}

const atLeast = (found: number, target: number) => [digits(found), `≥ ${target}`, found >= target ? "yes" : "no"];
const atMost = (found: number, target: number) => [digits(found), `≤ ${target}`, found <= target ? "yes" : "no"];

const details = ({ measured, typename }: Results): string =>
  table(
    ["Workload", "Connections", "Server", "Requests/s", "p50 ms", "p95 ms", "p99 ms", "CPU ms: server", "database", "client"],
    [
      ...measured.flatMap(({ workload: { name }, connections, figures }) => rowsOf(name, connections, figures)),
      ...rowsOf("`{ __typename }`", 16, typename),
    ],
  );
const rowsOf = (name: string, connections: number, figures: Measured["figures"]): string[][] =>
  [...figures].map(([server, { perSecond, p50, p95, p99, serverCpuMs, databaseCpuMs, clientCpuMs }]) => [
    name,
    String(connections),
    server,
    ...[perSecond, p50, p95, p99, serverCpuMs, databaseCpuMs, clientCpuMs].map(digits),
  ]);

const hits = ({ hits, measured }: Results): string =>
  table(
    ["Database hits per request", ...hits.keys()],
    [...new Set(measured.map(({ workload: { name } }) => name))].map(name => [name, ...[...hits.values()].map(of => digits(of.get(name) ?? NaN))]),
  );

const flooded = ({ asNew, byLevel, plans, p95 }: Flood): string =>
  table(
    [`${asNew.requests.toLocaleString("en")} new selections, each once`, "As it ships", "Always by level, planned before", "Ratio", "Target", "Met"],
    [
      ["p50 ms", digits(asNew.p50), digits(byLevel.p50), digits(asNew.p50 / byLevel.p50), "–", "–"],
      ["p95 ms", digits(asNew.p95), digits(byLevel.p95), ...atMost(asNew.p95 / byLevel.p95, targets.flood)],
      ["Plans in the database's cache", String(plans.asNew), String(plans.byLevel), ...atMost(plans.asNew / plans.byLevel, 1)],
    ],
  ) +
  "\n\n" +
  table(
    ["A caller of one composed question", "p95 ms", "Ratio", "Target", "Met"],
    [
      ["alone", digits(p95.alone), "1", "–", "–"],
      ["beside another of the same", digits(p95.besideSame), digits(p95.besideSame / p95.alone), "–", "–"],
      ["beside one who asks each new selection twice", digits(p95.besideTwice), ...atMost(p95.besideTwice / p95.alone, targets.attacker)],
    ],
  );

/** Three figures: more are chance. */
const digits = (value: number): string =>
  Number.isFinite(value) ? (value >= 100 ? Math.round(value).toString() : Number(value.toPrecision(3)).toString()) : "–";
