// The record where the name is printed.
//
// @from   mention  Mention
// @to     record  Record
// @order  record.id
// @cost   parent 5, item 25, all 1
MATCH (mention)-[:PRINTED_IN]->(record)
RETURN record
