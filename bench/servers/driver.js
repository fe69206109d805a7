import neo4j from "neo4j-driver";

const { NEO4J_URI = "", NEO4J_USER = "", NEO4J_PASSWORD = "" } = process.env;

export const database = process.env.NEO4J_DATABASE ?? "neo4j";
export const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});
