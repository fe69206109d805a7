import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFileAtomically, writeFileAtomically } from "../../src/atomic-file.js";
import { dataFolder, endFirstStart, openPassword } from "../../src/neo4j/embedded/data-folder.js";

const folders: string[] = [];
afterAll(() => folders.forEach(folder => rmSync(folder, { recursive: true })));
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "data-folder-"));
  folders.push(folder);
  return folder;
}
const makeData = (folder: string) => mkdirSync(join(folder, "neo4j", "data", "databases", "neo4j"), { recursive: true });

describe("The password of a data folder", () => {
  it("is made where there is no data, and on the disk before anything else is made", () => {
    const folder = newFolder(),
      password = openPassword(dataFolder(folder));
    expect(readFileSync(join(folder, "password"), "utf8")).toBe(password);
    expect(password.length).toBeGreaterThanOrEqual(32);
    expect(existsSync(join(folder, "neo4j"))).toBe(false);
  });

  it("is the same when a first start that was cut off is continued, at whatever point", () => {
    const folder = newFolder(),
      password = openPassword(dataFolder(folder));
    expect(openPassword(dataFolder(folder))).toBe(password);
    makeData(folder);
    expect(openPassword(dataFolder(folder))).toBe(password);
    endFirstStart(dataFolder(folder));
    expect(openPassword(dataFolder(folder))).toBe(password);
    expect(readdirSync(folder).sort()).toEqual(["neo4j", "password"]);
  });

  it("is made anew where a first start was cut off before there was one", () => {
    const folder = newFolder();
    openPassword(dataFolder(folder));
    rmSync(join(folder, "password"));
    expect(openPassword(dataFolder(folder))).toBe(readFileSync(join(folder, "password"), "utf8"));
  });

  it("is not made for data, even if the first start has not ended", () => {
    const folder = newFolder();
    openPassword(dataFolder(folder));
    rmSync(join(folder, "password"));
    makeData(folder);
    expect(() => openPassword(dataFolder(folder))).toThrow(`the file ${join(folder, "password")} is missing: put the file back, or run`);
    expect(existsSync(join(folder, "password"))).toBe(false);
  });

  it.each(["databases", "transactions"])("is not made for what is left of data: %s", part => {
    const folder = newFolder();
    mkdirSync(join(folder, "neo4j", "data", part, "neo4j"), { recursive: true });
    expect(() => openPassword(dataFolder(folder))).toThrow("is missing");
  });

  it("is refused when its data is gone", () => {
    const folder = newFolder();
    openPassword(dataFolder(folder));
    endFirstStart(dataFolder(folder));
    expect(() => openPassword(dataFolder(folder))).toThrow("has a password but not its database");
  });
});

describe("A file written atomically", () => {
  it("can be read by its owner only, and leaves nothing beside it", () => {
    const folder = newFolder(),
      file = join(folder, "file");
    writeFileAtomically(file, "one");
    writeFileAtomically(file, "two");
    expect(readFileSync(file, "utf8")).toBe("two");
    expect((statSync(file).mode & 0o777).toString(8)).toBe("600");
    expect(readdirSync(folder)).toEqual(["file"]);
  });

  it("keeps what was there when the new text cannot be put in its place", () => {
    const folder = newFolder(),
      file = join(folder, "file");
    mkdirSync(join(file, "kept"), { recursive: true });
    expect(() => writeFileAtomically(file, "two")).toThrow();
    expect(readdirSync(folder)).toEqual(["file"]);
    expect(readdirSync(file)).toEqual(["kept"]);
  });

  it("is never replaced where it must only be created", () => {
    const file = join(newFolder(), "file");
    writeFileSync(file, "one");
    expect(createFileAtomically(file, "two")).toBe(false);
    expect(readFileSync(file, "utf8")).toBe("one");
  });
});
