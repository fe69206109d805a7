import { importX } from "eslint-plugin-import-x";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import graphql from "@graphql-eslint/eslint-plugin";
import tseslint from "typescript-eslint";

/** Imports point one way: what each folder of src/ may import of the others. Files that stand beside the folders (errors, limits, settings) are open to all. */
const mayImport = {
  model: [],
  network: [],
  metrics: ["neo4j", "model"],
  neo4j: ["metrics", "model"],
  query: ["neo4j", "model"],
  sources: ["model"],
  identity: ["sources", "model"],
  projection: ["identity", "sources", "model"],
  store: ["projection", "identity", "sources", "neo4j", "model"],
  keys: ["store", "neo4j", "model"],
  curation: ["store", "identity", "sources", "query", "neo4j", "model"],
  api: ["curation", "keys", "store", "identity", "sources", "query", "network", "neo4j", "model"],
  http: ["api", "keys", "query", "metrics", "neo4j", "model"],
  playground: [],
  commands: ["http", "api", "keys", "curation", "store", "projection", "identity", "sources", "query", "metrics", "neo4j", "model"],
};
const folders = Object.keys(mayImport);

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".colloquia/", "bench/.data/", "coverage/"] },
  ...tseslint.configs.recommended.map(config => ({ files: ["**/*.{ts,tsx,js,mjs}"], ...config })),
  {
    files: ["**/*.{ts,tsx,js,mjs}"],
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "import-x/no-cycle": "error",
      "import-x/no-default-export": "error",
      "import-x/no-restricted-paths": [
        "error",
        {
          basePath: import.meta.dirname,
          zones: Object.entries(mayImport).map(([target, allowed]) => ({
            target: `./src/${target}`,
            from: folders.filter(folder => folder !== target && !allowed.includes(folder)).map(folder => `./src/${folder}`),
            message: `src/${target} may import ${allowed.join(", ") || "no other folder"}: see CONTRIBUTING.md`,
          })),
        },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: ["src/**"],
    ignores: ["src/neo4j/**"],
    rules: { "no-restricted-imports": ["error", { paths: [{ name: "neo4j-driver", message: "Only src/neo4j speaks to the driver" }] }] },
  },
  {
    files: ["src/**"],
    ignores: ["src/settings.ts", "src/main.ts", "src/neo4j/embedded/**", "src/playground/**"],
    rules: {
      "no-restricted-globals": "off",
      "no-restricted-properties": ["error", { object: "process", property: "env", message: "Settings are read in src/settings.ts" }],
    },
  },
  // An answer of the API is whatever was asked: tests read it as such.
  { files: ["test/**"], rules: { "@typescript-eslint/no-explicit-any": "off" } },
  {
    files: ["schema/api.graphql"],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: "schema/api.graphql" } } },
    plugins: { "@graphql-eslint": graphql },
    rules: {
      ...graphql.configs["flat/schema-recommended"].rules,
      ...graphql.configs["flat/schema-relay"].rules,
      // A decision is no node of the graph.
      "@graphql-eslint/relay-edge-types": ["error", { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
      "@graphql-eslint/require-description": [
        "error",
        { types: true, rootField: true, DirectiveDefinition: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true },
      ],
      // An edge, a page and a value type are no nodes.
      "@graphql-eslint/strict-id-in-types": [
        "error",
        {
          exceptions: {
            types: [
              "AffiliationCandidate",
              "AffiliationMatch",
              "AffiliationThere",
              "AppearanceAtEvent",
              "CoSpeakerNetwork",
              "Dataset",
              "Gap",
              "EventGroup",
              "GroupKey",
              "Highlight",
              "InstitutionMatrix",
              "MatrixCell",
              "MatrixRow",
              "Moment",
              "NearnessPart",
              "Neighbour",
              "Neighbourhood",
              "NetworkLink",
              "NetworkMember",
              "PageInfo",
              "PersonGroup",
              "PersonRole",
              "Path",
              "PathStep",
              "ProgrammeDay",
              "RefusalCount",
              "Statement",
              "Suggestion",
              "TalkGroup",
              "TypeCount",
              "Undone",
              "UnfinishedChange",
            ],
            suffixes: ["Connection", "Edge", "Payload"],
          },
        },
      ],
      "@graphql-eslint/naming-convention": [
        "error",
        {
          types: "PascalCase",
          FieldDefinition: "camelCase",
          InputValueDefinition: "camelCase",
          DirectiveDefinition: "camelCase",
          "EnumValueDefinition[parent.name.value!=SearchedType]": "UPPER_CASE", // which names types
        },
      ],
      "@graphql-eslint/no-typename-prefix": "off", // Node.sources and Node.identifiers are so named on a Source and an Identifier too
    },
  },
  { files: ["*.config.js", "test/**/*.js", "src/playground/build.mjs"], rules: { "import-x/no-default-export": "off" } },
);
