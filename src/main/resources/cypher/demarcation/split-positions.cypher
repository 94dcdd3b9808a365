// Question answered: which positions were carried over to a proposal that was split off? It carries those in force that
//                    speak of its clauses, and that a request for time lapsed is not told again of the copy.
// Parameters: $old and $new, the keys of the proposals; $numbers, the revisions that the new one has; $clauses, its
//             clauses as topic and aspect
// Columns: from, the key of a position; position, the key of its copy
CYPHER 25
MATCH (old:Proposal {key: $old})-[:HAS_REVISION]->(revision:Revision)<-[:ON_REVISION]-(position:Position {current: true})
      <-[:TOOK]-(delegation:Delegation)
WHERE revision.number IN $numbers
  AND (position.topic IS NULL OR position.topic + ' ' + position.aspect IN $clauses)
MATCH (carried:Revision {proposal: $new, number: revision.number})
CREATE (delegation)-[:TOOK]->(copy:Position)-[:ON_REVISION]->(carried)
SET copy = position {.*, key: randomUUID()}
CREATE (copy)-[:CARRIED_FROM]->(position)
WITH position, copy
CALL (position, copy) {
  MATCH (passed:PassedDeadline {kind: 'REQUEST_FOR_TIME', subject: position.key})
  CREATE (told:PassedDeadline)
  SET told = passed {.*, subject: copy.key}
}
RETURN position.key AS from, copy.key AS position
ORDER BY copy.number
