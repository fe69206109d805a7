import { numbered, type Network } from "./network.js";

export interface Communities {
  /** By person, the number of the community. */
  readonly numbers: readonly number[];
  /** How much more of the weight lies inside them than if it were spread by chance; null where there is none. */
  readonly modularity: number | null;
}

/**
 * By the method of Louvain, on the weights (Blondel, Guillaume, Lambiotte & Lefebvre, Fast unfolding of communities in large networks, Journal of
 * Statistical Mechanics P10008, 2008). It looks at people in their order, and never at chance: so equal networks have equal communities.
 */
export async function communities({ size, links }: Network): Promise<Communities> {
  const { graphology, louvain } = await loaded(),
    graph = new graphology.UndirectedGraph<object, { weight: number }>();
  for (let person = 0; person < size; person++) graph.addNode(person);
  for (const { one, other, weight } of links) graph.addUndirectedEdge(one, other, { weight });
  const { communities, modularity } = louvain.detailed(graph, { randomWalk: false });
  return {
    numbers: numbered(Array.from({ length: size }, (_, person) => communities[person]!)),
    modularity: links.length ? modularity : null,
  };
}

/** Loaded when somebody asks for the first time: the service need not wait for it at its start. */
async function loaded() {
  const [{ default: graphology }, { default: louvain }] = await Promise.all([import("graphology"), import("graphology-communities-louvain")]);
  // The package is CommonJS and exports the function itself, which its types cannot say.
  return { graphology, louvain: louvain as unknown as (typeof louvain)["default"] };
}
