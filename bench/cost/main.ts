import "reflect-metadata";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Graph } from "../../src/neo4j/database.js";
import { graphSizeOf } from "../../src/neo4j/graph-size.js";
import { statement } from "../../src/neo4j/statement.js";
import { startLocalServer } from "../../src/neo4j/embedded/neo4j-server.js";
import { projectFolder } from "../../src/settings.js";
import { measureOperation } from "../../test/support/measured-operations.js";
import { measureWeights } from "../../test/support/measured-traversals.js";
import { Plans } from "../../test/support/plans.js";
import { keptDatabase } from "../database/kept.js";
import { writeHeaders } from "./headers.js";
import { operations } from "./operations.js";
import { filledBy, placesOf } from "./places.js";
import { tableOf, type Row } from "./table.js";

/** Milliseconds of a tick of the clock in /proc. */
const tickMs = 10;

/** Without words: what operations are estimated at beside what they take, as bench/COST.md. `weights`: measures every fragment, and writes headers that are off. */
const settings = await keptDatabase("medium", 1, console.error),
  server = await startLocalServer(settings, console.error),
  graph = new Graph(server.connection),
  plans = new Plans(server.connection);
try {
  if (process.argv.includes("weights")) {
    const written = writeHeaders(await measureWeights(graph, plans));
    console.log(`Written: ${written.join(", ") || "nothing"}. Set the weights of groups (cypher/group) by hand, and measure operations anew`);
  } else {
    const places = await placesOf(graph),
      size = graphSizeOf(await graph.readWhole(statement("read/graph-size"))),
      rows: Row[] = [];
    for (const [name, query] of Object.entries(operations)) {
      const filled = filledBy(places, query),
        levels = await measureOperation(filled, size, "levels", statement => plans.profile(statement)),
        composed = await measureOperation(filled, size, "composed", statement => plans.profile(statement)),
        before = processorMs();
      for (const statement of composed.statements) await graph.readWhole(statement);
      rows.push({ name, estimate: levels.estimate, levels: levels.hits, composed: composed.hits, processorMs: processorMs() - before });
      console.error(JSON.stringify(rows.at(-1)));
    }
    writeFileSync(join(projectFolder, "bench", "COST.md"), tableOf(rows));
  }
} finally {
  await plans.close();
  await graph.close();
  await server.stop();
}

/** Milliseconds of processors that the database has taken so far. */
function processorMs(): number {
  const pid = readFileSync(join(settings.folder, "neo4j.pid"), "utf8").trim(),
    fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
  return (Number(fields[11]) + Number(fields[12])) * tickMs; // user and system time
}
