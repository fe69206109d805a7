// Talks, by time.
//
// @to     talk  Talk
// @filter ids  list  talk.id IN $ids
// @filter text  folded  talk.searchText CONTAINS $text
// @filter kinds  list  talk.kind IN $kinds
// @filter from  date  coalesce(talk.startDate, COLLECT { MATCH (talk)-[:IN_SESSION]->(session:Session) RETURN session.startDate }[0], COLLECT { MATCH (talk)-[:GIVEN_AT]->(event:Event) RETURN coalesce(event.startDate, event.startYear + '-01-01') }[0]) >= $from
// @filter until  date  coalesce(talk.startDate, COLLECT { MATCH (talk)-[:IN_SESSION]->(session:Session) RETURN session.startDate }[0], COLLECT { MATCH (talk)-[:GIVEN_AT]->(event:Event) RETURN coalesce(event.endDate, event.startDate, event.startYear + '-12-31') }[0]) <= $until
// @filter without  list  (NOT 'AFFILIATION' IN $without OR NOT EXISTS { (talk)<-[:IN]-(:Mention)-[:GAVE_AFFILIATION]->(:Institution) }) AND (NOT 'PRESENTER' IN $without OR NOT EXISTS { (talk)<-[:PRESENTED]-(:Person) })
// @filter source  string  EXISTS { UNWIND talk.sources AS record MATCH (:Node {id: record})-[:FROM]->(:Source {id: $source}) }
// @start  coalesce(talk.startDate, COLLECT { MATCH (talk)-[:IN_SESSION]->(session:Session) RETURN session.startDate }[0], COLLECT { MATCH (talk)-[:GIVEN_AT]->(event:Event) RETURN coalesce(event.startDate, event.startYear + '-01-01') }[0])
// @order  TIME: talk.sortTime, talk.id
// @order  NAME: talk.sortName, talk.id
MATCH (talk:Talk)
RETURN talk
