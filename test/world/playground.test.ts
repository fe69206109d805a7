import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectFolder } from "../../src/settings.js";
import { openPlayground, type OpenPlayground } from "../playground/open-playground.js";
import { url } from "../support/world.js";

/** The playground in a real Chromium, as a visitor meets it. It leaves docs/playground.png where that is missing; `UPDATE=1` takes it anew. */
const chromium = process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  picture = join(projectFolder, "docs", "playground.png");
const operations = readdirSync(join(projectFolder, "examples"))
  .sort()
  .map(file => /^query (\w+)/m.exec(readFileSync(join(projectFolder, "examples", file), "utf8"))![1]!);

if (!existsSync(chromium)) {
  console.warn(`THE PLAYGROUND IS NOT TESTED: there is no Chromium at ${chromium}. Install it, or set CHROMIUM to where it is.`);
  it.skip(`is NOT TESTED: no Chromium at ${chromium}`, () => {});
} else
  describe("The playground", () => {
    let playground: OpenPlayground;
    beforeAll(async () => {
      playground = await openPlayground(url);
      await playground.page.setViewportSize({ width: 1400, height: 900 });
    });
    afterAll(() => playground?.close());

    const answer = () => playground.page.locator(".result-window");
    const run = () => playground.page.getByRole("button", { name: "Execute query" }).click();
    /** GraphiQL takes up the name of a tab's operation a moment after its text. */
    const open = async (name: string) => {
      await playground.page
        .locator(".graphiql-tab-button")
        .filter({ hasText: new RegExp(`^${name}$`) })
        .click();
      await playground.page.waitForTimeout(1_000);
    };

    /** The editor of a new tab takes no text at first, and later gets the text of its tab: a moment after the text is there, it stays. */
    const write = async (query: string) => {
      const editor = playground.page.locator(".graphiql-query-editor .view-lines");
      const isWritten = async () => (await editor.innerText()).replaceAll("\u00a0", " ").includes(query);
      await playground.page.waitForTimeout(1_000);
      do {
        await editor.click();
        await playground.page.keyboard.press("Control+A");
        await playground.page.keyboard.insertText(query);
        await playground.page.waitForTimeout(1_000);
      } while (!(await isWritten()));
    };

    it("opens with a tab for each of our examples", async () => {
      const names = await playground.page.locator(".graphiql-tab-button").allInnerTexts();
      expect(names.map(name => name.trim())).toEqual(operations);
    });

    it("answers the first of them", async () => {
      await open(operations[0]!);
      await run();
      await answer().getByText("Anna Hasenfratz").first().waitFor();
      await answer().getByText("University of Colorado, Boulder, United States").first().waitFor();
    });

    it("looks as the picture in the documentation", async () => {
      await playground.page.mouse.move(1_000, 880); // away from what would light up
      const missing = process.env["UPDATE"] !== undefined || !existsSync(picture);
      const path = missing ? picture : join(mkdtempSync(join(tmpdir(), "colloquia-playground-")), "playground.png");
      const taken = await playground.page.screenshot({ path });
      expect([taken.readUInt32BE(16), taken.readUInt32BE(20)]).toEqual([1_400, 900]); // the width and height of a PNG
      expect(taken.length).toBeGreaterThan(30_000); // not one colour
    });

    it("answers all the others", async () => {
      for (const name of operations.slice(1)) {
        await open(name);
        const answered = playground.page.waitForResponse(response => response.url().endsWith("/graphql"));
        await run();
        const { data, errors } = (await (await answered).json()) as { data: object; errors?: unknown };
        expect({ name, errors }).toEqual({ name, errors: undefined });
        await answer()
          .getByText(`"${Object.keys(data)[0]!}"`)
          .first()
          .waitFor();
      }
    });

    it("says what is wrong with a question", async () => {
      await playground.page.locator(".graphiql-tab-add").click();
      await write("{ events(first: 0) { totalCount } }");
      await run();
      await answer().getByText("first must be between 1 and 100, but got 0").first().waitFor();
    });

    it("asks nobody but us, and complains of nothing", () => {
      expect(playground.requests.filter(request => !request.startsWith(`${url}/`) && !request.startsWith("data:"))).toEqual([]);
      expect(playground.requests.length).toBeGreaterThan(5);
      expect(playground.problems).toEqual([]);
    });
  });
