import { fileURLToPath } from "node:url";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import ipaddr from "ipaddr.js";
import { z } from "zod";
import { CannotStart } from "./errors.js";

/** The project's own folder: of `src/` under a test, of `dist/` as it ships. */
export const projectFolder = fileURLToPath(new URL("..", import.meta.url));
/** The folder of the code that runs: `src/` or `dist/`. */
export const codeFolder = fileURLToPath(new URL(".", import.meta.url));

function whole(least: number, most: number) {
  const must = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number(must).refine(value => Number.isInteger(value) && value >= least && value <= most, must);
}
const megabytes = (least: number) => whole(least, 1_000_000);
/** How reads run: as one statement per root field, by level, or as one statement as soon as the database has planned it (`auto`). */
const modes = ["auto", "composed", "levels"] as const;
export type Mode = (typeof modes)[number];
/** Characters of the secret: as many as 128 bits of a generator take in base64, and a few more. */
export const leastSecret = 32;
/** Processors of a database elsewhere, unless it is said how many: too few make heavy questions slow, too many make everything slow. */
const usualRemoteProcessors = 2;
/** Points that are as good as no limit. */
const maxPoints = 1_000_000_000_000_000;
const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
/** A network, by its address and the bits that its addresses share. */
export type AddressRange = readonly [ipaddr.IPv4 | ipaddr.IPv6, number];
const mustBeRanges = "must be addresses or ranges of addresses like 10.0.0.0/8 or fd00::/8, separated by commas";
const addressRanges = z.string().transform((text, context) =>
  text.split(",").flatMap((each): AddressRange[] => {
    const range = each.trim(),
      [address = ""] = range.split("/");
    try {
      if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) throw new Error(mustBeRanges);
      if (range !== address) return [ipaddr.parseCIDR(range)];
      const one = ipaddr.process(address);
      return [[one, one.kind() === "ipv4" ? 32 : 128]];
    } catch {
      context.addIssue(mustBeRanges);
      return [];
    }
  }),
);
const environment = z.object({
  PORT: whole(0, 65_535).default(4000),
  HOST: z.string().min(1).default("127.0.0.1"),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(", ")}`).default("info"),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/, "must be a URI like neo4j+s://host:7687")
    .optional(),
  NEO4J_USER: z.string().min(1).default("neo4j"),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).default("neo4j"),
  NEO4J_HEAP_MB: megabytes(256).default(512),
  NEO4J_PAGE_CACHE_MB: megabytes(16).default(256),
  COLLOQUIA_METRICS_PORT: whole(0, 65_535).optional(),
  COLLOQUIA_METRICS_HOST: z.string().min(1).default("127.0.0.1"),
  COLLOQUIA_LOG_ADDRESSES: z.enum(["true", "false"], "must be true or false").default("false"),
  COLLOQUIA_PUBLIC_READS: z.enum(["true", "false"], "must be true or false").default("true"),
  COLLOQUIA_READS: z.enum(modes, `must be one of ${modes.join(", ")}`).default("auto"),
  COLLOQUIA_INTROSPECTION: z.enum(["true", "false"], "must be true or false").default("true"),
  COLLOQUIA_MAX_CONNECTIONS: whole(1, 1_000_000).default(2_000),
  COLLOQUIA_MAX_CONNECTIONS_PER_ADDRESS: whole(1, 1_000_000).default(500),
  COLLOQUIA_FOLDER: z.string().min(1).default(resolve(projectFolder, ".colloquia")),
  COLLOQUIA_JARS: z.string().min(1).default(resolve(projectFolder, ".colloquia")),
  COLLOQUIA_TRUSTED_PROXIES: addressRanges.optional(),
  COLLOQUIA_DATABASE_PROCESSORS: whole(1, 1_024).optional(),
  COLLOQUIA_MAX_HEAVY_PER_CALLER: whole(1, 16).optional(),
  COLLOQUIA_MAX_WAITING_PER_CALLER: whole(1, 1_000).default(250),
  COLLOQUIA_HEAVY_COST: whole(1, maxPoints).default(50),
  COLLOQUIA_COST_CAPACITY: whole(100, maxPoints).default(1_000),
  COLLOQUIA_COST_RESTORE_RATE: whole(1, maxPoints).default(500),
  COLLOQUIA_MAX_CALLERS: whole(100, 10_000_000).default(10_000),
  COLLOQUIA_SECRET: z.string().min(leastSecret, `must have at least ${leastSecret} characters`).optional(),
});
/** Never said again, not even where it is wrong. */
const shown = (name: string, value: string | undefined) => (name === "COLLOQUIA_SECRET" ? `${value?.length} characters` : value);

/** A Neo4j that runs elsewhere. */
export interface RemoteSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}
/** A Neo4j that the service starts itself, as a child process, with its data in `folder`. */
export interface LocalSettings {
  readonly folder: string;
  /** Where Neo4j's jars are kept: apart from the data, so that several databases share them. */
  readonly jars: string;
  readonly heapMb: number;
  readonly pageCacheMb: number;
}
/** Where `/metrics` is served. */
export interface MetricsSettings {
  readonly port: number;
  readonly host: string;
}
/** How much of the service one caller gets. */
export interface FairUse {
  /** Proxies whose word is taken for which client a request comes from. */
  readonly trustedProxies: readonly AddressRange[];
  /** Of the database; as many as here where it runs here. */
  readonly databaseProcessors: number;
  /** Heavy statements of one caller that run at a time while others wait for theirs; undefined: it follows from the processors. */
  readonly maxHeavyPerCaller: number | undefined;
  /** Statements of one caller that wait. */
  readonly maxWaitingPerCaller: number;
  /** Points from which a statement is heavy. */
  readonly heavyCost: number;
  /** Points that a caller can spend at once, and points a second that come back. */
  readonly costCapacity: number;
  readonly costRestoreRate: number;
  /** Callers whose budgets are remembered. */
  readonly maxCallers: number;
}
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly logLevel: string;
  /** Whether the request log has the addresses of callers. */
  readonly logAddresses: boolean;
  /** Undefined if metrics are not served. */
  readonly metrics: MetricsSettings | undefined;
  readonly reads: Mode;
  /** Whether requests without a key may read; otherwise every request to /graphql needs one. */
  readonly publicReads: boolean;
  /** Whether callers may ask for the schema. */
  readonly introspection: boolean;
  /** Connections at a time, of all callers and of one address. */
  readonly connections: { readonly maxTotal: number; readonly maxPerAddress: number };
  readonly graph: { readonly remote: RemoteSettings } | { readonly local: LocalSettings };
  readonly fairUse: FairUse;
  /** What keys and tombstones are hashed with; where it is not given, a local graph has one of its own. */
  readonly secret: string | undefined;
}

/** Read once, at the start; everything wrong is said at once, by the variable's name. */
export function readSettings(variables: Readonly<Record<string, string | undefined>>): Settings {
  // An empty variable (`PORT= npm start`) means: not set.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const { success, data, error } = environment.safeParse(given);
  if (!success)
    throw new CannotStart(
      `These settings cannot be used: ${error.issues.map(({ path, message }) => `${path.join(".")} ${message}, but got: ${shown(String(path[0]), given[String(path[0])])}`).join("; ")}`,
    );
  if (data.NEO4J_URI !== undefined && data.NEO4J_PASSWORD === undefined)
    throw new CannotStart("NEO4J_URI is set, so NEO4J_PASSWORD must be set too, but it is not");
  const publicReads = data.COLLOQUIA_PUBLIC_READS === "true";
  if (!publicReads && data.NEO4J_URI !== undefined && data.COLLOQUIA_SECRET === undefined)
    throw new CannotStart(
      "COLLOQUIA_PUBLIC_READS is false, so every request needs a key, and with NEO4J_URI keys need COLLOQUIA_SECRET, but it is not set",
    );
  return {
    port: data.PORT,
    host: data.HOST,
    logLevel: data.LOG_LEVEL,
    logAddresses: data.COLLOQUIA_LOG_ADDRESSES === "true",
    metrics: data.COLLOQUIA_METRICS_PORT === undefined ? undefined : { port: data.COLLOQUIA_METRICS_PORT, host: data.COLLOQUIA_METRICS_HOST },
    reads: data.COLLOQUIA_READS,
    publicReads,
    secret: data.COLLOQUIA_SECRET,
    fairUse: {
      trustedProxies: data.COLLOQUIA_TRUSTED_PROXIES ?? [],
      databaseProcessors: data.COLLOQUIA_DATABASE_PROCESSORS ?? (data.NEO4J_URI === undefined ? availableParallelism() : usualRemoteProcessors),
      maxHeavyPerCaller: data.COLLOQUIA_MAX_HEAVY_PER_CALLER,
      maxWaitingPerCaller: data.COLLOQUIA_MAX_WAITING_PER_CALLER,
      heavyCost: data.COLLOQUIA_HEAVY_COST,
      costCapacity: data.COLLOQUIA_COST_CAPACITY,
      costRestoreRate: data.COLLOQUIA_COST_RESTORE_RATE,
      maxCallers: data.COLLOQUIA_MAX_CALLERS,
    },
    introspection: data.COLLOQUIA_INTROSPECTION === "true",
    connections: { maxTotal: data.COLLOQUIA_MAX_CONNECTIONS, maxPerAddress: data.COLLOQUIA_MAX_CONNECTIONS_PER_ADDRESS },
    graph:
      data.NEO4J_URI !== undefined
        ? { remote: { uri: data.NEO4J_URI, user: data.NEO4J_USER, password: data.NEO4J_PASSWORD!, database: data.NEO4J_DATABASE } }
        : {
            local: {
              folder: resolve(data.COLLOQUIA_FOLDER),
              jars: resolve(data.COLLOQUIA_JARS),
              heapMb: data.NEO4J_HEAP_MB,
              pageCacheMb: data.NEO4J_PAGE_CACHE_MB,
            },
          },
  };
}

/** Without any settings. */
export const usualFairUse: FairUse = readSettings({}).fairUse;
