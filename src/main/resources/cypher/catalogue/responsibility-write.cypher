CYPHER 25
// Says anew who is responsible for Deliverables. Whoever was so before is kept as the past, unless a better source
// corrects a poorer one.
// Parameters: $rows, maps of text (the key of the Deliverable), body (code), question (number and period), since and properties
//             $importedBy, who brings them; $today, the day of the import
// Columns: none
UNWIND $rows AS row
MATCH (text:Deliverable {key: row.text})
SET text:Changed
WITH text, row
CALL (text, row) {
  MATCH (holder)-[former:RESPONSIBLE_FOR]->(text)
  WHERE NOT coalesce(holder.code, holder.name) IN [name IN [row.body, row.question] WHERE name IS NOT NULL]
  CALL (holder, former, text, row) {
    WITH former
    WHERE former.origin = row.properties.origin OR row.since IS NOT NULL
    CREATE (holder)-[past:WAS_RESPONSIBLE_FOR]->(text)
    SET past = properties(former),
        past.until = row.since,
        past.replaced = $today
  }
  DELETE former
}
CALL (text, row) {
  MATCH (body:Body {code: row.body})
  MERGE (body)-[charge:RESPONSIBLE_FOR]->(text)
  SET charge += row.properties,
      charge.importedBy = $importedBy,
      charge.fetched = coalesce(row.properties.fetched, charge.fetched, $today)
}
CALL (text, row) {
  MATCH (question:Question {name: row.question})
  MERGE (question)-[charge:RESPONSIBLE_FOR]->(text)
  SET charge += row.properties,
      charge.importedBy = $importedBy,
      charge.fetched = coalesce(row.properties.fetched, charge.fetched, $today)
}
