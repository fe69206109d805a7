// Records of the source, in its order.
//
// @from   source  Source
// @to     record  Record
// @order  record.position, record.id
MATCH (source)<-[:FROM]-(record)
RETURN record
