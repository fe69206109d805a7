import { examples } from "../../src/http/shipped-examples.js";
import { usualFairUse } from "../../src/settings.js";
import { blocks } from "../support/pages.js";
import { serving } from "../support/serving.js";
import { closeWorldGraph, worldGraph } from "../support/world.js";

afterAll(closeWorldGraph);

const shown: readonly (readonly [where: string, query: string])[] = [
  ...examples().map(({ name, query }) => [`examples/${name}`, query] as const),
  ...blocks
    .filter(({ language, expected }) => language === "graphql" && !expected?.text.includes('"errors"'))
    .map(({ file, line, text }) => [`${file}:${line}`, text] as const),
];

describe("The default limits", () => {
  it.each(shown)("allow %s", async (_, query) => {
    const service = await serving(worldGraph(), { fairUse: usualFairUse });
    try {
      expect((await service.ask(query)).errors).toBeUndefined();
    } finally {
      await service.stop();
    }
  });

  it("allow all of them to one caller, one after the other: what is not needed is given back", async () => {
    const service = await serving(worldGraph(), { fairUse: { ...usualFairUse, costRestoreRate: 0.001 } });
    try {
      for (const [, query] of shown) expect((await service.ask(query)).errors).toBeUndefined();
    } finally {
      await service.stop();
    }
  });
});
