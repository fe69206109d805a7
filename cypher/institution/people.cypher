// People who give the institution as an affiliation, by name.
//
// @from   institution  Institution
// @to     person  Person
// @param  parts  boolean  also through its parts
// @order  person.sortName, person.id
MATCH (institution)<-[:PART_OF*0..3]-(part:Institution)<-[fact:AFFILIATED_WITH]-(person:Person)
WHERE $parts OR part = institution
WITH DISTINCT person, fact, part ORDER BY part.id
WITH person, collect(fact) AS facts
RETURN person, facts
