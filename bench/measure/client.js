// Asks as fast as it is answered, in a process of its own: its parent sends a job and gets what came of it.
// undici's dispatcher takes a quarter of the time of node:http's client, and autocannon tells no 95th percentile.
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "undici";

/** Ordered latencies: the one that so many of a hundred are not above. */
const percentile = (sorted, of) => sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * of) / 100) - 1)] ?? 0;

/** Each connection asks its next question as soon as the last one is answered; all take from one sequence, for `ms`, or once. Then none asks, and all wait. */
async function run({ url, path, bodies, connections, ms, pauseMs }) {
  const latencies = [],
    failures = [],
    cpu = process.cpuUsage(),
    started = performance.now();
  let at = 0,
    last = started;
  const connection = async () => {
    const client = new Client(url, { pipelining: 1, headersTimeout: 120_000, bodyTimeout: 120_000 });
    while (ms === undefined ? at < bodies.length : performance.now() - started < ms) {
      const asked = performance.now(),
        failure = await ask(client, path, bodies[at++ % bodies.length]);
      last = performance.now();
      if (failure) failures.push(failure);
      else latencies.push(last - asked);
      if (pauseMs) await wait(pauseMs);
    }
    await client.close();
  };
  await Promise.all(Array.from({ length: connections }, connection));
  latencies.sort((a, b) => a - b);
  const { user, system } = process.cpuUsage(cpu);
  return {
    requests: latencies.length,
    perSecond: latencies.length / ((last - started) / 1_000),
    p50: percentile(latencies, 50),
    p95: percentile(latencies, 95),
    p99: percentile(latencies, 99),
    clientCpuMs: (user + system) / 1_000,
    failed: failures.length,
    failures: failures.slice(0, 3),
  };
}

const headers = { "content-type": "application/json" };

/** Undefined, or what went wrong. Errors of GraphQL come with status 200 and stand first in the answer. */
function ask(client, path, body) {
  return new Promise(done => {
    let status = 0,
      first;
    client.dispatch(
      { path, method: "POST", headers, body },
      {
        onRequestStart() {},
        onResponseStart(_, code) {
          status = code;
        },
        onResponseData(_, chunk) {
          first ??= chunk;
        },
        onResponseEnd() {
          const begin = first?.toString("latin1", 0, 200) ?? "";
          done(status === 200 && !begin.startsWith('{"errors"') ? undefined : `${status} ${begin}`);
        },
        onResponseError(_, error) {
          done(String(error));
        },
      },
    );
  });
}

process.on("message", async job => process.send(await run(job)));
