/** What one attacker does, from an address of its own. */
export interface Attack {
  readonly name: string;
  readonly address: string;
  /** `repeat`: each connection sends the next request as soon as the last one is answered. `neverRead`: it sends, and never reads. `idle`: it sends nothing. */
  readonly how: "repeat" | "neverRead" | "idle";
  readonly connections: number;
  readonly bodies: readonly string[];
}

const bodyOf = (query: string): string => JSON.stringify({ query });

/** All types with their fields and arguments, in a form that no tool sends and under ever new names, so that no response can be sent twice; «n» becomes another number each time. */
const introspection = bodyOf(
  "query I«n» { schema«n»: __schema { types { name kind description fields(includeDeprecated: true) { name description type { ...T } args { name description defaultValue type { ...T } } } inputFields { name description type { ...T } } interfaces { name } possibleTypes { name } enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } } directives { name description locations args { name description type { ...T } } } } } fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }",
);

const aliases = (selection: (number: number) => string): string =>
  bodyOf(`{ ${Array.from({ length: 40 }, (_, number) => `a${number}: ${selection(number)}`).join(" ")} }`);

const deepFilters = ["a", "e", "n", "s"].map(letter =>
  bodyOf(
    `{ people(first: 20, filter: { events: { where: { talks: { where: { presenters: { where: { text: "${letter}" }, atLeast: 2 } }, atLeast: 2 } }, atLeast: 2 } }) { totalCount edges { node { name } } } }`,
  ),
);

const large = bodyOf(
  "{ people(first: 100) { edges { node { id name events(first: 20) { edges { node { id title } } } affiliations(first: 10) { edges { node { id name } } } } } } }",
);

export const attacks: readonly Attack[] = [
  { name: "1 × introspection", address: "127.0.0.2", how: "repeat", connections: 1, bodies: [introspection] },
  {
    name: "2 × 40 aliases",
    address: "127.0.0.3",
    how: "repeat",
    connections: 2,
    bodies: [
      aliases(
        number =>
          `people(first: ${50 + number}, orderBy: { field: NAME }) { totalCount edges { node { name related(first: 5) { edges { node { name } } } } } }`,
      ),
      aliases(number => `people(first: ${5 + number}) { edges { node { name events(first: 5) { edges { node { title } } } } } }`), // within the budget
      aliases(number => `talkGroups(by: [TOPIC, YEAR], first: ${50 + number}) { edges { node { count personCount } } }`),
    ],
  },
  { name: "16 × filter three levels deep", address: "127.0.0.4", how: "repeat", connections: 16, bodies: deepFilters },
  {
    name: "40 × `related`",
    address: "127.0.0.5",
    how: "repeat",
    connections: 40,
    bodies: [bodyOf("{ events(first: 100) { edges { node { title related(first: 10) { edges { node { title } } } } } } }")],
  },
  { name: "80 slow readers", address: "127.0.0.6", how: "neverRead", connections: 80, bodies: [large] },
  { name: "1,500 idle connections", address: "127.0.0.7", how: "idle", connections: 1_500, bodies: [] },
];
