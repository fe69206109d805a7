import { ApolloServer, HeaderMap } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { serve } from "./answering.js";

/** Apollo behind node:http with nothing in between: the quickest way to run it. */
export async function serveSchema(schema, context = async () => ({})) {
  const apollo = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()], stopOnTerminationSignals: false });
  await apollo.start();
  const headers = new HeaderMap([["content-type", "application/json"]]);
  serve(async (_, body) => {
    if (body.query === undefined) return "{}";
    const answered = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: { method: "POST", headers, search: "", body }, context });
    return answered.body.string;
  });
}
