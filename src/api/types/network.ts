import { Field, Float, Int, ObjectType } from "type-graphql";
import { MadeOf, startKey } from "../../query/selection/traversal-field.js";
import { memoize } from "../../model/memoize.js";
import { betweenness } from "../../network/betweenness.js";
import { communities } from "../../network/communities.js";
import { cuts } from "../../network/cuts.js";
import { network, type Link } from "../../network/network.js";

/** Who appears at events together. The statement gives who was where; the rest is worked out of that, what takes long only when it is asked for. */

@ObjectType({ simpleResolvers: true, description: "Somebody in a network of people." })
export class NetworkMember {
  @Field(() => Int, { description: "The place in the list of the network's people, from 1." })
  position!: number;
  @Field(() => Int, { description: "At how many of the events they appear." })
  events!: number;
  @Field(() => Int, { description: "With how many others of the network they are linked." })
  degree!: number;
  @Field(() => Float, {
    description: "The sum of the weights of their links. In a whole network of all links, at how many of the events they appear with others.",
  })
  strength!: number;
  @Field(() => Int, {
    description: "The number of the component: of all whom links connect, directly or over others. From 1, the component of most people first.",
  })
  component!: number;
  @Field(() => Boolean, {
    description:
      "Whether others of the component would be connected no longer without them (Hopcroft & Tarjan, Algorithm 447, Communications of the ACM 16, 1973).",
  })
  cutPoint!: boolean;
  @Field(() => Int, {
    description:
      "The number of the community: of people who have more weight between them than chance would put there, by the method of Louvain (Blondel and others, Fast unfolding of communities in large networks, Journal of Statistical Mechanics P10008, 2008). From 1, the community of most people first; always the same for the same network. Who has no link is a community alone.",
  })
  community!: number | (() => Promise<number>); // graphql-js calls it when it is asked for
  @Field(() => Float, {
    description:
      "How much they are between others, 0 to 1: which part of the shortest ways leads through them, counted in links whatever their weight, on average over all pairs of others in the network (Brandes, A faster algorithm for betweenness centrality, Journal of Mathematical Sociology 25, 2001).",
  })
  betweenness!: number | (() => Promise<number>);
}

@ObjectType({ simpleResolvers: true, description: "That two people of a network appear at the same events." })
export class NetworkLink {
  @Field(() => NetworkMember, { description: "The one who stands before the other in the list of people." })
  one!: NetworkMember;
  @Field(() => NetworkMember, { description: "The other." })
  other!: NetworkMember;
  @Field(() => Int, { description: "At how many of the events both appear." })
  events!: number;
  @Field(() => Float, {
    description:
      "The sum over these events of 1 / (n - 1), where n people appear in the roles: a conference of a hundred joins each two of them by 0.01 (Newman, Scientific collaboration networks II, Physical Review E 64, 016132, 2001).",
  })
  weight!: number;
}

/** What the network's fields are made of, as the statement gives it. */
const extract = ["appearances", "atLeast", "sizes"];
interface Extract {
  /** By person the numbers of the events. */
  readonly appearances: readonly { readonly person: string; readonly events: readonly number[] }[];
  /** By event how many people it has in all. */
  readonly sizes: readonly number[];
  readonly atLeast: number;
}
const WorkedOut = (make: (network: ReturnType<typeof workedOut>) => unknown) => MadeOf(extract, row => make(kept(row)));

@ObjectType({ simpleResolvers: true, description: "Who appears at events together with whom: people, and links between them." })
export class CoSpeakerNetwork {
  @Field(() => [NetworkMember], { description: "The people, those at most events first, then by name." })
  @WorkedOut(({ members }) => members())
  people!: NetworkMember[];
  @Field(() => [NetworkLink], { description: "The links, in the order of the people that they join." })
  @WorkedOut(async ({ links, whole }) => links((await whole()).links))
  links!: NetworkLink[];
  @Field(() => [NetworkLink], {
    description:
      "Those links without which a component would be two (Tarjan, A note on finding the bridges of a graph, Information Processing Letters 2, 1974). At an event of three and more nobody is joined by a bridge: see also cutPoint.",
  })
  @WorkedOut(async ({ links, apart }) => links((await apart()).bridges))
  bridges!: NetworkLink[];
  @Field(() => Int, { description: "How many components there are." })
  @WorkedOut(async ({ apart }) => Math.max(0, ...(await apart()).components))
  components!: number;
  @Field(() => Int, { description: "How many communities there are." })
  @WorkedOut(async ({ together }) => Math.max(0, ...(await together()).numbers))
  communities!: number;
  @Field(() => Float, {
    nullable: true,
    description:
      "How much more of the weight lies inside communities than if links were put by chance, at most 1 (Newman & Girvan, Finding and evaluating community structure in networks, Physical Review E 69, 026113, 2004); null where there are no links. Below 0.3 the communities say little.",
  })
  @WorkedOut(async ({ together }) => (await together()).modularity)
  modularity!: number | null;
  @Field(() => Int, { description: "Events of the set at which anybody appears in these roles, without those that are left out." })
  events!: number;
  @Field(() => Int, { description: "Events that are left out because more people than `largest` appear there in these roles." })
  leftOut!: number;
  @Field(() => Int, { description: "How many people there would be, were `mostPeople` no bound." })
  totalCount!: number;
  @Field(() => Boolean, {
    description: "Whether they are all there: false where `mostPeople` has cut some off. What is said of a part does not hold for the whole.",
  })
  complete!: boolean;
}

/** By row: all its fields are made of one network. */
const networks = new WeakMap<object, ReturnType<typeof workedOut>>();
function kept(row: object) {
  const found = networks.get(row) ?? workedOut(row as Extract); // the columns of query/co-speaker-network
  networks.set(row, found);
  return found;
}

function workedOut({ appearances, sizes, atLeast }: Extract) {
  const whole = memoize(() => network({ people: appearances.map(({ events }) => events), sizes }, atLeast)),
    apart = memoize(async () => cuts(await whole())),
    together = memoize(async () => communities(await whole())),
    between = memoize(async () => betweenness(await whole()));
  const members = memoize(async () => {
    const { links, neighbours } = await whole(),
      { components, cutPoints } = await apart(),
      strengths = new Float64Array(appearances.length);
    for (const { one, other, weight } of links) {
      strengths[one]! += weight;
      strengths[other]! += weight;
    }
    return appearances.map(({ person, events }, at): NetworkMember => ({
      position: at + 1,
      events: events.length,
      degree: neighbours[at]!.length,
      strength: strengths[at]!,
      component: components[at]!,
      cutPoint: cutPoints[at]!,
      community: async () => (await together()).numbers[at]!,
      betweenness: async () => (await between())[at]!,
      [startKey("member")]: [person],
    }));
  });
  const links = async (links: readonly Link[]): Promise<NetworkLink[]> => {
    const all = await members();
    return links.map(({ one, other, events, weight }) => ({ one: all[one]!, other: all[other]!, events, weight }));
  };
  return { whole, apart, together, members, links };
}
