// People of institutions, without those of their parts: for orders, filters, and whoever asks.
UNWIND $ids AS id
MATCH (institution:Node {id: id})
WITH institution, COUNT { (institution)<-[:AFFILIATED_WITH]-(:Person) } AS people
RETURN institution.id AS id, {personCount: people, sortPeople: toString(9999999 - people) + ' ' + institution.sortName} AS counts
