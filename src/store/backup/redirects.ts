import type { Graph } from "../../neo4j/database.js";
import { statement } from "../../neo4j/statement.js";
import { groups } from "../batches.js";
import { modelVersion } from "../model-version.js";
import { productVersion } from "./backup.js";
import type { ErasedPeople } from "./erased-people.js";
import type { BackupHeader, BackupRedirect } from "./format.js";
import type { Step } from "./load.js";

const redirectsPerTransaction = 1_000;
const nodesPerPage = 1_000;

/**
 * Makes old ids lead to the nodes that took their places. Where another version of Colloquia made the backup, it may have given a node the id of another
 * one of its units: then the ids of all units lead there.
 */
export async function restoreRedirects(
  graph: Graph,
  step: Step,
  redirects: readonly BackupRedirect[],
  { model, product }: BackupHeader,
  erased: ErasedPeople,
): Promise<void> {
  for (const group of groups(redirects, redirectsPerTransaction)) {
    const existing = await readExisting(
      graph,
      group.flatMap(({ id, to }) => [id, to]),
    );
    const moved = await readNodesOfUnits(
      graph,
      group.flatMap(({ to }) => (existing.has(to) ? [] : to)),
    );
    const rows = group.flatMap(({ id, to }) => {
      const head = existing.has(to) ? to : moved.get(to);
      return head === undefined || existing.has(id) || erased.hasUnit(id) ? [] : { id, head };
    });
    await step(run => run(statement("write/redirects", { rows })));
  }
  if (model !== modelVersion || product !== productVersion) await redirectUnits(graph, step);
}

async function redirectUnits(graph: Graph, step: Step): Promise<void> {
  for (let after = ""; ;) {
    const page = await graph.readWhole(statement("read/unit-page", { after, size: nodesPerPage }));
    const units = page.flatMap(({ id, units }) => (units as string[]).flatMap(unit => (unit === id ? [] : { id: unit, head: String(id) })));
    for (const group of groups(units, redirectsPerTransaction)) {
      const existing = await readExisting(
        graph,
        group.map(({ id }) => id),
      );
      await step(run => run(statement("write/redirects", { rows: group.filter(({ id }) => !existing.has(id)) })));
    }
    if (page.length < nodesPerPage) return;
    after = String(page.at(-1)!["id"]);
  }
}

const readExisting = async (graph: Graph, ids: readonly string[]): Promise<Set<string>> =>
  new Set((await graph.readWhole(statement("read/existing-ids", { ids }))).map(({ id }) => String(id)));

async function readNodesOfUnits(graph: Graph, units: readonly string[]): Promise<Map<string, string>> {
  if (!units.length) return new Map();
  const rows = await graph.readWhole(statement("read/nodes-of-units", { units }));
  return new Map(rows.map(({ unit, id }) => [String(unit), String(id)]));
}
