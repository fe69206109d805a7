import { sizes } from "../../bench/world/size.js";
import { world } from "../../bench/world/world.js";

const tiny = (seed: number) => [...world(sizes.tiny, seed)];

it("makes the same world of one seed, and another one of another", () => {
  expect(tiny(1)).toEqual(tiny(1));
  expect(tiny(2)).not.toEqual(tiny(1));
});
