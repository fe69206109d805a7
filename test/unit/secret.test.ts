import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isKey, keyHash, newKey } from "../../src/keys/key-text.js";
import { Secret, secretOf } from "../../src/secret.js";
import { readSettings } from "../../src/settings.js";

const folder = mkdtempSync(join(tmpdir(), "colloquia secret-")),
  local = readSettings({ COLLOQUIA_FOLDER: folder }),
  file = join(folder, "secret");
afterAll(() => rmSync(folder, { recursive: true }));

describe("The secret", () => {
  it("of a local graph is made once, when it is first asked for, and readable by its owner only", () => {
    const ask = secretOf(local);
    expect(() => statSync(file)).toThrow();
    const hash = ask().hash("a", "b");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(secretOf(local)().hash("a", "b")).toBe(hash);
    expect(new Secret(readFileSync(file, "utf8").trim()).hash("a", "b")).toBe(hash);
  });

  it("that was cut short is not used", () => {
    const whole = readFileSync(file, "utf8");
    writeFileSync(file, "short");
    expect(() => secretOf(local)()).toThrow(/must hold a secret of 32 characters or more, but got 5/);
    writeFileSync(file, whole);
  });

  it("is the one that is set, wherever the graph is", () => {
    const COLLOQUIA_SECRET = "x".repeat(32);
    expect(secretOf(readSettings({ COLLOQUIA_FOLDER: folder, COLLOQUIA_SECRET }))().hash("a")).toBe(new Secret(COLLOQUIA_SECRET).hash("a"));
  });

  it("must be set for a graph elsewhere, as soon as something needs it", () => {
    const ask = secretOf(readSettings({ NEO4J_URI: "bolt://graph.example.org", NEO4J_PASSWORD: "x" }));
    expect(ask).toThrow("Keys and tombstones need a secret, but there is none: set COLLOQUIA_SECRET to 32 random characters or more, and keep it");
  });

  it("must be long enough, and is not said again where it is not", () => {
    expect(() => readSettings({ COLLOQUIA_SECRET: "hunter2" })).toThrow(/COLLOQUIA_SECRET must have at least 32 characters, but got: 7 characters$/);
  });

  it("gives each purpose hashes of its own", () => {
    const secret = new Secret("y".repeat(32));
    expect(new Set([secret.hash("a", "b", "c"), secret.hash("a", "bc"), secret.hash("ab", "c"), secret.hash("a", "b,c")]).size).toBe(4);
  });
});

describe("A key", () => {
  it("is new each time, and kept as something else", () => {
    const [one, other] = [newKey(), newKey()];
    expect(one).not.toBe(other);
    expect([one, other].every(isKey)).toBe(true);
    expect(keyHash(new Secret("z".repeat(32)), one)).not.toContain(one.slice(10));
  });
});
