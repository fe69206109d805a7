import { relationships } from "../../src/model/vocabulary.js";
import type { Answer } from "./answer.js";
import type { PlainGraph } from "./plain-graph.js";

interface Asked {
  readonly id: string;
  readonly steps: number;
  readonly over: readonly string[];
  readonly mostNodes: number;
}

/** Relationships of a node that is not gone beyond are more than this. */
const most = 1_000;
const mostRelationships = 2_000;

/** Nodes in their order with their distances, and relationships in theirs. */
export function neighbourhood(plain: PlainGraph, { id, steps, over, mostNodes }: Asked) {
  const types = over.length ? over : relationships,
    factsOf = (node: string) => [...plain.from(node, ...types), ...plain.into(node, ...types)],
    isLarge = (node: string) => factsOf(node).length > most;
  const nodes = [{ id, distance: 0 }],
    places = new Map([[id, 0]]);
  let complete = true,
    moreNodes = 0;
  for (let distance = 1, ring = [id]; distance <= steps && !moreNodes; distance++) {
    const links = new Map<string, number>();
    for (const node of ring) {
      if (distance > 1 && isLarge(node)) {
        complete = false;
        continue;
      }
      for (const { head, tail } of factsOf(node)) {
        const next = head === node ? tail : head;
        if (!places.has(next)) links.set(next, (links.get(next) ?? 0) + 1);
      }
    }
    const name = (node: string) => String(plain.node(node).properties["sortName"]),
      found = [...links].sort(([a, m], [b, n]) => n - m || compared(name(a), name(b)) || compared(a, b)).map(([node]) => node);
    ring = found.slice(0, mostNodes - nodes.length);
    moreNodes = found.length - ring.length;
    for (const node of ring) {
      places.set(node, nodes.length);
      nodes.push({ id: node, distance });
    }
  }
  /** Of each node those to nodes before it, nearest first. */
  const before = new Map<number, { near: number; text: string }[]>();
  for (const { id } of nodes)
    for (const { type, tail, head } of plain.from(id, ...types)) {
      const [near, far] = [places.get(tail), places.get(head)].sort((a, b) => a! - b!);
      if (near === undefined || far === undefined) continue;
      before.set(far, [...(before.get(far) ?? []), { near, text: `${tail} ${type} ${head}` }]);
    }
  const ranked = [...before].flatMap(([far, facts]) =>
    facts.sort((a, b) => a.near - b.near || compared(a.text.split(" ")[1]!, b.text.split(" ")[1]!)).map(({ text }, rank) => ({ rank, far, text })),
  );
  const drawn = ranked.sort((a, b) => a.rank - b.rank || a.far - b.far).map(({ text }) => text);
  return {
    complete: complete && !moreNodes && drawn.length <= mostRelationships,
    moreNodes,
    nodes,
    relationships: drawn.slice(0, mostRelationships),
  };
}
/** As the database compares texts. */
const compared = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** Asks for neighbourhoods and compares them with what plain loops find. How many of them were cut. */
export async function neighbourhoodsAgree(answer: Answer, plain: PlainGraph, asked: readonly Asked[]): Promise<number> {
  let cut = 0;
  for (const each of asked) {
    const { neighbourhood: found } = await answer(
        `query ($id: ID!, $steps: Int!, $over: [Relationship!]!, $mostNodes: Int!) { neighbourhood(id: $id, steps: $steps, over: $over, mostNodes: $mostNodes) {
          complete moreNodes nodes { distance node { id } } relationships { relationship forward from { id } to { id } }
        } }`,
        { ...each },
      ),
      expected = neighbourhood(plain, each);
    expect({
      ...each,
      ...found,
      nodes: found.nodes.map(({ distance, node }: any) => ({ id: node.id, distance })),
      relationships: found.relationships.map(({ relationship, from, to }: any) => `${from.id} ${relationship} ${to.id}`),
    }).toEqual({ ...each, ...expected });
    expect(found.relationships.every(({ forward }: any) => forward)).toBe(true);
    if (!expected.complete) cut++;
  }
  return cut;
}
