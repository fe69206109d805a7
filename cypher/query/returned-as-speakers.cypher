// People who attended an event and spoke at one that began after it had ended: the first such one, and the last before it that they attended.
// Only people of two events at least are looked at. Of all pairs the least is taken: its list begins with what it is chosen by.
//
// @to     person  Person
// @param  as  string  in this role at the event attended
// @param  attendedKinds  list  only attended events of these kinds; all where it is empty
// @param  roles  list  in one of these roles at the later event; all where it is empty
// @param  spokeKinds  list  only later events of these kinds; all where it is empty
// @param  undated  boolean  also where it is not known which of two events was first
// @types  fact
// @order  DAYS: gap, person.sortName, person.id
// @order  NAME: person.sortName, person.id
// @cost   parent 13198, item 16, all 130, as AUTHOR 520000, as CHAIR 520000, as EVENTS_TEAM 520000, as MEMBER 520000, as ORGANIZER 520000, as PRINCIPAL_INVESTIGATOR 520000, as SPEAKER 520000
MATCH (person:Person)-[fact:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(later:Event)
MATCH (person)-[:ATTENDED]->(before:Event) // @if as PARTICIPANT
MATCH (person)-[was:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(before:Event) // @unless as PARTICIPANT
WHERE before <> later AND person.sortEvents < toString(10000000 - 2)
  AND $as IN was.roles // @unless as PARTICIPANT
  AND before.kind IN $attendedKinds // @if attendedKinds
  AND any(role IN fact.roles WHERE role IN $roles) // @if roles
  AND later.kind IN $spokeKinds // @if spokeKinds
WITH person, before, later, coalesce(before.endDate, before.startDate, before.startYear + '-12-31') AS ended, coalesce(later.startDate, later.startYear + '-01-01') AS begins,
  later.startDate IS NOT NULL AND coalesce(before.endDate, before.startDate) IS NOT NULL AS exact
WHERE ended < begins // @unless undated
WHERE ended < begins // @if undated
  OR coalesce(coalesce(before.endYear, before.startYear) = later.startYear AND NOT exact, true) // @if undated
    AND NOT EXISTS { (before)-[:PART_OF*1..4]->(later) } AND NOT EXISTS { (later)-[:PART_OF*1..4]->(before) } // @if undated
WITH person, before, later, exact, CASE WHEN ended < begins THEN duration.inDays(date(ended), date(begins)).days ELSE 1000000 END AS gap
WITH person, min([gap = 1000000, later.sortTime, later.id, gap, before.sortTime, before.id, exact]) AS pair
RETURN person, CASE WHEN pair[6] THEN pair[3] END AS days, pair[3] AS gap, [person.id, pair[5]] AS attended, [person.id, pair[2]] AS spoke
