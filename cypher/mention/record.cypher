// The record where the name is printed.
//
// @from   mention  Mention
// @to     record  Record
// @order  record.id
MATCH (mention)-[:PRINTED_IN]->(record)
RETURN record
