import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { setTimeout as wait } from "node:timers/promises";
import { mostRunning } from "../../src/limits.js";
import { projectFolder } from "../../src/settings.js";
import { until } from "../start/service.js";
import { connectionsTo } from "./connections.js";

/** Milliseconds within which everybody must hear something, whatever happens to the database. */
export const longestAnswerMs = 5_000;

const folder = join(projectFolder, "test", "questions", "001-conference-school");
/** Questions of few statements, with the answers that were read off the document: a Neo4j that has just started plans each for the first time. */
const questions = readdirSync(folder)
  .filter(file => file.endsWith(".trace") && textOf(file).split("# levels\n")[1]!.trim().split("\n").length <= 3)
  .map(file => file.replace(/trace$/, ""))
  .map(name => ({ name, query: textOf(`${name}graphql`), data: JSON.parse(textOf(`${name}json`)) as unknown }));

export interface Heard {
  readonly right: number;
  /** Questions that were told in due form that the database is away, or busy. */
  readonly refused: number;
  /** Everything else: a wrong answer, a half one, an error of another kind, nothing at all. */
  readonly wrong: readonly string[];
  /** The longest wait for a refusal, counted from the last time that it was asked for what was heard. */
  readonly slowestMs: number;
}

/** Asks each question once, so that the crowd below does not have all of them planned at the same time. */
export async function askOnce(url: string): Promise<void> {
  for (const { query, data } of questions) expect(await answerTo(url, query)).toEqual({ data });
}

export type Askers = ReturnType<typeof askers>;

/** People who ask one question after the other, all at the same time, and compare what they hear with what they know. */
export function askers(url: string, howMany = 16) {
  let asking = true,
    heard = nothing();
  const ask = async (at: number): Promise<void> => {
    const { name, query, data } = questions[at % questions.length]!,
      asked = performance.now();
    const given: any = await answerTo(url, query).catch((error: unknown) => `no answer: ${String(error)}`);
    if (isDeepStrictEqual(given, { data })) heard.right++;
    else if (!isRefusal(given)) heard.wrong.push(`${name}: ${JSON.stringify(given).slice(0, 300)}`);
    else {
      heard.refused++;
      heard.slowestMs = Math.max(heard.slowestMs, performance.now() - Math.max(asked, heard.since));
      await wait(50);
    }
  };
  const all = Promise.all(
    Array.from({ length: howMany }, async (_, first) => {
      for (let at = first; asking; at++) await ask(at);
    }),
  );
  return {
    /** What they heard since the last time, the questions that are still open not among it. */
    heard: (): Heard => {
      const until = heard;
      heard = nothing();
      return until;
    },
    /** Lets them hear what they have asked. */
    stop: async (): Promise<void> => {
      asking = false;
      await all;
    },
  };
}

/** Fifty right answers in a row. A database that has just started is busy, and may refuse some before. */
export async function onlyRightAnswers(crowd: Askers): Promise<void> {
  let inARow = 0;
  await until(() => {
    const { right, refused, wrong } = crowd.heard();
    expect(wrong).toEqual([]);
    inARow = refused ? 0 : inARow + right;
    return inARow > 50;
  });
}

/** As a balancer asks it: 200 or 503. */
export const ready = async (url: string): Promise<number> => (await fetch(`${url}/health/ready`)).status;

/** Everybody who asks meanwhile is told in due form and in time, and so are those who ask in so many milliseconds after it. */
export async function isMissed(url: string, crowd: Askers, ms: number): Promise<void> {
  await wait(longestAnswerMs);
  expect(await ready(url)).toBe(503);
  const first = crowd.heard();
  expect(first.wrong).toEqual([]);
  expect(first.refused).toBeGreaterThan(15);
  expect(first.slowestMs).toBeLessThan(longestAnswerMs);
  await wait(ms);
  expect(crowd.heard()).toMatchObject({ right: 0, wrong: [] });
}

/** After all: everybody hears what is right, at once, and the service holds no more connections to the database's port than it needs. */
export async function isWellAgain(url: string, crowd: Askers, port: number): Promise<void> {
  await until(async () => (await ready(url)) === 200);
  await onlyRightAnswers(crowd);
  expect(connectionsTo(port)).toBeLessThanOrEqual(mostRunning + 4);
}

const nothing = () => ({ since: performance.now(), right: 0, refused: 0, wrong: [] as string[], slowestMs: 0 });

export async function answerTo(url: string, query: string, signal?: AbortSignal): Promise<any> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
    ...(signal ? { signal } : {}),
  });
  return JSON.parse(await response.text()); // not response.json(), whose objects are another realm's and so equal to none here
}

/** An error alone, without a part of the answer. A Neo4j that has just started, on a machine under load, plans for longer than a statement or a question may take. */
const isRefusal = ({ data, errors }: any): boolean =>
  !data && errors?.length === 1 && /^(SERVICE_UNAVAILABLE|LIMIT_EXCEEDED)$/.test(errors[0].extensions.code);

function textOf(file: string): string {
  return readFileSync(join(folder, file), "utf8");
}
