// A node of several units is found by each.
CREATE FULLTEXT INDEX units IF NOT EXISTS
FOR (node:Assessment|Event|Institution|Person|Project|Series|Session|Talk|Venue|Work) ON EACH [node.units]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
