// Who appears at these events.
UNWIND $ids AS id
MATCH (event:Node {id: id})<-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person:Person)
RETURN DISTINCT person.id AS id
