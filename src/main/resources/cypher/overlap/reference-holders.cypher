CYPHER 25
// Question answered: which texts refer to one of these texts, are referred to by one, or refer to the same as one?
// Parameters: $texts, keys of Deliverables; $common, texts to which more texts refer join no two of them
// Columns: key
MATCH (text:Deliverable)
WHERE text.key IN $texts
CALL (text) {
  MATCH (text)-[:REFERS_TO]-(other:Deliverable)
  RETURN other
  UNION
  MATCH (text)-[:REFERS_TO]->(shared:Deliverable)<-[:REFERS_TO]-(other:Deliverable)
  WHERE coalesce(shared.citedBy, 0) <= $common
  RETURN other
}
RETURN DISTINCT other.key AS key
