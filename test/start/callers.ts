import { once } from "node:events";
import { Agent, request, type IncomingMessage } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

/** Connections that are in use all the time, and connections that are idle when the service is told to stop. */
const busy = 12,
  idle = 20;
/** Milliseconds between two questions for readiness, and after the first 503 until the last request: load balancers are no faster. */
const probeMs = 250,
  routedMs = 2_000;
const queries = ["{ dataset { model } }", "{ people(first: 100) { edges { node { name talks { edges { node { title } } } } } } }"];

export interface Callers {
  /** Resolves when so many requests were answered. */
  readonly called: (requests: number) => Promise<void>;
  /** Resolves when the service has not been ready for a while, and no caller sends anything any more. */
  readonly stopped: () => Promise<{ readonly failures: readonly string[]; readonly statuses: readonly number[]; readonly closing: number }>;
}

/** Callers behind a load balancer: each keeps its connection as long as it may, and they go on until readiness has been denied for a while. */
export function callersOf(url: string): Callers {
  const failures: string[] = [],
    statuses = new Set<number>(),
    until = new AbortController();
  let answered = 0,
    closing = 0;

  async function ask(agent: Agent, query: string): Promise<void> {
    try {
      const sent = request(`${url}/graphql`, { agent, method: "POST", headers: { "content-type": "application/json" } });
      sent.end(JSON.stringify({ query }));
      const [response] = (await once(sent, "response")) as [IncomingMessage];
      for await (const _ of response);
      statuses.add(response.statusCode!);
      answered++;
      if (response.headers.connection === "close") closing++;
    } catch (error) {
      failures.push(String(error));
    }
  }
  async function isReady(agent: Agent): Promise<boolean> {
    const sent = request(`${url}/health/ready`, { agent });
    sent.end();
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    response.resume();
    return response.statusCode === 200;
  }
  const agents = Array.from({ length: busy + idle + 1 }, () => new Agent({ keepAlive: true, maxSockets: 1 })),
    [prober, ...others] = agents as [Agent, ...Agent[]];

  const balancing = (async () => {
    while (await isReady(prober)) await wait(probeMs);
    await wait(routedMs);
    until.abort();
  })();
  const working = others.map(async (agent, at) => {
    if (at < busy) while (!until.signal.aborted) await ask(agent, queries[at % queries.length]!);
    else {
      await ask(agent, queries[0]!);
      await balancing; // the connection was idle for all that time
      await ask(agent, queries[0]!);
    }
  });
  return {
    called: async requests => {
      while (answered < requests) await wait(20);
    },
    stopped: async () => {
      await Promise.all([balancing, ...working]);
      for (const agent of agents) agent.destroy();
      return { failures, statuses: [...statuses], closing };
    },
  };
}
