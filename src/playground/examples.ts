/** A question of the server's own list, as GraphiQL opens a tab: its title is the name of the operation. */
interface Example {
  readonly query: string;
}

/** Asks only for what every GraphQL service has, so it is right whatever the schema looks like. */
const plainQuestion: Example = {
  query:
    "# Which questions can be asked here?\nquery Questions {\n  __schema {\n    queryType {\n      fields {\n        name\n        description\n      }\n    }\n  }\n}\n",
};

/** The server's example questions, or one plain question when they cannot be had: the page opens either way. */
export async function examples(address: URL): Promise<Example[]> {
  try {
    const answer = await fetch(address);
    const listed: unknown = answer.ok ? await answer.json() : undefined;
    const asked = Array.isArray(listed) ? listed.filter(isExample) : [];
    return asked.length ? asked.map(({ query }) => ({ query })) : [plainQuestion];
  } catch {
    return [plainQuestion];
  }
}

function isExample(value: unknown): value is Example {
  return typeof value === "object" && value !== null && "query" in value && typeof value.query === "string";
}
