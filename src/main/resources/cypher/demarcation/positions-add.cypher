// Question answered: none; it keeps positions that nothing speaks against, and what they replace
// Parameters: $proposal, its key; $revision, the number of the revision; $takenBy and $taken; $rows, each with key,
//             delegation, stand, text, wouldLift, until, topic, aspect, source and replaces, the keys of positions
// Columns: none
CYPHER 25
MATCH (proposal:Proposal {key: $proposal})-[:HAS_REVISION]->(revision:Revision {number: $revision})
SET proposal.positionsTaken = coalesce(proposal.positionsTaken, 0) + size($rows)
WITH proposal, revision
UNWIND range(0, size($rows) - 1) AS index
WITH revision, proposal.positionsTaken - size($rows) + index + 1 AS number, $rows[index] AS row
MATCH (delegation:Delegation {name: row.delegation})
CREATE (delegation)-[:TOOK]->(position:Position {
  key: row.key, number: number, stand: row.stand, text: row.text, wouldLift: row.wouldLift, until: row.until,
  topic: row.topic, aspect: row.aspect, source: row.source, takenBy: $takenBy, taken: $taken, current: true
})-[:ON_REVISION]->(revision)
WITH position, row
UNWIND row.replaces AS replaced
MATCH (earlier:Position {key: replaced})
SET earlier.current = false
CREATE (position)-[:REPLACES]->(earlier)
