import { pages } from "../pages.js";
import type { Workload } from "../workload.js";

export const w4b: Workload = {
  name: "W4b",
  about: "the same, 100,000 deep (in a smaller world 40 % deep)",
  targets: { hand: 0.75, peer: 350 },
  ...pages({ share: 0.4, number: 100_000 }, { share: 0.41, number: 102_000 }),
};
