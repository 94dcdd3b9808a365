// Question answered: which agreed clauses are to be reviewed and were not told yet?
// Parameters: $now; $limit, the most to return
// Columns: subject, the key of the clause; slug of the demarcation; due, the day of review; what, in words
CYPHER 25
MATCH (proposal:Proposal)
WHERE proposal.state IN ['PROVISIONALLY_AGREED', 'PARTLY_AGREED', 'AGREED']
CALL (proposal) {
  MATCH (proposal)-[:HAS_REVISION]->(revision:Revision)
  RETURN revision
  ORDER BY revision.number DESC
  LIMIT 1
}
MATCH (revision)-[:HAS_CLAUSE]->(clause:Clause)-[:ON_TOPIC]->(topic)
WHERE clause.reviewOn <= date($now)
WITH proposal, clause, topic, toString(clause.reviewOn) AS due
WHERE NOT EXISTS { (:PassedDeadline {kind: 'REVIEW', subject: clause.key, due: due}) }
RETURN clause.key AS subject,
       proposal.demarcation AS slug,
       due,
       'What was agreed on ' + topic.slug + ' (' + clause.aspect + ') is to be reviewed.' AS what
ORDER BY due, subject
LIMIT $limit
