// People who appear at both events, are affiliated with both institutions, or appear at the one and are affiliated with the other, by name.
//
// @to     person  Person
// @param  one  linked
// @param  other  linked
// @param  parts  boolean  also through their parts
// @order  person.sortName, person.id
// @cost   parent 33021, item 16, all 44
OPTIONAL MATCH (one:Node {id: $one})
OPTIONAL MATCH (:Identifier {scheme: 'COLLOQUIA', value: $one})-[:IDENTIFIES]->(oneNow:Node)
OPTIONAL MATCH (other:Node {id: $other})
OPTIONAL MATCH (:Identifier {scheme: 'COLLOQUIA', value: $other})-[:IDENTIFIES]->(otherNow:Node)
WITH coalesce(one, oneNow) AS first, coalesce(other, otherNow) AS last
WHERE first <> last
MATCH (first)<-[near:AFFILIATED_WITH|ATTENDED|CHAIRED|CONTRIBUTED_TO|ORGANIZED|SPOKE_AT]-(person:Person) // @unless parts
MATCH (first)<-[:PART_OF*0..4]-()<-[near:AFFILIATED_WITH|ATTENDED|CHAIRED|CONTRIBUTED_TO|ORGANIZED|SPOKE_AT]-(person:Person) // @if parts
WITH last, person, near ORDER BY endNode(near).sortName, endNode(near).id, type(near)
WITH last, person, collect(DISTINCT endNode(near).id + ' ' + type(near) + ' ' + person.id) AS to
MATCH (person)-[far:AFFILIATED_WITH|ATTENDED|CHAIRED|CONTRIBUTED_TO|ORGANIZED|SPOKE_AT]->(last) // @unless parts
MATCH (person)-[far:AFFILIATED_WITH|ATTENDED|CHAIRED|CONTRIBUTED_TO|ORGANIZED|SPOKE_AT]->()-[:PART_OF*0..4]->(last) // @if parts
WITH person, to, far ORDER BY endNode(far).sortName, endNode(far).id, type(far)
WITH person, to, collect(DISTINCT person.id + ' ' + type(far) + ' ' + endNode(far).id) AS on
RETURN person, to + on AS steps
