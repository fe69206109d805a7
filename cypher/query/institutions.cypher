// Institutions, by name.
//
// @to     institution  Institution
// @filter ids  list  institution.id IN $ids
// @filter text  folded  institution.searchText CONTAINS $text
// @filter country  string  institution.country = $country
// @order  NAME: institution.sortName, institution.id
// @order  PEOPLE: institution.sortPeople, institution.id
// @cost   parent 5, item 15, all 1600
MATCH (institution:Institution)
RETURN institution
