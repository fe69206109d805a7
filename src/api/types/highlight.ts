import { distance } from "fastest-levenshtein";
import { Field, ObjectType } from "type-graphql";
import { spellings } from "../../query/cypher/bind-argument.js";
import { fold } from "../../model/fold.js";

@ObjectType({ simpleResolvers: true, description: "A piece of a name or title: one after the other they are the whole text." })
export class Highlight {
  @Field(() => String, { description: "The piece, as it stands there." })
  text!: string;
  @Field(() => Boolean, { description: "Whether it is a word that was looked for." })
  found!: boolean;
}

/** The text in pieces, by the words that a search has as a parameter: equal ones, misspelt ones, and the last one as a beginning. */
export function highlights(text: string, asked: string): Highlight[] {
  const words = spellings(asked),
    pieces: Highlight[] = [];
  for (const piece of text.split(/([\p{L}\p{M}\p{N}]+)/u)) {
    if (piece === "") continue;
    const folded = fold(piece),
      found = words.some(
        ({ word, last, letters }) => folded !== "" && (folded === word || (last && folded.startsWith(word)) || distance(folded, word) <= letters),
      ),
      before = pieces.at(-1);
    if (before?.found === found) pieces[pieces.length - 1] = { text: before.text + piece, found };
    else pieces.push({ text: piece, found });
  }
  return pieces;
}
