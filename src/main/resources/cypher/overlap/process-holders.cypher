CYPHER 25
// Question answered: which texts came from the same work item as one of these texts?
// Parameters: $texts, keys of Deliverables
// Columns: key
MATCH (text:Deliverable)
WHERE text.key IN $texts
MATCH (text)<-[:BECAME]-(:Deliverable)-[:BECAME]->(other:Deliverable)
RETURN DISTINCT other.key AS key
