// Talks that report on the project, by time.
//
// @from   project  Project
// @to     talk  Talk
// @order  talk.sortTime, talk.id
MATCH (project)<-[reports:REPORTS_ON]-(talk)
RETURN talk, reports
