import { Chance } from "../../bench/world/random.js";
import { sizes } from "../../bench/world/size.js";
import { world } from "../../bench/world/world.js";
import { storedState } from "../../src/store/state.js";
import { write } from "../../src/store/write.js";
import { relationships } from "../../src/model/vocabulary.js";
import { filtersAgree, newcomersAgree } from "../support/filters-agree.js";
import { peopleInEventsAgree } from "../support/people-in-events-agree.js";
import { peopleOverTimeAgree } from "../support/people-over-time-agree.js";
import { matricesAgree } from "../support/matrix-agree.js";
import { networksAgree } from "../support/network-agree.js";
import { groupsBelow, groupsBelowAgree } from "../support/groups-agree.js";
import { linkingAgree } from "../support/linking-agree.js";
import { neighbourhoodsAgree } from "../support/neighbourhood-agree.js";
import { pathsAgree } from "../support/paths-agree.js";
import { PlainGraph } from "../support/plain-graph.js";
import { relatedAgree } from "../support/related-agree.js";
import { emptyGraph } from "../support/scratch.js";
import { tracedOn } from "../support/traced.js";

it("a generated world answers as plain loops over its facts do, whatever is asked", async () => {
  const graph = await emptyGraph();
  await write(graph, { descriptions: [...world(sizes.tiny, 1)] });
  const state = await storedState(statement => graph.readWhole(statement)),
    plain = new PlainGraph(state),
    answer = async (query: string, variables: Record<string, unknown> = {}) => {
      const { answer } = await tracedOn(graph, query, "composed", variables);
      if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join("; "));
      return answer.data;
    };
  expect(await newcomersAgree(answer, plain)).toBeGreaterThan(2);
  expect(await peopleInEventsAgree(answer, plain, new Chance(3), 40)).toBeGreaterThan(200);
  expect(await relatedAgree(answer, plain)).toBeGreaterThan(20);
  for (const compared of Object.values(await peopleOverTimeAgree(answer, plain))) expect(compared).toBeGreaterThan(20);
  expect(await networksAgree(answer, plain, state, 40)).toBeGreaterThan(15);
  expect(await matricesAgree(answer, plain, state, 40)).toBeGreaterThan(100);
  expect(await filtersAgree(answer, plain, 200)).toBeGreaterThan(60);
  const chance = new Chance(9),
    nodes = (["Event", "Institution", "Person", "Talk", "Topic"] as const).flatMap(type => plain.some(type, chance, 12));
  for (const below of groupsBelow) expect(await groupsBelowAgree(answer, plain, plain.some(below.above, chance, 12), below)).toBeGreaterThan(5);
  const events = plain.idsOf("Event"),
    pairs = Array.from({ length: 60 }, () => [chance.of(events), chance.of(chance.happens(0.5) ? events : plain.idsOf("Institution"))] as const);
  expect(await linkingAgree(answer, plain, pairs)).toBeGreaterThan(20);
  const drawings = nodes.flatMap(id => [1, 2].map(steps => ({ id, steps, over: [], mostNodes: chance.whole(1, 200) })));
  expect(await neighbourhoodsAgree(answer, plain, drawings)).toBeGreaterThan(10);
  const ways = Array.from({ length: 40 }, () => ({ one: chance.of(nodes), other: chance.of(nodes), over: relationships, longest: 4 }));
  expect(await pathsAgree(answer, plain, ways)).toBeGreaterThan(5);
  await graph.close();
}, 1_800_000);
