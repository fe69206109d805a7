/** Bytes of a mapping, which a person writes. */
export const mostMappingBytes = 1024 * 1024;
/** Tables of one mapping: all are open at once. */
export const mostTables = 50;
/** Characters of one row. A quote that nobody closes makes a row of all that follows. */
export const mostRowCharacters = 1024 * 1024;
/** Characters of one table after unpacking, of which most may stand in columns that nobody reads. */
export const mostTableCharacters = 1024 * 1024 * 1024;
/** Rows that all tables may have together: tables need no order, so their rows are held until all are read, with about 200 bytes beside their cells. */
export const mostRows = 2_000_000;
/** Characters of all cells that are held: those of the columns that the mapping names. */
export const mostHeldCharacters = 256 * 1024 * 1024;
/** Bytes, and characters, that are looked at to tell how a table is written. */
export const beginBytes = 64 * 1024;
