import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Chance } from "../../bench/world/random.js";
import { Graph } from "../../src/neo4j/database.js";
import { startLocalServer, type LocalServer } from "../../src/neo4j/embedded/neo4j-server.js";
import { levels } from "../../src/query/plan/warm-up.js";
import { schema } from "../../src/api/schema.js";
import { projectFolder } from "../../src/settings.js";
import { storedState, type State } from "../../src/store/state.js";
import { relationships } from "../../src/model/vocabulary.js";
import { newcomersAgree } from "../support/filters-agree.js";
import { groupsBelow, groupsBelowAgree } from "../support/groups-agree.js";
import { linkingAgree } from "../support/linking-agree.js";
import { matricesAgree } from "../support/matrix-agree.js";
import { neighbourhoodsAgree } from "../support/neighbourhood-agree.js";
import { networksAgree } from "../support/network-agree.js";
import { peopleInEventsAgree } from "../support/people-in-events-agree.js";
import { pathsAgree } from "../support/paths-agree.js";
import { eventRoles, PlainGraph } from "../support/plain-graph.js";
import { hitsOf, statementsOf } from "../support/hits.js";
import { Plans } from "../support/plans.js";
import { relatedAgree } from "../support/related-agree.js";
import { shared } from "../support/shared.js";
import { tracedOn } from "../support/traced.js";

/** On the ACL Anthology, 330,000 nodes and a million relationships. LARGE_FOLDER names a data folder that has it already; else it is imported, which takes minutes. */
const tables = shared("data/acl"),
  reading = tables === undefined ? describe.skip : describe;
if (tables === undefined) console.warn("SKIPPED: the ACL tables are not in shared/data/acl, here or in a folder above");

reading("On a large graph", () => {
  const kept = process.env["LARGE_FOLDER"];
  let folder: string, server: LocalServer, graph: Graph, plans: Plans, state: State, plain: PlainGraph;
  beforeAll(async () => {
    folder = kept ?? (await mkdtemp(join(tmpdir(), "colloquia-large-")));
    const jars = process.env["COLLOQUIA_JARS"] ?? join(projectFolder, ".colloquia"),
      [heapMb, pageCacheMb] = [2_048, 1_024];
    if (kept === undefined) {
      const mapping = join(folder, "acl.mapping.yaml"),
        text = await readFile(join(projectFolder, "test", "fixtures", "tables", "acl.mapping.yaml"), "utf8");
      await promisify(execFile)("bash", ["-c", `printf '%s' "$1" > "$2" && ln -s "$3"/*.csv.gz "$4"`, "", text, mapping, tables!, folder]);
      await promisify(execFile)(process.execPath, ["dist/colloquia.js", "import", mapping], {
        cwd: projectFolder,
        env: {
          ...process.env,
          NEO4J_URI: "",
          COLLOQUIA_FOLDER: folder,
          COLLOQUIA_JARS: jars,
          NEO4J_HEAP_MB: String(heapMb),
          NEO4J_PAGE_CACHE_MB: String(pageCacheMb),
        },
        maxBuffer: 64 << 20,
      });
    }
    server = await startLocalServer({ folder, jars, heapMb, pageCacheMb }, () => {});
    graph = new Graph(server.connection);
    plans = new Plans(server.connection);
    state = await storedState(statement => graph.readWhole(statement));
    plain = new PlainGraph(state);
  }, 1_800_000);
  afterAll(async () => {
    await plans.close();
    await graph.close();
    await server.stop();
    if (kept === undefined) await rm(folder, { recursive: true });
  });

  const answer = async (query: string, variables: Record<string, unknown> = {}): Promise<any> => {
    const { answer } = await tracedOn(graph, query, "composed", variables);
    if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join("; "));
    return answer.data;
  };
  const hits = (query: string, variables: Record<string, unknown> = {}) => hitsOf(graph, plans, query, variables);

  describe("no statement looks through all there is", () => {
    /** Read whole on purpose: there are few of these, or all of them are what is asked for. */
    const whole: Readonly<Record<string, RegExp>> = {
      "query/dataset": /^NodeByLabelScan/,
      "query/decisions": /:Decision$/,
      "query/quality": /^NodeByLabelScan/,
      "query/reviews": /:RESEMBLES\]/, // by its scores, from the most doubtful
      "query/events group/events": /:Event$/,
      "query/people group/people": /:Person$/,
      "query/talks group/talks": /:(Talk|Institution)$/,
      "query/returned-as-speakers": /:ATTENDED\]/, // all who attended anything
      // Two nodes by their ids.
      "path/steps": /^CartesianProduct/,
    };
    it("of those that answer a field", async () => {
      const found: Record<string, string[]> = {};
      for (const statement of levels(schema)) {
        const scans = (await plans.scans(statement)).filter(scan => !whole[statement.name]?.test(scan));
        if (scans.length) found[statement.name] = scans;
      }
      expect(found).toEqual({});
    }, 600_000);

    it.each([
      ...["NAME", "EVENTS", "TALKS"].flatMap(field =>
        ["first", "last"].map(size => `{ people(${size}: 20, orderBy: { field: ${field} }) { edges { node { name } } } }`),
      ),
      ...["TIME", "NAME", "PEOPLE", "TALKS"].map(field => `{ events(orderBy: { field: ${field}, direction: DESC }) { edges { node { title } } } }`),
      ...["TIME", "NAME"].map(field => `{ talks(orderBy: { field: ${field} }) { edges { node { title } } } }`),
      "{ people(filter: { events: { atLeast: 3 } }) { edges { node { name } } } }",
      '{ people(orderBy: { field: EVENTS }, filter: { events: { atLeast: 3, where: { text: "workshop" } } }) { edges { node { name } } } }',
      '{ peopleInEvents(atLeast: 3, from: "2015-01-01", until: "2019-12-31") { edges { eventCount node { name } } } }',
      '{ search(text: "matsumotto", types: [Person]) { edges { node { id } } } }',
      '{ suggestions(text: "mats") { node { id } } }',
    ])("of %s", async query => {
      for (const statement of await statementsOf(graph, query)) expect(await plans.scans(statement)).toEqual([]);
    });
  });

  it.each([
    ["people", "NAME"],
    ["people", "EVENTS"],
    ["events", "TIME"],
    ["talks", "TIME"],
    ["talks", "NAME"],
  ])(
    "a page deep in %s by %s costs what the first one costs",
    async (list, field) => {
      const page = (after: unknown) =>
        hits(`query ($after: String) { ${list}(after: $after, orderBy: { field: ${field} }) { edges { cursor node { id } } } }`, { after });
      let after: string | null = null;
      for (let place = 0; place < (list === "events" ? 1_000 : 20_000); place += 100) {
        const { page } = await answer(
          `query ($after: String) { page: ${list}(first: 100, after: $after, orderBy: { field: ${field} }) { pageInfo { endCursor } } }`,
          { after },
        );
        after = page.pageInfo.endCursor;
      }
      const [first, deep] = [await page(null), await page(after)];
      expect(first).toBeGreaterThan(20);
      expect(deep / first).toBeGreaterThan(0.8);
      expect(deep / first).toBeLessThan(1.2);
    },
    600_000,
  );

  it("what each family of questions costs is told", async () => {
    const id = (type: string, order: string) => `${type}(first: 1, orderBy: { field: ${order} }) { edges { node { id } } }`,
      {
        events: {
          edges: [event],
        },
        people: {
          edges: [one, other],
        },
        topics: {
          edges: [topic],
        },
      } = await answer(
        `{ ${id("events", "PEOPLE")} ${id("topics", "TALKS")} people(first: 2, orderBy: { field: EVENTS }) { edges { node { id } } } }`,
      );
    const questions: Readonly<Record<string, string>> = {
      "people of at least three events": "{ list: people(filter: { events: { atLeast: 3 } }) { edges { node { name } } } }",
      "people of most events of five years, with these": `{ list: peopleInEvents(atLeast: 3, from: "2015-01-01", until: "2019-12-31") {
        edges { eventCount node { name events(filter: { from: "2015-01-01", until: "2019-12-31" }) { edges { node { title } } } } } } }`,
      "people of the largest event by name": `{ event(id: "${event.node.id}") { list: people { edges { node { name } } } } }`,
      "talks of the largest topic by year": `{ topic(id: "${topic.node.id}") { list: talkGroups(by: [YEAR]) { edges { node { count } } } } }`,
      "misspelt search": '{ list: search(text: "matsumotto", types: [Person]) { edges { node { id } } } }',
      suggestions: '{ list: suggestions(text: "mats") { node { id } } }',
      "a shortest path": `{ list: paths(one: "${one.node.id}", other: "${other.node.id}", first: 5) { edges { node { length } } } }`,
      "around a person": `{ list: neighbourhood(id: "${one.node.id}", steps: 1, mostNodes: 50) { nodes { node { id } } } }`,
      "related events": `{ event(id: "${event.node.id}") { list: related { edges { score node { title } } } } }`,
      "people to meet": `{ person(id: "${one.node.id}") { list: related { edges { score node { name } } } } }`,
      "newcomers of the largest event": `{ event(id: "${event.node.id}") { list: newcomers { edges { node { name } } } } }`,
    };
    const rowsIn = (data: any): number => {
      const { list } = data.list ? data : (Object.values(data)[0] as any);
      return (list.edges ?? list.nodes ?? list).length;
    };
    const lines: string[] = [];
    for (const [name, question] of Object.entries(questions)) {
      const rows = rowsIn(await answer(question)),
        sum = await hits(question);
      expect({ name, rows }).not.toEqual({ name, rows: 0 });
      lines.push(`| ${name} | ${rows} | ${sum.toLocaleString("en")} | ${Math.round(sum / rows).toLocaleString("en")} |`);
    }
    console.log(["| Question | Rows | Database hits | Hits per row |", "| --- | --- | --- | --- |", ...lines].join("\n"));
  }, 600_000);

  it("totalCount is not computed unless it is asked for", async () => {
    const filter = 'filter: { text: "parsing" }',
      without = await hits(`{ talks(${filter}) { edges { node { id } } } }`);
    expect(await hits(`{ talks(${filter}) { totalCount edges { node { id } } } }`)).toBeGreaterThan(10 * without);
  });

  it("networks and matrices are those of plain loops", async () => {
    expect(await networksAgree(answer, plain, state, 2)).toBeGreaterThan(4);
    expect(await matricesAgree(answer, plain, state, 2)).toBeGreaterThan(0);
  }, 1_200_000);

  it("people in several events are those of plain loops", async () => {
    expect(await peopleInEventsAgree(answer, plain, new Chance(3), 12)).toBeGreaterThan(200);
  }, 600_000);

  it("groups, linking people, neighbourhoods and paths are those of plain loops", async () => {
    const chance = new Chance(9),
      events = plain.some("Event", chance, 40),
      people = plain.some("Person", chance, 20);
    let groups = 0;
    for (const below of groupsBelow.filter(({ above }) => above === "Event")) groups += await groupsBelowAgree(answer, plain, events, below);
    expect(groups).toBeGreaterThan(20);
    // Beside chance, who is at one event with somebody: of two people or events of chance few have anything to do with each other.
    const together = people.map(one => [one, chance.of(plain.tails(chance.of(plain.heads(one, ...eventRoles)), ...eventRoles))] as const),
      shared = people.map(one => plain.heads(one, ...eventRoles)).map(all => [chance.of(all), chance.of(all)] as const);
    expect(await linkingAgree(answer, plain, shared)).toBeGreaterThan(20);
    const drawings = [...events.slice(0, 10), ...people].map(id => ({ id, steps: 2, over: [], mostNodes: chance.whole(1, 200) }));
    expect(await neighbourhoodsAgree(answer, plain, drawings)).toBeGreaterThan(10);
    const ways = together.map(([one, other]) => ({ one, other, over: relationships, longest: 2 }));
    expect(await pathsAgree(answer, plain, ways)).toBeGreaterThan(10);
  }, 1_200_000);

  it("newcomers and related events are those of plain loops", async () => {
    const chance = new Chance(5),
      events = plain.some("Event", chance, 12),
      people = plain.some("Person", chance, 12);
    expect(await newcomersAgree(answer, plain, events)).toBeGreaterThan(3);
    expect(await relatedAgree(answer, plain, events, people)).toBeGreaterThan(100);
  }, 1_200_000);
});
