// Question answered: who was asked about these proposals on which side, when, and who answered?
// Parameters: $keys, the keys of the proposals
// Columns: key; receipts, each with side, delegation, asked, answered and onBehalf
CYPHER 25
MATCH (demarcation:Demarcation)-[:HAS_PROPOSAL]->(proposal:Proposal)
WHERE proposal.key IN $keys
  AND proposal.opened IS NOT NULL
RETURN proposal.key AS key,
       COLLECT {
         MATCH (demarcation)-[has:HAS_SIDE]->(side:Side)-[:OF_BODY]->(body:Body)
         MATCH (delegation:Delegation)
         WHERE EXISTS { (delegation)-[part:TAKES_PART_IN]->(side) WHERE part.until IS NULL }
            OR EXISTS { (delegation)-[:WAS_ASKED {side: side.key}]->(proposal) }
         OPTIONAL MATCH (delegation)-[asked:WAS_ASKED {side: side.key}]->(proposal)
         OPTIONAL MATCH (delegation)-[:TOOK]->(position:Position)-[:ON_REVISION]->(:Revision)<-[:HAS_REVISION]-(proposal)
         WITH has, body, delegation, asked, position
         ORDER BY position.taken
         WITH has, body, delegation, asked, last(collect(position)) AS position
         RETURN {
           side: body.code, delegation: delegation.name, asked: asked.at, answered: position.taken,
           onBehalf: position IS NOT NULL AND position.source IS NOT NULL
         }
         ORDER BY has.position, delegation.name
       } AS receipts
ORDER BY key
