/** Asks a question, and gives the data of its answer: whatever was asked. An error fails the test. */
export type Answer = (query: string, variables?: Record<string, unknown>) => Promise<any>;
