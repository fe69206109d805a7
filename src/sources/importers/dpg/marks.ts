/** A name in a list of names, with the signs that stand at it. */
export interface Listed {
  name: string;
  readonly isPresenter: boolean;
  /** Numbers of affiliations, and other raised signs. */
  readonly raised: string[];
  /** What stands in parentheses behind it, where parentheses are affiliations. */
  readonly inParentheses?: string;
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** Superscript digits as digits. */
export const lowered = (text: string) => text.replace(/[⁰¹²³⁴-⁹]/g, digit => String(superscripts.indexOf(digit)));

const signs = new RegExp(
  [
    String.raw`<sup>(?<tag>[^<>]{0,200})</sup>`,
    String.raw`\$?\^\{(?<tex>[^{}$]{0,200})\}\$?`,
    String.raw`\^(?<caret>[\da-z*†‡]{1,4})`,
    String.raw`(?<small>[⁰¹²³⁴-⁹]+(?:[·˒,] ?[⁰¹²³⁴-⁹]+)*)`,
    String.raw`(?<digits>\d+(?: ?, ?\d+)*)`,
    "(?<foot>[*∗†‡§¶])",
    "(?<bullet>[●•∙⚫⬤◦‣▪■])",
    "(?<open>\\()",
    "(?<close>\\))",
    String.raw`(?<between>,? (?:and|und|&) |[,;])`,
  ].join("|"),
  "giu",
);

/** The names of a list, parted by commas and 'and'. In a name itself there are no digits, so digits are raised wherever they stand. */
export function namesIn(text: string, { parentheses }: { readonly parentheses: "affiliations" | "in names" }): Listed[] {
  const listed: Listed[] = [];
  let name = "",
    note = "",
    depth = 0,
    isPresenter = false,
    raised: string[] = [];
  const end = () => {
    const printed = name.replace(/\s+/g, " ").trim(),
      before = listed.at(-1);
    if (printed === "" && !isPresenter)
      before?.raised.push(...raised); // a number behind a comma: `ANNA¹,²`
    else if (/^(?:[JS]r\.?|I{2,3}|IV)$/.test(printed) && before) {
      before.name += `, ${printed}`;
      before.raised.push(...raised);
    } else
      listed.push({
        name: printed.replace(/^· ?/, ""),
        isPresenter: isPresenter || printed.startsWith("·"),
        raised,
        ...(note ? { inParentheses: note.trim() } : {}),
      });
    [name, note, isPresenter, raised] = ["", "", false, []];
  };
  let at = 0;
  for (const found of text.matchAll(signs)) {
    const { tag, tex, caret, small, digits, foot, bullet, open, close, between } = found.groups!;
    const before = text.slice(at, found.index);
    at = found.index + found[0].length;
    if (depth > 0) note += before;
    else name += before;
    if (parentheses === "affiliations" && (open || close)) {
      if (open && depth++ > 0) note += "(";
      if (close && depth > 0 && --depth > 0) note += ")";
    } else if (depth > 0) note += found[0];
    else if (open || close) name += found[0];
    else if (between) end();
    else if (bullet) {
      if (name.trim() !== "") end();
      isPresenter = true;
    } else
      raised.push(
        ...lowered(tag ?? tex ?? caret ?? small ?? digits ?? foot!)
          .split(/[\s,;·˒]+/)
          .filter(Boolean),
      );
  }
  if (depth > 0) note += text.slice(at);
  else name += text.slice(at);
  end();
  return listed;
}
