// a composed answer could have 328420 items, and must not have more than 250000
// query/people, by level
// person/affiliations, by level
// institution/part-of, by level
// institution/people, by level
// institution/people, by level
