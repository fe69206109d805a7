/** Bytes of one input, which is held as a whole: JSON has no end before its end. The export of a conference with 2,000 talks has about 20 MiB. */
export const mostBytes = 64 * 1024 * 1024;
/** Levels of nesting. Exports have about ten; what is nested deeper is not one. */
export const mostLevels = 64;
/** Values of one input: those that are small cost much more memory than bytes, and 64 MiB of real export have about two million. */
export const mostValues = 5_000_000;

/** Events of one input. Indico gives at most 1,000. */
export const mostEvents = 10_000;
