import type { Answer } from "./answer.js";
import type { PlainGraph } from "./plain-graph.js";

interface Asked {
  readonly one: string;
  readonly other: string;
  readonly over: readonly string[];
  readonly longest: number;
}
/** Paths of two nodes beyond which they are not compared: the plain loops keep all of them. */
const most = 1_000;

const question = `query ($one: ID!, $other: ID!, $over: [Relationship!], $longest: Int, $after: String) {
  paths(one: $one, other: $other, over: $over, longest: $longest, first: 100, after: $after) {
    totalCount
    edges { node { length steps { relationship forward from { id } to { id } sources { id } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Each path as its nodes and relationships in their order. */
async function paths(answer: Answer, { one, other, over, longest }: Asked): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const { paths } = await answer(question, { one, other, over, longest, after });
    for (const {
      node: { length, steps },
    } of paths.edges) {
      expect(steps).toHaveLength(length);
      found.push(steps.reduce((way: string, { from, relationship, to }: any, at: number) => `${at ? way : from.id} ${relationship} ${to.id}`, ""));
    }
    if (!paths.pageInfo.hasNextPage) {
      expect(found).toHaveLength(paths.totalCount);
      return found.sort();
    }
    after = paths.pageInfo.endCursor;
  }
}

/** Asks for all shortest paths, and compares with plain loops over the facts. How many pairs there were that have some. */
export async function pathsAgree(answer: Answer, plain: PlainGraph, asked: readonly Asked[]): Promise<number> {
  let connected = 0;
  for (const each of asked) {
    const expected = plain.paths(each.one, each.other, each.over, each.longest);
    if (expected.length > most) continue;
    if (expected.length) connected++;
    expect({ ...each, paths: await paths(answer, each) }).toEqual({ ...each, paths: expected });
  }
  return connected;
}
