import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, getNamedType, isLeafType, type GraphQLObjectType } from "graphql";
import { projectFolder } from "../../src/settings.js";
import type { Chance } from "../world/random.js";

/** The fields of a type that are values; not those that are made of others, with which two selections would be one to the database. */
const api = buildSchema(readFileSync(join(projectFolder, "schema", "api.graphql"), "utf8")),
  valuesOf = (type: string) =>
    Object.values((api.getType(type) as GraphQLObjectType).getFields()) // an object, for what is asked below
      .filter(field => isLeafType(getNamedType(field.type)) && !["cursor", "id", "label"].includes(field.name))
      .map(({ name }) => name);
/** Lists below a person, with the types of their edges and nodes. */
const lists = [
  { field: "affiliations", edge: "InstitutionFactEdge", node: "Institution" },
  { field: "events(roles: [SPEAKER])", edge: "PersonEventEdge", node: "Event" },
  { field: "talks(first: 5)", edge: "PersonTalkEdge", node: "Talk" },
];

/** So many questions about these people, no two of which select the same: all as large, each with fields of chance. */
export function selections(chance: Chance, ids: readonly string[], count: number): string[] {
  const some = (type: string) =>
      valuesOf(type)
        .filter(() => chance.happens(0.5))
        .join(" "),
    list = ({ field, edge, node }: (typeof lists)[number]) => `${field} { edges { ${some(edge)} node { id ${some(node)} } } }`,
    found = new Set<string>();
  while (found.size < count) found.add(`query ($id: ID!) { person(id: $id) { id ${some("Person")} ${lists.map(list).join(" ")} } }`);
  return [...found].map(query => JSON.stringify({ query, variables: { id: chance.of(ids) } }));
}
