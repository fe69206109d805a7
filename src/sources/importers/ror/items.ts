import { getManyValues, isMany, none } from "stream-chain/defs.js";
import { jsonParser, type Token } from "stream-json/core/parser.js";
import { streamArray, type StreamArrayItem } from "stream-json/core/streamers/stream-array.js";
import { jsonVerifier, type VerifierError } from "stream-json/core/utils/verifier.js";
import { InvalidInput } from "../importer.js";
import { mostLevels, mostOrganisationBytes } from "./limits.js";
import { piecesOf } from "./pieces.js";
import { Place } from "./place.js";

/** The items of one JSON array with their places in it, each as soon as it is whole: there is never more of the array in memory than an item. */
export async function* itemsOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<StreamArrayItem> {
  const place = new Place(),
    items = new Items(place);
  for await (const piece of piecesOf(input, place)) yield* items.next(piece);
  yield* items.end();
}

/** The library's parser is made for what one trusts: depth, size and the end are watched here, and its verifier says where something is wrong. */
class Items {
  readonly #verify = jsonVerifier();
  readonly #parse = jsonParser({ streamValues: false });
  readonly #collect = streamArray();
  #level = 0;
  #isArray = false;
  /** Characters since the last item was whole. */
  #open = 0;
  constructor(readonly place: Place) {}

  *next(piece: string): Generator<StreamArrayItem> {
    yield* this.#read(piece);
    if (this.#level > 0 && (this.#open += piece.length) > mostOrganisationBytes)
      throw new InvalidInput(
        `must have at most ${mostOrganisationBytes / 1024 / 1024} MiB in each organisation, but got: more at ${this.place.lineAndColumn(this.place.end)}`,
      );
  }

  *end(): Generator<StreamArrayItem> {
    yield* this.#read(none);
    if (!this.#isArray || this.#level > 0) throw new InvalidInput(`must be whole JSON, but got: ${this.place.got(this.place.end)}`);
  }

  *#read(piece: string | typeof none): Generator<StreamArrayItem> {
    for (const token of this.#tokens(piece)) {
      this.#watch(token);
      const item = this.#collect(token);
      if (item === none || isMany(item)) continue; // it gives one at a time
      this.#open = 0;
      yield item as StreamArrayItem; // neither of the two others that its type names
    }
  }

  #tokens(piece: string | typeof none): readonly Token[] {
    // At the end the library calls its parts without a text, which their types do not say.
    const text = piece as string;
    try {
      this.#verify(text);
      const tokens = this.#parse(text);
      return isMany(tokens) ? getManyValues(tokens) : [];
    } catch (error) {
      const { offset } = error as VerifierError;
      throw new InvalidInput(`must be whole JSON, but got: ${this.place.got(offset ?? this.place.end)}`);
    }
  }

  #watch({ name }: Token): void {
    if (!this.#isArray && name !== "startArray")
      throw new InvalidInput(`must be a JSON array of organisations, but got: ${values[name] ?? "a value"}`);
    this.#isArray = true;
    if (name === "endObject" || name === "endArray") this.#level--;
    else if ((name === "startObject" || name === "startArray") && ++this.#level > mostLevels)
      throw new InvalidInput(`must be nested at most ${mostLevels} levels deep, but got: more near ${this.place.lineAndColumn(this.place.end)}`);
  }
}

/** What a token begins, in words. */
const values: Partial<Record<Token["name"], string>> = {
  startObject: "a map",
  stringValue: "a text",
  numberValue: "a number",
  nullValue: "nothing",
  trueValue: "true",
  falseValue: "false",
};
