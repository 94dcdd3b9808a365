// Question answered: none; open concerns go on with the proposal that holds the clause which they are about.
// Parameters: $old and $new, the keys of the proposals; $numbers, the revisions that the new one has; $clauses, its
//             clauses as topic and aspect
// Columns: concern, the key of a concern that went on
CYPHER 25
MATCH (:Proposal {key: $old})<-[raised:RAISED_ON]-(concern:Concern)
WHERE concern.lifted IS NULL
  AND (concern.topic IS NULL OR concern.topic + ' ' + concern.aspect IN $clauses)
MATCH (new:Proposal {key: $new})
DELETE raised
CREATE (concern)-[:RAISED_ON]->(new)
RETURN concern.key AS concern
ORDER BY concern
