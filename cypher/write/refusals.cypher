// Adds refused requests to the counts of their hours, one node for each hour and reason.
UNWIND $rows AS row
MERGE (refusal:RefusalCount {key: row.key})
ON CREATE SET refusal.hour = row.hour, refusal.reason = row.reason, refusal.count = 0
SET refusal.count = refusal.count + row.count
