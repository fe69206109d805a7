// Talks given at the event, by time, then in the order of the source.
//
// @from   event  Event
// @to     talk  Talk
// @param  parts  boolean  also those of its parts
// @order  talk.sortTime, talk.id
MATCH (event)<-[:PART_OF*0..4]-(part:Event)<-[given:GIVEN_AT]-(talk:Talk)
WHERE $parts OR part = event
WITH DISTINCT talk, given
RETURN talk, given
