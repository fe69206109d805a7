import { createServer } from "node:http";

/** Serves on the port that the environment names: what a body asks for is what `answer` makes of it, as JSON. No routes, no headers, no log. */
export function serve(/** @type {(path: string, body: any) => Promise<string>} */ answer) {
  createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    try {
      const text = await answer(request.url ?? "/", chunks.length ? JSON.parse(Buffer.concat(chunks).toString()) : {});
      response.writeHead(200, { "content-type": "application/json" }).end(text);
    } catch (error) {
      response.writeHead(500, { "content-type": "application/json" }).end(JSON.stringify({ errors: [{ message: String(error) }] }));
    }
  }).listen(Number(process.env.PORT), "127.0.0.1");
}

/** The driver and @neo4j/graphql format a stack for every result in case it fails: our service does without, so must they. */
export const withoutStacks = () => {
  Error.stackTraceLimit = 0;
};
