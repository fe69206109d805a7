// Talks about topics: for orders, filters, and whoever asks.
UNWIND $ids AS id
MATCH (topic:Node {id: id})
WITH topic, COUNT { (topic)<-[:ABOUT]-(:Talk) } AS talks
RETURN topic.id AS id, {talkCount: talks, sortTalks: toString(9999999 - talks) + ' ' + topic.sortName} AS counts
