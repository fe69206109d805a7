import { existsSync } from "node:fs";
import type { Graph } from "../../src/neo4j/database.js";
import { openPlayground } from "../playground/open-playground.js";
import { wholeGraph } from "../support/import.js";
import { serving } from "../support/serving.js";

const chromium = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
let graph: Graph;
beforeAll(async () => {
  graph = await wholeGraph();
});
afterAll(() => graph.close());

(existsSync(chromium) ? it : it.skip)(
  "The playground answers questions where introspection is turned off, and says why it has no schema",
  async () => {
    const service = await serving(graph, { introspection: false });
    const { page, close } = await openPlayground(`${service.url}/`);
    try {
      await page.locator(".result-window").getByText("Introspection is turned off for this service").first().waitFor();
      await page.getByRole("button", { name: "Execute query" }).click();
      await page.locator(".result-window").getByText("Anna Hasenfratz").first().waitFor();
    } finally {
      await close();
      await service.stop();
    }
  },
);
