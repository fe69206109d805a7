// a composed answer could have 369220 items, and must not have more than 250000
// query/talks, by level
// fact/sources, by level
// talk/presenters, by level
// talk/topics, by level
// fact/mentions, by level
// person/affiliations, by level
// mention/affiliations, by level
// mention/record, by level
// record/source, by level
