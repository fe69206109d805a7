// a composed answer could have 336420 items, and must not have more than 250000
// query/events, by level
// event/talks, by level
// talk/presenters, by level
// talk/authors, by level
// fact/affiliations, by level
