import { importX } from "eslint-plugin-import-x";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import tseslint from "typescript-eslint";

/** Imports point one way: traversals → entities → graph, sources → graph; scalars, errors, settings and vocabulary are leaves. */
const floors = {
  graph: ["entities", "traversals", "sources", "playground"],
  scalars: ["entities", "traversals", "sources", "graph", "playground"],
  entities: ["traversals", "sources", "playground"],
  traversals: ["sources", "playground"],
  sources: ["entities", "traversals", "playground"],
  playground: ["entities", "traversals", "sources", "graph", "scalars"],
};

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".colloquia/", "coverage/"] },
  ...tseslint.configs.recommended,
  {
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "import-x/no-cycle": "error",
      "import-x/no-default-export": "error",
      "import-x/no-restricted-paths": [
        "error",
        {
          basePath: import.meta.dirname,
          zones: Object.entries(floors).flatMap(([target, forbidden]) =>
            forbidden.map(from => ({
              target: `./src/${target}`,
              from: `./src/${from}`,
              message: `${target} must not import ${from}: see CONTRIBUTING.md`,
            })),
          ),
        },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: ["src/**"],
    ignores: ["src/graph/**"],
    rules: { "no-restricted-imports": ["error", { paths: [{ name: "neo4j-driver", message: "Only src/graph speaks to the driver" }] }] },
  },
  {
    files: ["src/**"],
    ignores: ["src/settings.ts", "src/main.ts", "src/graph/local/**", "src/playground/**"],
    rules: {
      "no-restricted-globals": "off",
      "no-restricted-properties": ["error", { object: "process", property: "env", message: "Settings are read in src/settings.ts" }],
    },
  },
  // An answer of the API is whatever was asked: tests read it as such.
  { files: ["test/**"], rules: { "@typescript-eslint/no-explicit-any": "off" } },
  { files: ["*.config.js", "test/**/*.js", "src/playground/build.mjs"], rules: { "import-x/no-default-export": "off" } },
);
