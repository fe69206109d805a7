import { pages } from "../pages.js";
import type { Workload } from "../workload.js";

export const w4a: Workload = {
  name: "W4a",
  about: "a page of 20 people by name, near the start",
  targets: { hand: 0.75, peer: 40 },
  ...pages({ share: 0, number: 0 }, { share: 0.01, number: 2_000 }),
};
