// Earlier events where the person appears, by time. The first of the ids is the person's.
//
// @from   earlier  List
// @to     event  Event
// @order  event.sortTime, event.id
UNWIND tail(earlier) AS id
MATCH (:Node {id: earlier[0]})-[fact:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event:Node {id: id})
WITH DISTINCT event // @unless facts
WITH event, fact ORDER BY fact.roles[0] // @if facts
WITH event, collect(fact) AS facts // @if facts
RETURN event, facts
