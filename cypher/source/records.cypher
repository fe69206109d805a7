// Records of the source, in its order.
//
// @from   source  Source
// @to     record  Record
// @order  record.position, record.id
// @cost   parent 21..25, item 9, all 5.8..7
MATCH (source)<-[:FROM]-(record)
RETURN record
