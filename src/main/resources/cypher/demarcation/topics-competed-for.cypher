// Question answered: of which topics do two open proposals or more speak?
// Parameters: $demarcation, its slug
// Columns: topic, the slug
CYPHER 25
MATCH (:Demarcation {slug: $demarcation})-[:HAS_PROPOSAL]->(proposal:Proposal {state: 'OPEN'})
CALL (proposal) {
  MATCH (proposal)-[:HAS_REVISION]->(revision:Revision)
  RETURN revision
  ORDER BY revision.number DESC
  LIMIT 1
}
MATCH (revision)-[:HAS_CLAUSE]->(:Clause)-[:ON_TOPIC]->(:Topic|MergedTopic)-[:MERGED_INTO]->{0,20}(topic:Topic)
WITH topic.slug AS topic, count(DISTINCT proposal) AS proposals
WHERE proposals > 1
RETURN topic AS topic
ORDER BY topic
