import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, getNamedType, isLeafType, type GraphQLObjectType } from "graphql";
import { projectFolder } from "../../src/settings.js";
import type { Chance } from "../world/random.js";

/** The fields of a type that are values; not those that are made of others, with which two selections would be one to the database. */
const api = buildSchema(readFileSync(join(projectFolder, "schema", "api.graphql"), "utf8")),
  valuesOf = (type: string) =>
    Object.values((api.getType(type) as GraphQLObjectType).getFields()) // an object, for what is asked below
      .filter(field => isLeafType(getNamedType(field.type)) && field.name !== "label")
      .map(({ name }) => name);
const person = valuesOf("Person"),
  institution = valuesOf("Institution"),
  event = valuesOf("Event"),
  talk = valuesOf("Talk");

/** So many questions about these people, no two of which select the same: all as large, each with fields of chance. */
export function selections(chance: Chance, ids: readonly string[], count: number): string[] {
  const some = (fields: readonly string[]) => `id ${fields.filter(name => name !== "id" && chance.happens(0.5)).join(" ")}`,
    found = new Set<string>();
  while (found.size < count)
    found.add(
      `query ($id: ID!) { person(id: $id) { ${some(person)} affiliations { edges { node { ${some(institution)} } } } events(roles: [SPEAKER]) { edges { node { ${some(event)} } } } talks(first: 5) { edges { node { ${some(talk)} } } } } }`,
    );
  return [...found].map(query => JSON.stringify({ query, variables: { id: chance.of(ids) } }));
}
