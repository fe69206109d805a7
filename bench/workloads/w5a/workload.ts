import { byId, flat, type Answer, type Workload } from "../workload.js";

interface Groups {
  readonly id: string;
  readonly talkGroups: readonly { readonly count: number; readonly keys: readonly [{ readonly value: string }] }[];
}
const years = ({ id, talkGroups }: Groups) => ({ id, years: talkGroups.map(({ count, keys: [{ value: year }] }) => ({ count, year })) });

export const w5a: Workload = {
  name: "W5a",
  about: "talks about a topic by year",
  targets: { hand: 0.7, peer: 1.5 },
  parameters: (asked, chance, count) => byId(asked, chance, count, "MATCH (topic:Topic)<-[:ABOUT]-(:Talk) RETURN DISTINCT topic.id AS id"),
  plain: {
    ours: ({ topic }) => years(flat(topic) as Groups),
    hand: topic => topic,
    peer: ({ topics }) => (topics as Answer[])[0],
  },
};
