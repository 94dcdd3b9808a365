CYPHER 25
// Question answered: for which texts are these bodies responsible, themselves or by a Question?
// Parameters: $sides, codes of bodies, such as ['SG2', 'SG20']; $withUnknown, whether to add the texts of which no body is known
// Columns: key
CALL () {
  MATCH (side:Body)-[:RESPONSIBLE_FOR]->(text:Deliverable)
  WHERE side.code IN $sides
  RETURN text
  UNION
  MATCH (side:Body)<-[:OF_BODY]-(:Question)-[:RESPONSIBLE_FOR]->(text:Deliverable)
  WHERE side.code IN $sides
  RETURN text
  UNION
  MATCH (text:Deliverable&!OutsideText)
  WHERE $withUnknown AND NOT EXISTS { (text)<-[:RESPONSIBLE_FOR]-() }
  RETURN text
}
RETURN DISTINCT text.key AS key
ORDER BY key
