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
db.tx_log.rotation.retention_policy=2 files
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
