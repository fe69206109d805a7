import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { holderOf, holdFolder } from "../../src/neo4j/embedded/folder.js";
import { cleanUp, newFolder } from "./service.js";

afterAll(cleanUp);

/** A socket's file whose process was killed. */
function leftOver(folder: string): void {
  const listen = `require("net").createServer().listen(${JSON.stringify(join(folder, "service.sock"))}, () => process.kill(process.pid, "SIGKILL"))`;
  expect(spawnSync(process.execPath, ["-e", listen]).signal).toBe("SIGKILL");
}

it("is held by one at a time", async () => {
  const folder = newFolder(),
    release = await holdFolder(folder);
  expect(await holderOf(folder)).toBe(String(process.pid));
  await expect(holdFolder(folder)).rejects.toThrow(`is in use by the service with process id ${process.pid}`);
  await release();
  expect(await holderOf(folder)).toBeUndefined();
  await (
    await holdFolder(folder)
  )();
});

it("is held by one of many that come at once after one that was killed", async () => {
  const folder = newFolder();
  leftOver(folder);
  const asked = await Promise.allSettled(Array.from({ length: 10 }, () => holdFolder(folder))),
    got = asked.flatMap(result => (result.status === "fulfilled" ? [result.value] : []));
  expect(got).toHaveLength(1);
  expect(await holderOf(folder)).toBe(String(process.pid));
  await got[0]!();
});

it("may have a long name", async () => {
  const folder = join(newFolder(), "a".repeat(120)),
    release = await holdFolder(folder);
  await expect(holdFolder(folder)).rejects.toThrow("is in use");
  await release();
});
