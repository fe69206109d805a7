/**
 * Megabytes of one file of the transaction log, which Neo4j allocates whole. Files are removed only whole, and only when a checkpoint has made them
 * needless, so the log takes three of them most of the time, for each of Neo4j's two databases at least one.
 */
const logFileMb = 16;
/** Free bytes that a database needs on its disk to go on writing: some files of its log. */
export const minFreeBytes = 3 * logFileMb * 1024 * 1024;

/** What `neo4j.conf` says: Bolt on this machine only, and bounded memory. */
export const configuration = (port: number, heapMb: number, pageCacheMb: number) => `\
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.heap.max_size=${heapMb}m
server.memory.pagecache.size=${pageCacheMb}m
# A statement that would need more fails alone instead of taking the server with it.
db.memory.transaction.max=${Math.floor(heapMb * 0.6)}m
db.tx_log.rotation.size=${logFileMb}m
# Nothing but a recovery reads the log, and what a recovery needs is always kept.
db.tx_log.rotation.retention_policy=keep_none
db.checkpoint.interval.time=15s
dbms.usage_report.enabled=false
# When the databases are closed, Bolt's two thread pools would each wait 5 s for more work: 11 s for a stop instead of 1.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;

export const javaOptions = (heapMb: number) => [
  `-Xms${Math.min(heapMb, 256)}m`,
  `-Xmx${heapMb}m`,
  "-XX:+UseG1GC",
  "-XX:+ExitOnOutOfMemoryError",
  "-Dfile.encoding=UTF-8",
  ...["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent", "java.lang"].map(name => `--add-opens=java.base/${name}=ALL-UNNAMED`),
];
