// People who give the institution as an affiliation, by name.
//
// @from   institution  Institution
// @to     person  Person
// @param  parts  boolean  also through its parts
// @count  institution.personCount unless parts
// @order  person.sortName, person.id
// @cost   parent 155..1370, item 20, all 35.4..341
MATCH (institution)<-[fact:AFFILIATED_WITH]-(person) // @unless parts
MATCH (institution)<-[:PART_OF*0..3]-()<-[fact:AFFILIATED_WITH]-(person) // @if parts
WITH DISTINCT person // @unless facts
WITH DISTINCT person, fact ORDER BY endNode(fact).id // @if facts
WITH person, collect(fact) AS facts // @if facts
RETURN person, facts
