/** Numbers from 0 to 1, the same every time for one seed (mulberry32). */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What a world leaves to chance. */
export class Chance {
  readonly next: () => number;
  constructor(seed: number) {
    this.next = random(seed);
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }
  /** A whole number from `least` up to `most`, both possible. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }
  of<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.next() * items.length)]!;
  }
  /** A whole number from 1 up whose frequencies fall with a power: mostly 1, at times a large one. */
  powerLaw(exponent: number, most: number): number {
    return Math.min(most, Math.floor((1 - this.next()) ** (-1 / exponent)));
  }
  shuffled<Item>(items: readonly Item[]): Item[] {
    return items
      .map(item => ({ item, at: this.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }
}
