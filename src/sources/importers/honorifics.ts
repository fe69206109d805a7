import { fold } from "../../model/fold.js";

/** Titles of people as they are printed. The others (Mr, Mrs, Ms, Mx) say a gender, which is nobody's business here. */
export const honorific = (title: string | undefined): string | undefined => honorifics.get(fold(title ?? ""));
const honorifics = new Map([
  ["dr", "Dr"],
  ["prof", "Prof."],
]);
