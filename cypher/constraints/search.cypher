// Words of names and titles, folded by us before they come here: the analyzer only cuts at spaces.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (node:Assessment|Event|Institution|Person|Project|Series|Session|Source|Talk|Topic|Venue|Work) ON EACH [node.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
