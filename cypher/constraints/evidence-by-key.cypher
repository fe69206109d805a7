// By name keys: whose names may be one person's.
CREATE FULLTEXT INDEX evidence_by_key IF NOT EXISTS
FOR (evidence:Evidence) ON EACH [evidence.keys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
