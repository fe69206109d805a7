/** How much of everything a world has. */
export interface Size {
  readonly sources: number;
  readonly events: number;
  readonly talks: number;
  readonly people: number;
  readonly institutions: number;
  readonly topics: number;
}

/** `full` has the proportions of a field's proceedings over three decades; the others are it in small. */
export const sizes = {
  tiny: { sources: 3, events: 7, talks: 300, people: 420, institutions: 60, topics: 120 },
  small: { sources: 8, events: 30, talks: 7_800, people: 11_500, institutions: 640, topics: 1_300 },
  medium: { sources: 12, events: 65, talks: 19_500, people: 28_700, institutions: 1_600, topics: 3_250 },
  full: { sources: 40, events: 280, talks: 156_000, people: 230_000, institutions: 12_800, topics: 26_000 },
} as const satisfies Readonly<Record<string, Size>>;

export type SizeName = keyof typeof sizes;
