// Concerns of delegations, comments, and what co-chairs would go on without; and the order of positions.
CREATE CONSTRAINT concern_key IF NOT EXISTS FOR (concern:Concern) REQUIRE concern.key IS UNIQUE;
CREATE CONSTRAINT comment_key IF NOT EXISTS FOR (comment:Comment) REQUIRE comment.key IS UNIQUE;
CREATE CONSTRAINT requirement_override_key IF NOT EXISTS FOR (override:RequirementOverride) REQUIRE override.key IS UNIQUE;
MATCH (proposal:Proposal)-[:HAS_REVISION]->(:Revision)<-[:ON_REVISION]-(position:Position)
WITH proposal, position
ORDER BY position.taken, position.key
WITH proposal, collect(position) AS positions
SET proposal.positionsTaken = size(positions)
WITH positions
UNWIND range(0, size(positions) - 1) AS index
WITH positions[index] AS position, index + 1 AS number
SET position.number = number, position.wouldLift = '';
MATCH (proposal:Proposal)-[:HAS_REVISION]->(revision:Revision)<-[:ON_REVISION]-(position:Position {stand: 'CONCERN', current: true})<-[:TOOK]-(delegation:Delegation)
CREATE (delegation)-[:HAS_CONCERN]->(concern:Concern {
  key: randomUUID(), revision: revision.number, reason: position.text, wouldLift: '', raised: position.taken,
  raisedBy: position.takenBy
})-[:RAISED_ON]->(proposal)
CREATE (position)-[:WORDS]->(concern);
