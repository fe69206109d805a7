// Talks given at the event, by time, then in the order of the source.
//
// @from   event  Event
// @to     talk  Talk
// @param  parts  boolean  also those of its parts
// @count  event.talkCount unless parts
// @order  talk.sortTime, talk.id
// @cost   parent 986..2330, item 32, all 324..772
MATCH (event)<-[given:GIVEN_AT]-(talk) // @unless parts
MATCH (event)<-[:PART_OF*0..4]-()<-[given:GIVEN_AT]-(talk) // @if parts
WITH DISTINCT talk, given // @if parts
RETURN talk, given
