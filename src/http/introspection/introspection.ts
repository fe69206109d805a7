import { createHash } from "node:crypto";
import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation, GraphQLRequestListener } from "@apollo/server";
import { InMemoryLRUCache } from "@apollo/utils.keyvaluecache";
import { execute, getVariableValues, Kind, type DocumentNode, type ExecutionResult, type GraphQLSchema } from "graphql";
import { countRootFields, type GetFragment } from "../../api/root-fields.js";
import type { Context } from "../../api/context.js";
import { LimitExceeded } from "../../errors.js";
import { maxIntrospection, maxQuickIntrospection } from "../../limits.js";
import type { Reads } from "../../query/execute/operation-reads.js";
import { encode, type EncodedAnswer } from "./encoded-answer.js";
import { isIntrospectionWithin } from "./introspection-size.js";
import { PacedQueue } from "./paced-queue.js";
import { isStandardIntrospection, normalize } from "./standard-introspection.js";

/** Bytes of the compressed answers that are kept beside the standard ones: some hundred introspections of other tools. */
const keptBytes = 8 * 1024 * 1024;

type Request = GraphQLRequestContextDidResolveOperation<Context>;

/**
 * Answers operations that ask for the schema alone. The schema does not change while the service runs, so an answer is made once, compressed, and sent again
 * by the hash of its normalized document. Answers of standard introspections are all kept: there are 192, of 90 kB each. Others are bounded in size, and
 * made one by one where they are large.
 */
export class Introspection {
  readonly #standard = new Map<string, Promise<EncodedAnswer>>();
  readonly #others = new InMemoryLRUCache<EncodedAnswer>({ maxSize: keptBytes, sizeCalculation: ({ br, gzip }) => br.length + gzip.length });
  readonly #queue = new PacedQueue();
  readonly #normalized = new WeakMap<DocumentNode, string>();
  /** By what a request has of its own: Apollo copies the context itself. */
  readonly #answers = new WeakMap<Reads, EncodedAnswer>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** The answer to a request, where it is to be sent instead of what Apollo gives. */
  answerOf({ reads }: Context): EncodedAnswer | undefined {
    return this.#answers.get(reads);
  }

  readonly plugin: ApolloServerPlugin<Context> = {
    requestDidStart: async (): Promise<GraphQLRequestListener<Context>> => ({
      didResolveOperation: async request => {
        const answer = await this.#answer(request);
        if (answer) this.#answers.set(request.contextValue.reads, answer);
      },
      responseForOperation: async ({ contextValue, response }) =>
        this.#answers.has(contextValue.reads) ? { http: response.http, body: { kind: "single", singleResult: { data: {} } } } : null,
    }),
  };

  async #answer(request: Request): Promise<EncodedAnswer | undefined> {
    const { document, operation, source } = request,
      fragments = new Map(document.definitions.flatMap(each => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : []))),
      getFragment: GetFragment = name => fragments.get(name);
    if (!operation) return undefined;
    const roots = [...countRootFields(operation.selectionSet, getFragment).keys()];
    if (!roots.some(name => name === "__schema" || name === "__type")) return undefined;
    const { coerced } = getVariableValues(this.schema, operation.variableDefinitions ?? [], request.request.variables ?? {});
    if (!coerced) return undefined; // to be reported when it is executed
    const isWithin = (bounds: typeof maxIntrospection) => isIntrospectionWithin(bounds, this.schema, operation, getFragment, coerced);
    if (!roots.every(name => name.startsWith("__"))) {
      if (isWithin(maxQuickIntrospection)) return undefined;
      throw new LimitExceeded(
        `An operation that asks for more than the schema must not get more than ${maxQuickIntrospection.values} values of it, but this one would: ask for the schema in an operation of its own`,
      );
    }
    const normalized = this.#normalize(document, source),
      operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length,
      key = createHash("sha256")
        .update(JSON.stringify([normalized, operations > 1 ? operation.name?.value : "", coerced]))
        .digest("base64"),
      make = () => this.#make(request);
    if (isStandardIntrospection(normalized)) return this.#onlyOnce(key, make);
    const kept = await this.#others.get(key);
    if (kept) return kept;
    const result = isWithin(maxQuickIntrospection)
      ? make()
      : await this.#queue.run(request.contextValue.caller, () => {
          if (isWithin(maxIntrospection)) return make();
          throw new LimitExceeded(
            `An introspection must not return more than ${maxIntrospection.values} values or ${maxIntrospection.bytes} bytes, but this one would: ask for fewer fields, or send what getIntrospectionQuery of graphql-js makes`,
          );
        });
    const answer = await encode(result);
    await this.#others.set(key, answer);
    return answer;
  }

  #normalize(document: DocumentNode, source: string): string {
    const normalized = this.#normalized.get(document) ?? normalize(source);
    this.#normalized.set(document, normalized);
    return normalized;
  }

  #make({ document, request: { operationName, variables } }: Request): string {
    const result = execute({ schema: this.schema, document, operationName: operationName ?? null, variableValues: variables ?? {} });
    return `${JSON.stringify(result as ExecutionResult)}\n`; // nothing of introspection is asynchronous
  }

  #onlyOnce(key: string, make: () => string): Promise<EncodedAnswer> {
    const answer = this.#standard.get(key) ?? Promise.resolve().then(make).then(encode);
    this.#standard.set(key, answer);
    return answer;
  }
}
