// Venues, by name.
//
// @to     venue  Venue
// @filter ids  list  venue.id IN $ids
// @filter text  folded  venue.searchText CONTAINS $text
// @filter kinds  list  venue.kind IN $kinds
// @filter country  string  venue.country = $country
// @order  NAME: venue.sortName, venue.id
// @cost   parent 5, item 16, all 235
MATCH (venue:Venue)
RETURN venue
