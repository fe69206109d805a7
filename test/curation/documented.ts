import type { Serving } from "../support/serving.js";
import { checkDocument } from "../support/documents.js";
import { wholeGraph } from "../support/import.js";
import { connection, secretText } from "../support/scratch.js";

const file = "docs/curation.md";

/** What docs/curation.md shows is run in one shell, from its first line to its last; … in what it should give stands for anything. */
export function documented(service: () => Serving): void {
  it(`${file} is true`, async () => {
    await (await wholeGraph()).close();
    await checkDocument(
      file,
      { NEO4J_URI: connection.uri, NEO4J_PASSWORD: connection.password, COLLOQUIA_SECRET: secretText },
      { replace: script => script.replaceAll("http://localhost:4000", service().url) },
    );
  });
}
