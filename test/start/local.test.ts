import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { blocksOf, commands } from "../support/pages.js";
import { callersOf } from "./callers.js";
import { cleanUp, colloquia, databaseOf, lives, newFolder, shortLived, until, urlOf, type Run } from "./service.js";
import { shippedDump } from "./shipped-dump.js";

/** One data folder through everything that happens to a service: each test begins where the one before it ended. */
const folder = newFolder(),
  variables = { COLLOQUIA_FOLDER: folder, COLLOQUIA_SECRET: "a secret of more than 32 characters", SOME_TOKEN: "another secret", ...shortLived };
let service: Run;

/** Milliseconds: the machine may be under load. */
const patience = 150_000;
afterAll(cleanUp);

const mode = (...path: string[]) => (statSync(join(folder, ...path)).mode & 0o777).toString(8);
const status = async (path: string) => (await fetch(`${urlOf(service)}${path}`)).status;
async function ask(query: string): Promise<any> {
  const response = await fetch(`${urlOf(service)}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.json();
}
async function answers(): Promise<void> {
  expect(await ask("{ events(first: 1) { edges { node { id } } } }")).toMatchObject({ data: { events: { edges: [{}] } } });
}

it(
  "killed while it fills the graph for the first time, leaves no database behind",
  async () => {
    const killed = colloquia(variables);
    await killed.says("Filling the graph");
    await wait(700);
    killed.process.kill("SIGKILL");
    await until(() => !lives(databaseOf(folder)), 15_000);
  },
  patience,
);

it(
  "fills the graph at the next start, as if nothing had been",
  async () => {
    service = colloquia(variables);
    await service.says("Ready");
    await answers();
    expect(await colloquia(variables, "check").ended).toMatchObject({ code: 0, stderr: "", stdout: "Every fact is what the records say\n" });
    const { code, stderr, stdout } = await colloquia(variables, "dump").ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.trimEnd().split("\n")).toEqual(shippedDump());
  },
  patience,
);

it(
  "keeps what is in its folder from others",
  () => {
    expect([mode(), mode("neo4j"), mode("neo4j", "data"), mode("neo4j", "conf")]).toEqual(["700", "700", "700", "700"]);
    expect(["password", "connection.json", "neo4j.pid", "neo4j.log", join("neo4j", "conf", "neo4j.conf")].map(file => mode(file))).toEqual(
      Array(5).fill("600"),
    );
  },
  patience,
);

it("does not give its secrets to the JVM", () => {
  const environment = readFileSync(`/proc/${databaseOf(folder)}/environ`, "utf8").split("\0");
  expect(environment.some(variable => variable.startsWith("PATH="))).toBe(true);
  expect(environment.filter(variable => /SECRET|TOKEN|PASSWORD/.test(variable))).toEqual([]);
});

it(
  "has its folder for itself: a second service is told who is there",
  async () => {
    const { code, stderr } = await colloquia(variables).ended;
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `The data folder ${folder} is in use by the service with process id ${service.process.pid}: stop that one, or set COLLOQUIA_FOLDER to another folder\n`,
    });
  },
  patience,
);

it(
  "says so while its database is away, starts it again, and answers again",
  async () => {
    const database = databaseOf(folder);
    process.kill(database, "SIGKILL");
    await service.says("Neo4j ended by itself (code 137;");
    expect(await ask("{ events(first: 1) { edges { node { id } } } }")).toMatchObject({ errors: [{ extensions: { code: "SERVICE_UNAVAILABLE" } }] });
    expect([await status("/health/ready"), await status("/health/live")]).toEqual([503, 200]);
    const told = async (accept: string) => {
      const response = await fetch(`${urlOf(service)}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", accept },
        body: JSON.stringify({ query: "{ events(first: 1) { edges { node { id } } } }" }),
      });
      return { status: response.status, retry: response.headers.get("retry-after"), keys: Object.keys((await response.json()) as object).sort() };
    };
    expect(await told("application/json")).toEqual({ status: 200, retry: "1", keys: ["data", "errors"] });
    expect(await told("application/graphql-response+json")).toEqual({ status: 503, retry: "1", keys: ["errors"] }); // without data, as the status asks for
    await service.says("Neo4j answers again");
    expect(await status("/health/ready")).toBe(200);
    await answers();
    expect(databaseOf(folder)).not.toBe(database);
    expect(await colloquia(variables, "check").ended).toMatchObject({ code: 0 }); // at the same place as before
  },
  patience,
);

it(
  "killed, takes its database along, and can be started again at once with the same data",
  async () => {
    const database = databaseOf(folder);
    service.process.kill("SIGKILL");
    service = colloquia(variables);
    await service.says("Ready");
    expect(lives(database)).toBe(false);
    expect(service.output.join("\n")).not.toContain("Filling");
    await answers();
  },
  patience,
);

it(
  "stops in order at SIGTERM, and resets none of the requests of callers that stop when it is not ready any more",
  async () => {
    const database = databaseOf(folder),
      callers = callersOf(urlOf(service));
    await callers.called(200);
    service.process.kill("SIGTERM");
    const { failures, statuses, closing } = await callers.stopped();
    expect({ failures, statuses }).toEqual({ failures: [], statuses: [200] });
    expect(closing).toBeGreaterThan(20); // that many were answered after the signal
    expect(await service.ended).toMatchObject({ code: 0, stderr: "" });
    expect(lives(database)).toBe(false);
    expect(existsSync(join(folder, "connection.json"))).toBe(false);
  },
  patience,
);

it(
  "stops in order at SIGINT, in the middle of a start too; that it comes twice with a Ctrl-C under npm does not matter",
  async () => {
    const starting = colloquia(variables);
    await starting.says("Starting Neo4j");
    await until(() => existsSync(join(folder, "neo4j.pid")) && lives(databaseOf(folder)));
    await wait(1_500);
    const database = databaseOf(folder);
    starting.process.kill("SIGINT");
    await wait(20);
    starting.process.kill("SIGINT");
    expect(await starting.ended).toMatchObject({ code: 0, stderr: "" });
    expect(starting.output.join("\n")).not.toContain("Ready");
    expect(lives(database)).toBe(false);
  },
  patience,
);

it.each([
  ["missing", (file: string) => rmSync(file)],
  ["empty", (file: string) => writeFileSync(file, "")],
  ["no file that can be read", (file: string) => (rmSync(file), mkdirSync(file))],
])(
  "refuses to start without the password of its data, and leaves all as it is, when the file is %s",
  async (_, damage) => {
    const file = join(folder, "password"),
      kept = readFileSync(file),
      before = filesIn(folder);
    damage(file);
    for (const words of [[], ["sources", "list"]])
      expect(await colloquia(variables, ...words).ended).toMatchObject({
        code: 1,
        stdout: expect.not.stringContaining("Filling"),
        stderr: expect.stringMatching(
          new RegExp(`^The data in ${folder}/neo4j needs its password, but the file ${file} .*"colloquia password reset".*\n$`),
        ),
      });
    rmSync(file, { recursive: true, force: true });
    writeFileSync(file, kept, { mode: 0o600 });
    expect(filesIn(folder)).toEqual(before);
  },
  patience,
);

it(
  "says what to do when the password kept beside the data is another one",
  async () => {
    writeFileSync(join(folder, "password"), "another");
    expect(await colloquia(variables, "check").ended).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Neo4j refuses the password .*: put back the file .* or run "colloquia password reset".*\n$/),
    });
  },
  patience,
);

it(
  "gets a new password when told to; a reset that was cut off has to be finished first",
  async () => {
    rmSync(join(folder, "password"));
    const cutOff = colloquia(variables, "password", "reset");
    await cutOff.says("Starting Neo4j");
    cutOff.process.kill("SIGKILL");
    await until(() => !lives(databaseOf(folder)), 30_000);
    expect(await colloquia(variables, "sources", "list").ended).toMatchObject({
      code: 1,
      stderr: `A reset of the password in ${folder} was cut off: run "colloquia password reset" again. No data is lost\n`,
    });
    const shown = blocksOf("docs/operating/commands.md")
      .flatMap(({ text }) => commands(text))
      .find(line => line.includes("password reset"))!;
    expect(await colloquia(variables, ...shown.split(" ").slice(2)).ended).toMatchObject({ code: 0, stderr: "" });
    expect(mode("password")).toBe("600");
  },
  patience,
);

it(
  "has lost nothing by all this",
  async () => {
    const { code, stdout } = await colloquia(variables, "dump").ended; // no service runs: this starts the database itself
    expect(code).toBe(0);
    expect(stdout.trimEnd().split("\n")).toEqual(shippedDump());
    expect(lives(databaseOf(folder))).toBe(false);
  },
  patience,
);

it(
  "says in a sentence what is wrong with its data, and what to do",
  async () => {
    const logs = join(folder, "neo4j", "data", "transactions", "neo4j");
    renameSync(logs, `${logs}.gone`);
    expect(await colloquia(variables, "sources", "list").ended).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(
        /^Neo4j cannot open the graph in .* \(there is no transaction log in .*\): put back a copy of the data folder .*\n$/,
      ),
    });
  },
  patience,
);

it(
  "refuses to begin a new graph where the data of its password is gone",
  async () => {
    for (const gone of [join("neo4j", "data", "databases", "neo4j"), "neo4j"]) {
      rmSync(join(folder, gone), { recursive: true });
      expect(await colloquia(variables, "sources", "list").ended).toMatchObject({
        code: 1,
        stdout: "",
        stderr: expect.stringMatching(
          /^The data folder .* has a password but not its database .*: put the data back, or mount it; or, to begin .*\n$/,
        ),
      });
    }
    expect(existsSync(join(folder, "neo4j"))).toBe(false);
  },
  patience,
);

/** Every file below, with its size and when it was last written; what Neo4j logs, and the lock of a folder, aside. */
function filesIn(place: string): string[] {
  return readdirSync(place, { recursive: true, encoding: "utf8" })
    .filter(file => file !== "password" && statSync(join(place, file)).isFile())
    .map(file => `${file} ${statSync(join(place, file)).size} ${statSync(join(place, file)).mtimeMs}`)
    .sort();
}
