/** Bytes of one organisation, with the blanks before it. The largest in ROR has 125 kB: it names a thousand parts. */
export const mostOrganisationBytes = 1024 * 1024;
/** Levels of nesting. The dump has five; what is nested deeper is not one. */
export const mostLevels = 32;
/** Organisations of one dump. ROR had 51,000 at the end of its first four years, and has twice as many now. */
export const mostOrganisations = 500_000;
/** Bytes that are kept of one dump, compressed: 51,000 organisations take about five million. */
export const mostKeptBytes = 256 * 1024 * 1024;
/** Problems told of one organisation; of what follows only the number. */
export const mostProblems = 20;
