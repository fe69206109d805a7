import "./workers.js";
import { createGraphiQLFetcher, createLocalStorage } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { examples } from "./examples.js";

const page = new URL(".", document.baseURI);
const fetcher = createGraphiQLFetcher({ url: new URL("graphql", page).href });
// A namespace of this page, because every GraphiQL on the same origin would open the others' tabs.
const storage = createLocalStorage({ namespace: `colloquia${page.pathname}` });
// Stored tabs win over these: GraphiQL opens the defaults only in a browser that has none.
const questions = await examples(new URL("playground/examples.json", page));

createRoot(document.getElementById("playground")!).render(
  // Headers stay in memory: a key that was typed in is not left behind in the browser.
  <GraphiQL fetcher={fetcher} storage={storage} defaultTabs={questions} shouldPersistHeaders={false}>
    <GraphiQL.Logo>Colloquia</GraphiQL.Logo>
  </GraphiQL>,
);
