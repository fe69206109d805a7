import {
  getNamedType,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import type { Fragment } from "../query/fragment/fragment.js";
import { readFragment } from "../query/fragment/parse-fragment.js";
import { shapeOf } from "../query/selection/connection-types.js";
import { isTraversal, type Traversal } from "../query/selection/traversal-field.js";

const byCount = "By the number of items: ASC begins with the most.",
  byKey = "By the keys, in the order in which they were asked for; what is not known stands last.";
/** What lists of a type can be grouped by, each key and order with its meaning; how, says the fragment. */
const groupings: Readonly<Record<string, { readonly fragment: Fragment; readonly keys: Meanings; readonly orders: Meanings }>> = {
  Event: {
    fragment: readFragment("group/events"),
    keys: {
      COUNTRY: "The country of the venue or else of the host, as printed.",
      HOST: "A host.",
      KIND: "What kind of event.",
      SERIES: "The series that it is an edition of.",
      TOPIC: "A topic that it is about itself.",
      YEAR: "The year in which it begins.",
    },
    orders: { COUNT: byCount, KEY: byKey, PEOPLE: "By `personCount`: ASC begins with the most." },
  },
  Person: {
    fragment: readFragment("group/people"),
    keys: {
      COUNTRY: "The country of an institution that the person gives anywhere as an affiliation, as printed.",
      EVENT: "An event where the person appears.",
      EVENT_KIND: "What kind of event the person appears at.",
      INSTITUTION: "An institution that the person gives anywhere as an affiliation.",
      ROLE: "What the person is at an event.",
      TOPIC: "A topic of the person's talks.",
      YEAR: "The year of an event where the person appears; of the same one as EVENT, EVENT_KIND and ROLE.",
    },
    orders: { COUNT: byCount, KEY: byKey, EVENTS: "By `eventCount`: ASC begins with the most." },
  },
  Talk: {
    fragment: readFragment("group/talks"),
    keys: {
      COUNTRY: "The country of an institution that is printed as an affiliation at the talk; of the same one as INSTITUTION.",
      EVENT: "The event where it is given.",
      EVENT_KIND: "What kind of event it is given at.",
      INSTITUTION: "An institution that is printed as an affiliation at the talk.",
      KIND: "What kind of talk.",
      PRESENTER: "Who presents it.",
      SERIES: "The series of the event where it is given.",
      TOPIC: "A topic that it is about.",
      TRACK: "The track of the programme that it stands in.",
      YEAR: "The year of the talk, or else of its session or its event.",
    },
    orders: { COUNT: byCount, KEY: byKey, PEOPLE: "By `personCount`: ASC begins with the most." },
  },
};
type Meanings = Readonly<Record<string, string>>;
const paging: ReadonlySet<string> = new Set(["after", "before", "first", "last"]);

/** Behind `addFilters`: gives each list of talks, people or events, as it can be filtered, a list of its groups beside it: `talks`, `talkGroups`. */
export function addGroups(schema: GraphQLSchema): void {
  const inputs = new Map(
    Object.entries(groupings).map(([type, { keys, orders }]) => [type, { by: keysOf(type, keys), orderBy: orderOf(type, orders, schema) }]),
  );
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const list of Object.values(type.getFields()).filter(isTraversal)) {
      const { node, connection } = shapeOf(list),
        grouping = node && groupings[node.name];
      if (!grouping || !connection || list.extensions.fragment.from?.label === "List" || !isFilteredBy(list, node.name)) continue;
      const { by, orderBy } = inputs.get(node.name)!,
        name = `${singular(list.name)}Groups`;
      type.getFields()[name] = {
        ...list,
        name,
        description: `In groups, those of the most items first: ${list.description}`,
        type: new GraphQLNonNull(schema.getType(`${node.name}GroupConnection`) as GraphQLObjectType),
        args: [
          argument("by", new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(by))), "What the items of a group have in common: one to three keys."),
          ...list.args.filter(({ name }) => paging.has(name)),
          ...list.args.filter(({ name }) => !paging.has(name) && name !== "orderBy"),
          argument("orderBy", orderBy, "The order of the groups."),
        ],
        extensions: {
          grouped: list.extensions.fragment,
          fragment: { ...grouping.fragment, name: `${list.extensions.fragment.name} ${grouping.fragment.name}`, from: list.extensions.fragment.from },
        },
      } as Traversal;
    }
}

const keysOf = (type: string, keys: Meanings) =>
  new GraphQLEnumType({ name: `${type}GroupKey`, description: "What the items of a group have in common.", values: valuesOf(keys) });

function orderOf(type: string, orders: Meanings, schema: GraphQLSchema): GraphQLInputObjectType {
  const field = new GraphQLEnumType({ name: `${type}GroupOrderField`, description: "What to order by.", values: valuesOf(orders) });
  return new GraphQLInputObjectType({
    name: `${type}GroupOrder`,
    description: "The order of groups.",
    fields: {
      field: { type: new GraphQLNonNull(field), description: "What to order by." },
      direction: { type: new GraphQLNonNull(schema.getType("Direction") as GraphQLEnumType), description: "Up, unless said.", defaultValue: "ASC" },
    },
  });
}
const valuesOf = (meanings: Meanings) => Object.fromEntries(Object.entries(meanings).map(([name, description]) => [name, { description }]));

const argument = (name: string, type: GraphQLInputType, description: string): GraphQLArgument => ({
  name,
  type,
  description,
  defaultValue: undefined,
  deprecationReason: undefined,
  astNode: undefined,
  extensions: {},
});

const isFilteredBy = ({ args }: Traversal, type: string) =>
  args.some(({ name, type: input }) => name === "filter" && getNamedType(input).name === `${type}Filter`);
const singular = (name: string) => (name === "people" ? "person" : name.replace(/s$/, ""));
