import { randomUUID } from "node:crypto";
import { InvalidArgument } from "../errors.js";
import type { Graph } from "../graph/graph.js";
import { idOf } from "../graph/ids.js";
import { keepSecretCheck } from "../graph/secret-check.js";
import { printedNames, tells } from "../sources/erased/names.js";
import { tombstoneOf } from "../sources/erased/tombstone.js";
import { storedDescriptions } from "../sources/stored.js";
import { write } from "../sources/write.js";
import type { Actor } from "../store/actor.js";
import { reasonOf } from "./decide.js";
import { subjectsOf } from "./subject.js";

/** What an erasure did. There is no way back, so it says nothing of whom. */
export interface Erased {
  readonly tombstone: string;
  /** As ISO 8601, UTC. */
  readonly at: string;
  /** Keyed hashes that keep the person out. */
  readonly hashes: number;
}

/** Takes a person out of the graph and of every source that it keeps, for ever: a source that comes again comes without. */
export async function erase(graph: Graph, { id, because }: { readonly id: string; readonly because: string }, by: Actor): Promise<Erased> {
  const reason = reasonOf(because),
    [{ id: person, type, units }] = await subjectsOf(graph, "person", [id]);
  if (type !== "Person") throw new InvalidArgument(`person must be the id of a Person, but got a ${type}: ${id}`);
  const secret = graph.secret(),
    descriptions = await storedDescriptions(each => graph.readWhole(each)),
    all = new Set(units);
  if (tells(reason, printedNames(descriptions, all)))
    throw new InvalidArgument("because must not tell whom it is about, for it stays, but it has a part of the person's name");
  await graph.write(run => keepSecretCheck(run, secret));
  const tombstone = {
    id: idOf("Tombstone", randomUUID()),
    by: by.name,
    at: new Date().toISOString(),
    because: reason,
    hashes: tombstoneOf(descriptions, all, secret),
  };
  await write(graph, { erased: { tombstone, person, units } }, { actor: by });
  return { tombstone: tombstone.id, at: tombstone.at, hashes: tombstone.hashes.length };
}
