import { setImmediate as turn } from "node:timers/promises";
import { LimitExceeded } from "../errors.js";

/** People and the events at which they appear together, as numbers: nobody's name is needed to reckon. */
export interface Network {
  /** How many people; each is a number below it. */
  readonly size: number;
  /** In the order of their people, `one` before `other`. */
  readonly links: readonly Link[];
  /** By person, all to whom a link leads, in order. */
  readonly neighbours: readonly Int32Array[];
}
export interface Link {
  readonly one: number;
  readonly other: number;
  /** How many events both appear at. */
  readonly events: number;
  /** The sum over these events of 1 / (n - 1), where n people appear. */
  readonly weight: number;
}
/** By person the numbers of the events where they appear, each once; by event how many people do, those included who are not in the network. */
export interface Appearances {
  readonly people: readonly (readonly number[])[];
  readonly sizes: readonly number[];
}

/** Links of a network: 300 people can have no more than 44,850. What is found out about more of them keeps everybody else waiting. */
const mostLinks = 50_000;
/** Milliseconds of reckoning after which everybody else has a turn. */
const turnMs = 10;

/** Joins each two people who share at least so many events. */
export async function network({ people, sizes }: Appearances, atLeast: number): Promise<Network> {
  const size = people.length,
    there: number[][] = sizes.map(() => []),
    events = new Uint32Array(size * size),
    weights = new Float64Array(size * size),
    pause = inTurns();
  people.forEach((events, person) => events.forEach(event => there[event]!.push(person)));
  for (const [event, present] of there.entries()) {
    const weight = 1 / (sizes[event]! - 1);
    for (const [at, one] of present.entries())
      for (const other of present.slice(at + 1)) {
        events[one * size + other]! += 1;
        weights[one * size + other]! += weight;
      }
    await pause();
  }
  const count = events.reduce((sum, shared) => sum + Number(shared >= atLeast), 0);
  if (count > mostLinks)
    throw new LimitExceeded(
      `A network must have at most ${mostLinks} links, but this one has ${count}: ask for fewer people (mostPeople), smaller events (largest), or pairs that share more of them (atLeast)`,
    );
  const links: Link[] = [];
  for (let one = 0; one < size; one++)
    for (let other = one + 1; other < size; other++) {
      const at = one * size + other;
      if (events[at]! >= atLeast) links.push({ one, other, events: events[at]!, weight: weights[at]! });
    }
  return { size, links, neighbours: neighbours(size, links) };
}

export function neighbours(size: number, links: readonly Pick<Link, "one" | "other">[]): Int32Array[] {
  const found = Array.from({ length: size }, (): number[] => []);
  for (const { one, other } of links) {
    found[one]!.push(other);
    found[other]!.push(one);
  }
  return found.map(each => Int32Array.from(each));
}

/** To be awaited between the steps of something long: lets others have their turn when it is due. */
export function inTurns(): () => Promise<void> | undefined {
  let begun = performance.now();
  return () => {
    if (performance.now() - begun < turnMs) return undefined;
    return turn().then(() => void (begun = performance.now()));
  };
}

/** Numbers groups from 1, the largest first; of equally large ones that first which has the first person. By person, the number of their group. */
export function numbered(groups: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const order = [...sizes].sort(([, a], [, b]) => b - a).map(([group]) => group), // which keeps the order of equal ones: that of their first people
    numbers = new Map(order.map((group, at) => [group, at + 1]));
  return groups.map(group => numbers.get(group)!);
}
