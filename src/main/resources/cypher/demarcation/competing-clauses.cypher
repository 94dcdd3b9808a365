// Question answered: what do the open proposals of these demarcations say of these topics?
// Parameters: $demarcations, slugs of demarcations; $topics, slugs of topics
// Columns: demarcation; proposal (its key); title, side and revision (its number) of the proposal; clause, of the current
//          revision; by topic and aspect, the oldest proposal first
CYPHER 25
MATCH (topic:Topic|MergedTopic)
WHERE topic.slug IN $topics
MATCH (topic)<-[:ON_TOPIC]-(clause:Clause)<-[:HAS_CLAUSE]-(revision:Revision)<-[:HAS_REVISION]-(proposal:Proposal)
WHERE proposal.state = 'OPEN'
  AND proposal.demarcation IN $demarcations
  AND NOT EXISTS {
    MATCH (proposal)-[:HAS_REVISION]->(later:Revision)
    WHERE later.number > revision.number
  }
WITH topic, clause, revision, proposal
ORDER BY topic.slug, clause.aspect, proposal.submitted, proposal.key
RETURN proposal.demarcation AS demarcation,
       proposal.key AS proposal,
       revision.title AS title,
       proposal.side AS side,
       revision.number AS revision,
       clause {
         .aspect, .arrangement, .boundary, .validUntil, .reviewOn,
         topic: topic.slug,
         parties: COLLECT {
           MATCH (clause)-[names:NAMES_PARTY]->(party)
           RETURN party {.code, .number, .period, as: names.as}
           ORDER BY names.position
         }
       } AS clause
