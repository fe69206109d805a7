// Venues, by name.
//
// @to     venue  Venue
// @filter ids  list  venue.id IN $ids
// @filter text  folded  venue.searchText CONTAINS $text
// @filter kinds  list  venue.kind IN $kinds
// @filter country  string  venue.country = $country
// @order  NAME: venue.sortName, venue.id
MATCH (venue:Venue)
RETURN venue
