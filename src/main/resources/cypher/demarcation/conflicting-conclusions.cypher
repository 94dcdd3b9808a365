// Question answered: which other open proposals speak of the same places and are concluded as agreed by a side?
// Parameters: $proposal, the key of a proposal
// Columns: key and title of the other proposal; topic and aspect of a place that both speak of; side, the first
//          that concluded the other one
CYPHER 25
MATCH (demarcation:Demarcation)-[:HAS_PROPOSAL]->(own:Proposal {key: $proposal})
CALL (own) {
  MATCH (own)-[:HAS_REVISION]->(revision:Revision)
  RETURN revision
  ORDER BY revision.number DESC
  LIMIT 1
}
MATCH (revision)-[:HAS_CLAUSE]->(clause:Clause)-[:ON_TOPIC]->(topic)<-[:ON_TOPIC]-(their:Clause)
      <-[:HAS_CLAUSE]-(theirs:Revision)<-[:HAS_REVISION]-(other:Proposal {state: 'OPEN'})
WHERE other <> own
  AND EXISTS { (demarcation)-[:HAS_PROPOSAL]->(other) }
  AND (clause.aspect = their.aspect OR clause.aspect = 'WHOLE' OR their.aspect = 'WHOLE')
  AND NOT EXISTS {
    MATCH (other)-[:HAS_REVISION]->(later:Revision)
    WHERE later.number > theirs.number
  }
MATCH (theirs)<-[:ON_REVISION]-(conclusion:Conclusion {current: true})
WHERE conclusion.outcome = 'AGREED'
   OR (conclusion.outcome = 'PARTLY_AGREED' AND topic.slug + ' ' + their.aspect IN conclusion.clauses)
RETURN other.key AS key,
       theirs.title AS title,
       topic.slug AS topic,
       their.aspect AS aspect,
       min(conclusion.side) AS side
ORDER BY key, topic, aspect
