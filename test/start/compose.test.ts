import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { parse } from "yaml";
import { projectFolder } from "../../src/settings.js";
import { copied, dockerfile } from "./image.js";

const textOf = (path: string) => readFileSync(join(projectFolder, path), "utf8");

describe("docker-compose.yml", () => {
  const { services, volumes } = parse(textOf("docker-compose.yml"));
  const installed = spawnSync("docker-compose", ["version"]).status === 0;
  if (!installed) console.warn("SKIPPED: docker-compose is not installed, so nobody but this test's own parser has read docker-compose.yml");

  const config = (variables: Record<string, string>) =>
    spawnSync("docker-compose", ["config", "-q"], { cwd: projectFolder, env: { PATH: process.env["PATH"], ...variables }, encoding: "utf8" });

  (installed ? it : it.skip)("is taken by docker-compose, with a password only", () => {
    expect(config({ NEO4J_PASSWORD: "x" })).toMatchObject({ status: 0, stdout: "", stderr: "" });
    const { status, stderr } = config({});
    expect(status).not.toBe(0);
    expect(stderr).toContain("set NEO4J_PASSWORD to a password of 8 characters or more");
  });
  it("brings Neo4j and the service, which waits until Neo4j is well", () => {
    expect(Object.keys(services).sort()).toEqual(["colloquia", "neo4j"]);
    expect(services.neo4j.image).toMatch(/^neo4j:5\.26(\.\d+)?-community$/);
    expect(services.neo4j.healthcheck.test).toEqual(expect.arrayContaining(["CMD"]));
    expect(services.colloquia.depends_on).toEqual({ neo4j: { condition: "service_healthy" } });
    expect(services.colloquia.environment.NEO4J_URI).toBe("bolt://neo4j:7687");
  });
  it("passes on every setting, but those of a database that the service would start itself", () => {
    const settings = [...textOf("src/settings.ts").matchAll(/^  ([A-Z][A-Z0-9_]+):/gm)].map(([, name]) => name!);
    const ofLocalGraph = ["COLLOQUIA_FOLDER", "COLLOQUIA_JARS", "NEO4J_HEAP_MB", "NEO4J_PAGE_CACHE_MB"];
    const ofImage = ["HOST", "PORT", "NEO4J_USER", "NEO4J_DATABASE"]; // their defaults are what both images use
    expect(Object.keys(services.colloquia.environment).sort()).toEqual(settings.filter(name => ![...ofLocalGraph, ...ofImage].includes(name)).sort());
  });
  it("keeps Neo4j's data", () => {
    expect(Object.keys(volumes)).toEqual(["neo4j-data"]);
    expect(services.neo4j.volumes).toEqual(["neo4j-data:/data"]);
  });
  it("opens the service to this machine only, and Neo4j to nobody", () => {
    expect(services.colloquia.ports).toEqual(["${BIND:-127.0.0.1}:${PORT:-4000}:4000"]);
    expect(services.neo4j.ports).toBeUndefined();
  });
});

describe("The Dockerfile", () => {
  const [, ...stages] = dockerfile.split(/^FROM /m),
    image = stages.at(-1)!;

  it("copies what exists, and .dockerignore lets it through", () => {
    const ignored = textOf(".dockerignore").split("\n");
    expect(ignored).toContain("*");
    const fromProject = stages.flatMap(stage => copied(stage.replace(/^COPY --from.*$/gm, "")));
    expect(fromProject.filter(path => !existsSync(join(projectFolder, path)) || !ignored.includes(`!${path}`))).toEqual([]);
  });
  it("is of a Node that package.json allows, runs what ships, and not as root", () => {
    expect(stages.map(stage => Number(/^node:(\d+)-slim/.exec(stage)?.[1])).filter(major => !(major >= 20))).toEqual([]);
    expect(image).toMatch(/^USER node$/m);
    expect(image).toMatch(/^ENTRYPOINT \["node", "dist\/colloquia\.js"\]$/m);
    expect(image).toMatch(/^ENV .*HOST=0\.0\.0\.0/m);
  });
  it("has a health check that tells a ready service from another", async () => {
    const [, command, ...words] = JSON.parse(/^HEALTHCHECK[^[]*(\[.*\])$/m.exec(image)![1]!.replace("[", '["CMD",')) as string[];
    let status = 200;
    const http = createServer((request, response) => response.writeHead(request.url === "/health/ready" ? status : 404).end());
    await new Promise<void>(done => http.listen(0, "127.0.0.1", done));
    const PORT = String((http.address() as { port: number }).port);
    const said = () => new Promise(done => spawn(command!, words, { env: { PATH: process.env["PATH"], PORT }, stdio: "inherit" }).once("exit", done));
    expect(await said()).toBe(0);
    status = 503;
    expect(await said()).toBe(1);
    http.closeAllConnections();
    await new Promise(done => http.close(done));
    expect(await said()).toBe(1);
  });
});
