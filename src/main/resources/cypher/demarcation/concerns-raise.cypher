// Question answered: none; it keeps concerns, and words those anew that are open
// Parameters: $proposal, its key; $revision, the number of the revision; $takenBy and $taken; $rows, each with the
//             keys concern and key of the position that says it, delegation, text, wouldLift, topic and aspect
// Columns: none
CYPHER 25
MATCH (proposal:Proposal {key: $proposal})
UNWIND $rows AS row
MATCH (delegation:Delegation {name: row.delegation})
MATCH (position:Position {key: row.key})
MERGE (concern:Concern {key: row.concern})
ON CREATE SET
  concern.raised = $taken,
  concern.raisedBy = $takenBy,
  concern.topic = row.topic,
  concern.aspect = row.aspect
SET
  concern.revision = $revision,
  concern.reason = row.text,
  concern.wouldLift = row.wouldLift
MERGE (delegation)-[:HAS_CONCERN]->(concern)
MERGE (concern)-[:RAISED_ON]->(proposal)
CREATE (position)-[:WORDS]->(concern)
