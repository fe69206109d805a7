// Everybody, by name.
//
// @to     person  Person
// @filter ids  list  person.id IN $ids
// @filter text  folded  person.searchText CONTAINS $text
// @filter roles  list  EXISTS { MATCH (person)-[fact:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED|MEMBER_OF]->(:Event|Project) WHERE any(role IN fact.roles WHERE role IN $roles) }
// @filter country  string  EXISTS { MATCH (person)-[:AFFILIATED_WITH]->(institution:Institution) WHERE institution.country = $country }
// @filter without  list  (NOT 'INSTITUTION' IN $without OR NOT EXISTS { (person)-[:AFFILIATED_WITH]->(:Institution) })
// @filter source  string  EXISTS { UNWIND person.sources AS record MATCH (:Node {id: record})-[:FROM]->(:Source {id: $source}) }
// @order  NAME: person.sortName, person.id
// @order  EVENTS: person.sortEvents, person.id
// @order  TALKS: person.sortTalks, person.id
MATCH (person:Person)
RETURN person
