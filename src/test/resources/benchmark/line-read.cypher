// Question answered: what the latest line of a demarcation says, with names, claims and reviews of its topics, read
//   from the graph and not from what was frozen.
// Parameters: $demarcation, its slug
// Columns: found, one map for each clause
CYPHER 25
MATCH (:Demarcation {slug: $demarcation})-[:HAS_LINE]->(line:AgreedLine)
WITH line
ORDER BY line.version DESC
LIMIT 1
MATCH (demarcation:Demarcation {slug: $demarcation})-[:HAS_LINE]->(:AgreedLine)-[:RESTS_ON]->(proposal:Proposal)
WITH DISTINCT line, proposal
MATCH (proposal)-[:HAS_REVISION]->(revision:Revision)-[:HAS_CLAUSE]->(clause:Clause)-[:ON_TOPIC]->(topic:Topic)
RETURN {
  clause: properties(clause),
  parties: COLLECT {
    MATCH (clause)-[names:NAMES_PARTY]->(party)
    RETURN {as: names.as, code: party.code, number: party.number, period: party.period}
  },
  topic: topic {.slug, .name},
  version: line.version,
  checksum: line.checksum,
  conclusions: COLLECT {
    MATCH (revision)<-[:ON_REVISION]-(conclusion:Conclusion)
    RETURN properties(conclusion)
  },
  claims: COLLECT {
    MATCH (topic)<-[:OF_TOPIC]-(claim:Treatment)<-[:HAS_TREATMENT]-(text:Deliverable)<-[:RESPONSIBLE_FOR]-(body:Body)
    RETURN {claim: properties(claim), text: text.name, title: text.title, body: body.code}
  }
} AS found
ORDER BY found.topic.slug
