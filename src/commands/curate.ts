import type { Logger } from "pino";
import { correct } from "../curation/correct.js";
import type { Decided } from "../curation/decide.js";
import { different } from "../curation/different.js";
import { same } from "../curation/same.js";
import { undo } from "../curation/undo.js";
import { CannotStart } from "../errors.js";
import type { Graph } from "../neo4j/database.js";
import { statement } from "../neo4j/statement.js";
import type { Settings } from "../settings.js";
import { prepare } from "../store/prepare.js";
import type { Actor } from "../store/actor.js";
import { correctedProperties, type CorrectedProperty } from "../model/vocabulary.js";
import { commandLineActor } from "./actor.js";
import { print } from "./print.js";
import { withGraph } from "./with-graph.js";
import { words } from "./words.js";

const usage = `\
colloquia same ID ID… --because WHY                    these are one
colloquia different ID… --other ID… --because WHY      none of these is one of the others; of mentions: these names are somebody else's
colloquia correct ID PROPERTY VALUE --because WHY      what holds, whatever sources state
colloquia undo DECISION --because WHY                  takes a decision back
  --by NAME   who decides; else the name of this account
`;
const options = {
  because: { type: "string" },
  by: { type: "string" },
  help: { type: "boolean" },
  other: { type: "string", multiple: true },
} as const;

interface Said {
  readonly because: string;
  readonly by: Actor;
  readonly other: readonly string[];
}
/** Each act with the words that it needs at least, and at most. */
const acts: Readonly<
  Record<
    string,
    { readonly words: readonly [number, number]; readonly act: (graph: Graph, words: readonly string[], said: Said) => Promise<Decided> }
  >
> = {
  same: { words: [2, Infinity], act: (graph, ids, { because, by }) => same(graph, { ids, because }, by) },
  different: { words: [1, Infinity], act: (graph, one, { because, by, other }) => different(graph, { one, other, because }, by) },
  correct: {
    words: [3, 3],
    act: (graph, [id = "", property = "", value = ""], { because, by }) => correct(graph, { id, property: propertyOf(property), value, because }, by),
  },
  undo: { words: [1, 1], act: (graph, [decision = ""], { because, by }) => undo(graph, { decision, because }, by) },
};

/** The command of this name: what a curator does, on the machine that the graph is on. */
export const curate =
  (name: string) =>
  async (settings: Settings, log: Logger, rest: readonly string[]): Promise<void> => {
    const { values, positionals } = words(rest, options, usage),
      { because, other = [], help } = values,
      by = commandLineActor(values.by),
      {
        words: [least, most],
        act,
      } = acts[name]!; // main.ts names those above
    if (help) return print(usage);
    if (because === undefined || positionals.length < least || positionals.length > most || (name === "different") !== other.length > 0)
      throw new CannotStart(usage);
    await withGraph(settings, log, async graph => {
      await prepare(graph);
      const { decision, units } = await act(graph, positionals, { because, by, other }),
        now = await graph.read(statement("read/units-now", { units }));
      print(`${decision}\n${now.map(({ id, label }) => `  ${String(id)}  ${String(label)}\n`).join("")}`);
    });
  };

function propertyOf(text: string): CorrectedProperty {
  const found = correctedProperties.find(property => property === text);
  if (!found) throw new CannotStart(`PROPERTY must be one of ${correctedProperties.join(", ")}, but got: ${text}`);
  return found;
}
