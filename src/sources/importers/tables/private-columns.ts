import { fold } from "../../../model/fold.js";

/** Words in the names of columns that hold what is nobody's business, whatever a mapping wants of them. */
const privateWords =
  /mail|phone|telefon|mobile|gender|geschlecht|pronoun|birth|passport|allerg|diet|answer|question|\b(?:age|cell|fax|sex|tel|handy)\b/;

/** Whether a column of this name is never read. */
export const isPrivateColumn = (name: string): boolean => privateWords.test(fold(name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")));
