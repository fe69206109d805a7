// What Neo4j says about one of its databases; asked of the database `system`.
SHOW DATABASES YIELD name, access, currentStatus, statusMessage
WHERE name = $database
RETURN access, currentStatus, statusMessage
