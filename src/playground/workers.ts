/** Monaco's helpers by the label it asks with: classic scripts from our own origin, because the page allows no blob and no inline script. */
const workers: Record<string, string> = { json: "json.worker.js", graphql: "graphql.worker.js" };

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) => new Worker(new URL(workers[label] ?? "editor.worker.js", import.meta.url), { name: label }),
  },
});
