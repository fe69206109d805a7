import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { projectFolder } from "../../src/settings.js";

const folder = mkdtempSync(join(tmpdir(), "colloquia-newcomer-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("starts from a clean clone by the README's two words, and answers", async () => {
  const environment = {
    ...process.env,
    NODE_OPTIONS: "",
    NEO4J_URI: "",
    PORT: "0",
    COLLOQUIA_FOLDER: join(folder, "data"),
    COLLOQUIA_JARS: join(projectFolder, ".colloquia"),
  };
  execFileSync("git", ["clone", "--quiet", projectFolder, join(folder, "clone")]);
  const shell = spawn("sh", ["-c", "npm ci --no-audit --no-fund && exec npm start"], {
    cwd: join(folder, "clone"),
    env: environment,
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  const ended = new Promise(done => shell.once("exit", done));
  try {
    const port = await new Promise<number>((ready, failed) => {
      createInterface({ input: shell.stdout }).on("line", line => {
        const found = /"port":(\d+).*"Ready/.exec(line);
        if (found) ready(Number(found[1]));
      });
      void ended.then(code => failed(new Error(`It ended with ${String(code)}`)));
    });
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toContain("<title>Colloquia");
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"query": "{ sources { totalCount } }"}',
    });
    expect(await response.json()).toEqual({ data: { sources: { totalCount: 5 } } });
  } finally {
    process.kill(-shell.pid!, "SIGTERM"); // npm and the service are of one group
    await ended;
  }
}, 600_000);
