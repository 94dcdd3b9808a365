// Question answered: which comment periods ended and were not told yet?
// Parameters: $now; $limit, the most to return
// Columns: subject, the key of the proposal; slug of the demarcation; due, when it ended; what, in words
CYPHER 25
MATCH (proposal:Proposal {state: 'OPEN'})
WHERE proposal.commentsUntil <= $now
WITH proposal, toString(proposal.commentsUntil) AS due
WHERE NOT EXISTS { (:PassedDeadline {kind: 'COMMENT_PERIOD', subject: proposal.key, due: due}) }
RETURN proposal.key AS subject,
       proposal.demarcation AS slug,
       due,
       'The comment period ended.' AS what
ORDER BY due, subject
LIMIT $limit
