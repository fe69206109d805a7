/** What is to be found out about a network, in the plainest ways there are. */
export interface Pair {
  readonly one: number;
  readonly other: number;
}

/** By person, the smallest number of somebody in the component. */
export function componentsOf(size: number, links: readonly Pair[]): number[] {
  const above = Array.from({ length: size }, (_, person) => person),
    top = (person: number): number => (above[person] === person ? person : top(above[person]!));
  for (const { one, other } of links) {
    const [low, high] = [top(one), top(other)].sort((a, b) => a - b) as [number, number];
    above[high] = low;
  }
  return above.map(top);
}

/** By its definition: of the shortest ways between each two others, the part that leads through somebody. */
export function betweennessOf(size: number, links: readonly Pair[]): number[] {
  const near = Array.from({ length: size }, (): number[] => []),
    people = [...near.keys()];
  for (const { one, other } of links) {
    near[one]!.push(other);
    near[other]!.push(one);
  }
  const all = people.map(from => waysFrom(from, near));
  return people.map(person => {
    let sum = 0;
    for (const one of people)
      for (const other of people) {
        const { far, ways } = all[one]!;
        if (one === person || other === person || one === other || far[other] === Infinity) continue;
        if (far[person]! + all[person]!.far[other]! === far[other]) sum += (ways[person]! * all[person]!.ways[other]!) / ways[other]!;
      }
    return size > 2 ? sum / ((size - 1) * (size - 2)) : 0;
  });
}
/** How far everybody is from somebody, and how many shortest ways lead there. */
function waysFrom(from: number, near: readonly (readonly number[])[]) {
  const far = near.map((_, person) => (person === from ? 0 : Infinity)),
    ways = near.map((_, person) => Number(person === from));
  for (let length = 1, last = [from]; last.length; length++) {
    const next = [...new Set(last.flatMap(person => near[person]!.filter(each => far[each] === Infinity)))];
    for (const person of next) ways[person] = near[person]!.reduce((sum, each) => sum + (far[each] === length - 1 ? ways[each]! : 0), 0);
    for (const person of next) far[person] = length;
    last = next;
  }
  return { far, ways };
}

/** The share of the weight inside communities, less what chance would put there: Newman's sum over all pairs, both ways. */
export function modularityOf(communities: readonly number[], links: readonly (Pair & { readonly weight: number })[]): number {
  const strength = communities.map((_, person) =>
      links.reduce((sum, { one, other, weight }) => sum + (one === person || other === person ? weight : 0), 0),
    ),
    all = strength.reduce((sum, each) => sum + each, 0);
  let modularity = links.reduce((sum, { one, other, weight }) => sum + (communities[one] === communities[other] ? (2 * weight) / all : 0), 0);
  communities.forEach((community, one) =>
    communities.forEach((also, other) => {
      if (community === also) modularity -= (strength[one]! * strength[other]!) / all ** 2;
    }),
  );
  return modularity;
}
