import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { imageFolder } from "./image.js";

/** What ships, with tables that are changed, damaged or absent. */
describe("The tables of resources/", () => {
  const folder = imageFolder(),
    resources = join(folder, "resources"),
    kept = join(folder, "kept");
  cpSync(resources, kept, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeEach(() => {
    rmSync(resources, { recursive: true, force: true });
    cpSync(kept, resources, { recursive: true });
  });
  const node = (...words: readonly string[]) => spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
  const run = (script: string) => node("--input-type=module", "--import", "reflect-metadata", "-e", script);
  const fingerprint = () => {
    const { stdout, stderr } = run(`import { shippedFingerprint } from "./dist/store/shipped.js"; process.stdout.write(shippedFingerprint());`);
    expect(stderr).toBe("");
    const [texts, content, code] = stdout.split(" ");
    return { texts, content, code };
  };

  it("are read at first use: neither the command line nor a module reads one when it is loaded", () => {
    rmSync(resources, { recursive: true });
    expect(node("dist/colloquia.js", "match-affiliations", "--help")).toMatchObject({ status: 0, stderr: "" });
    const { status, stdout, stderr } = run(`
      import { readdirSync } from "node:fs";
      const modules = ["identity", "projection", "sources"].flatMap(folder =>
        readdirSync("dist/" + folder, { recursive: true }).map(file => "./dist/" + folder + "/" + file)).filter(file => file.endsWith(".js"));
      for (const module of modules) await import(module);
      process.stdout.write(String(modules.length));`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(Number(stdout)).toBeGreaterThan(100);
  });

  it("keep a service with a damaged one from guessing: the message has the file, the line and what must hold", () => {
    const file = join(resources, "people", "nicknames.tsv"),
      lines = readFileSync(file, "utf8").split("\n"),
      at = lines.findIndex(line => line.startsWith("robert\t"));
    writeFileSync(file, lines.map((line, each) => (each === at ? "robert bob" : line)).join("\n"));
    const { status, stderr } = run(`import { formalNames } from "./dist/identity/people/nicknames.js"; formalNames("bob");`);
    expect(status).toBe(1);
    expect(stderr).toContain(`resources/people/nicknames.tsv, line ${at + 1}: must have 2 cells, separated by tabs, but got: "robert bob"`);
  });

  it("are part of the fingerprint of the deriving code, and what explains them is not", () => {
    const before = fingerprint();
    appendFileSync(join(resources, "README.md"), "\nMore.\n");
    expect(fingerprint()).toEqual(before);
    appendFileSync(join(resources, "people", "nicknames.tsv"), "wilhelmina\tminnie\n");
    const after = fingerprint();
    expect(after).toEqual({ ...before, code: expect.stringMatching(/^[0-9a-f]{16}$/) });
    expect(after.code).not.toBe(before.code);
  });
});
