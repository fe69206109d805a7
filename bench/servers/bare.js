// What `{ __typename }` costs where a service adds nothing to Apollo.
import { buildSchema } from "graphql";
import { serveSchema } from "./apollo.js";

await serveSchema(buildSchema("type Query { nothing: Int }"));
