// query/people, by level
// person/affiliations, by level
// institution/part-of, by level
// institution/people, by level
// institution/people, by level
