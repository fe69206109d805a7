// Somebody who has this name, folded, in one of its forms.
CALL db.index.fulltext.queryNodes('names', '"' + $name + '"') YIELD node AS person
WHERE person:Person AND ' | ' + person.searchText + ' | ' CONTAINS ' | ' + $name + ' | '
RETURN person.id AS id
LIMIT 1
