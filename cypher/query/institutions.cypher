// Institutions, by name. The bound lets an index give the order.
//
// @to     institution  Institution
// @filter ids  list  institution.id IN $ids
// @filter text  folded  institution.searchText CONTAINS $text
// @filter country  string  institution.country = $country
// @order  NAME: institution.sortName, institution.id
MATCH (institution:Institution)
WHERE institution.sortName > ''
RETURN institution
