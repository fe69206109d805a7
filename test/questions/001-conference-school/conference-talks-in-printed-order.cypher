// a composed answer could have 3368420 items, and must not have more than 250000
// query/events, by level
// event/parts, by level
// event/talks, by level
// talk/presenters, by level
// fact/affiliations, by level
