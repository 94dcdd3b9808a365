// Question answered: none; it carries rules, confirmations, receipts and what was told of the comment period over to a
//                    proposal that was split off.
// Parameters: $old and $new, the keys of the proposals; $numbers, the revisions that the new one has
// Columns: none
CYPHER 25
MATCH (old:Proposal {key: $old})
MATCH (new:Proposal {key: $new})
SET new.rulesNumber = old.rulesNumber
WITH old, new
CALL (old, new) {
  MATCH (old)-[:HAS_REVISION]->(revision:Revision)<-[:CONFIRMS]-(confirmation:Confirmation)
  WHERE revision.number IN $numbers
  MATCH (carried:Revision {proposal: $new, number: revision.number})
  CREATE (copy:Confirmation)-[:CONFIRMS]->(carried)
  SET copy = confirmation {.*, key: randomUUID()}
}
CALL (old, new) {
  MATCH (delegation:Delegation)-[asked:WAS_ASKED]->(old)
  CREATE (delegation)-[:WAS_ASKED {side: asked.side, at: asked.at}]->(new)
}
CALL (old, new) {
  MATCH (passed:PassedDeadline {kind: 'COMMENT_PERIOD', subject: old.key})
  CREATE (copy:PassedDeadline)
  SET copy = passed {.*, subject: new.key}
}
