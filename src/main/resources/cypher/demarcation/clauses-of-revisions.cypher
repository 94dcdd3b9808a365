// Question answered: what do these revisions say?
// Parameters: $revisions, the revisions as maps of proposal (a key) and number
// Columns: proposal; number; the clauses in their order
CYPHER 25
UNWIND $revisions AS wanted
MATCH (revision:Revision {proposal: wanted.proposal, number: wanted.number})
RETURN revision.proposal AS proposal,
       revision.number AS number,
       COLLECT {
         MATCH (revision)-[:HAS_CLAUSE]->(clause:Clause)-[:ON_TOPIC]->(topic:Topic|MergedTopic)
         WITH clause, topic
         ORDER BY clause.position
         RETURN clause {
           .aspect, .arrangement, .boundary, .validUntil, .reviewOn,
           topic: topic.slug,
           parties: COLLECT {
             MATCH (clause)-[names:NAMES_PARTY]->(party)
             RETURN party {.code, .number, .period, as: names.as}
             ORDER BY names.position
           }
         }
       } AS clauses
ORDER BY proposal, number
