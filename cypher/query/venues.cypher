// Venues, by name. The bound lets an index give the order.
//
// @to     venue  Venue
// @filter ids  list  venue.id IN $ids
// @filter text  folded  venue.searchText CONTAINS $text
// @filter kinds  list  venue.kind IN $kinds
// @filter country  string  venue.country = $country
// @order  NAME: venue.sortName, venue.id
MATCH (venue:Venue)
WHERE venue.sortName > ''
RETURN venue
