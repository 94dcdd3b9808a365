// Question answered: which requests for time lapsed and were not told yet?
// Parameters: $now; $limit, the most to return
// Columns: subject, the key of the position; slug of the demarcation; due, when it lapsed; what, in words
CYPHER 25
MATCH (proposal:Proposal {state: 'OPEN'})-[:HAS_REVISION]->(:Revision)<-[:ON_REVISION]-
      (position:Position {stand: 'MORE_TIME', current: true})<-[:TOOK]-(delegation:Delegation)
WHERE position.until <= $now
WITH proposal, position, delegation, toString(position.until) AS due
WHERE NOT EXISTS { (:PassedDeadline {kind: 'REQUEST_FOR_TIME', subject: position.key, due: due}) }
RETURN position.key AS subject,
       proposal.demarcation AS slug,
       due,
       'The request of ' + delegation.name + ' for time lapsed.' AS what
ORDER BY due, subject
LIMIT $limit
