// query/events, by level
// event/parts, by level
// event/talks, by level
// talk/presenters, by level
// fact/affiliations, by level
