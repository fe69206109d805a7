// query/events, by level
// event/talks, by level
// talk/presenters, by level
// talk/authors, by level
// fact/affiliations, by level
