import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import type { Graph } from "../../src/neo4j/database.js";
import { serve } from "../../src/http/service.js";
import type { ServiceSettings } from "../../src/http/graphql.js";
import { usualFairUse, type FairUse } from "../../src/settings.js";
import type { Answer } from "./traced.js";

export interface Serving {
  readonly url: string;
  /** What went to its log, one line each. */
  readonly lines: readonly string[];
  /** Asks with a key, or without. */
  readonly ask: (query: string, variables?: Record<string, unknown>, key?: string) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/** All tests are one caller. */
const unlimited: FairUse = { ...usualFairUse, costCapacity: 1e15, costRestoreRate: 1e15 };

/** The service over HTTP inside this process, on a graph that a test may change. */
export async function serving(graph: Graph, settings: Partial<ServiceSettings> = {}): Promise<Serving> {
  const lines: string[] = [],
    service = await serve(graph, pino({ base: null, level: "trace" }, { write: line => void lines.push(line) }), { fairUse: unlimited, ...settings }),
    http = createServer(service.answer).listen(0, "127.0.0.1");
  await once(http, "listening");
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return {
    url,
    lines,
    ask: async (query, variables = {}, key) => {
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
    stop: async () => {
      http.close();
      http.closeAllConnections();
      await service.stop();
    },
  };
}
