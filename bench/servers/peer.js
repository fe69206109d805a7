// The peer: @neo4j/graphql with the API that it generates from type definitions of the same graph.
import { readFileSync } from "node:fs";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { serveSchema } from "./apollo.js";
import { withoutStacks } from "./answering.js";
import { database, driver } from "./driver.js";

const typeDefs = readFileSync(new URL("peer.types.graphql", import.meta.url), "utf8");
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
withoutStacks();
await serveSchema(schema, async () => ({ sessionConfig: { database } }));
