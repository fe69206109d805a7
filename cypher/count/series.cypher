// Editions of series: for orders, filters, and whoever asks.
UNWIND $ids AS id
MATCH (series:Node {id: id})
WITH series, COUNT { (series)<-[:EDITION_OF]-(:Event) } AS events
RETURN series.id AS id, {eventCount: events, sortEvents: toString(9999999 - events) + ' ' + series.sortName} AS counts
