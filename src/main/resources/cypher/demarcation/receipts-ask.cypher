// Question answered: none; it keeps that every delegation of every side was asked about a proposal.
// Parameters: $proposal, the key of the proposal; $now, when they are asked
// Columns: none
CYPHER 25
MATCH (demarcation:Demarcation)-[:HAS_PROPOSAL]->(proposal:Proposal {key: $proposal})
MATCH (demarcation)-[:HAS_SIDE]->(side:Side)<-[part:TAKES_PART_IN]-(delegation:Delegation)
WHERE part.until IS NULL
MERGE (delegation)-[asked:WAS_ASKED {side: side.key}]->(proposal)
ON CREATE SET asked.at = $now
