// Question answered: which open concerns are so old that they climbed, and were not told yet?
// Parameters: $now; $limit, the most to return
// Columns: subject, the key of the concern; slug of the demarcation; due, when it climbed; what, in words
CYPHER 25
MATCH (demarcation:Demarcation)-[:HAS_PROPOSAL]->(proposal:Proposal {state: 'OPEN'})<-[:RAISED_ON]-(concern:Concern)
      <-[:HAS_CONCERN]-(delegation:Delegation)
WHERE concern.lifted IS NULL
OPTIONAL MATCH (demarcation)-[:HAS_RULES]->(rules:Rules {number: proposal.rulesNumber, state: 'CONSENTED'})
WITH proposal, concern, delegation, coalesce(rules.escalationDays, demarcation.escalationDays, 28) AS days
UNWIND [
  {times: 1, climbed: 'is with the management teams now.'},
  {times: 2, climbed: 'is recorded as a disagreement now.'}
] AS level
WITH proposal, concern, delegation, level, concern.raised + duration({days: days * level.times}) AS climbed
WHERE climbed <= $now
WITH proposal, concern, delegation, level, toString(climbed) AS due
WHERE NOT EXISTS { (:PassedDeadline {kind: 'CONCERN', subject: concern.key, due: due}) }
RETURN concern.key AS subject,
       proposal.demarcation AS slug,
       due,
       'The concern of ' + delegation.name + ' ' + level.climbed AS what
ORDER BY due, subject
LIMIT $limit
