// Every index that the database has; a constraint's index has its name.
SHOW INDEXES YIELD name
RETURN name
