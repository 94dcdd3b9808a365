CYPHER 25
// Creates and changes statements of mandates.
// Parameters: $rows, maps of identity (holder, the code of a body or number and period of a Question; statement),
//             key (of a new one), properties and links (topics, slugs)
//             $importedBy, who brings them; $today, the day of the import
// Columns: none
UNWIND $rows AS row
MATCH (holder:Body|Question)
WHERE (holder:Body AND holder.code = row.identity.holder) OR (holder:Question AND holder.name = row.identity.holder)
MERGE (mandate:MandateScope {key: row.key})
SET mandate += row.properties,
    mandate.holder = row.identity.holder,
    mandate.statement = row.identity.statement,
    mandate.importedBy = $importedBy,
    mandate.fetched = coalesce(row.properties.fetched, mandate.fetched, $today)
MERGE (holder)-[:HAS_MANDATE]->(mandate)
WITH mandate, row
CALL (mandate, row) {
  MATCH (mandate)-[former:SPEAKS_OF]->(topic:Topic)
  WHERE NOT topic.slug IN row.links.topics
  DELETE former
}
CALL (mandate, row) {
  UNWIND row.links.topics AS slug
  MATCH (topic:Topic {slug: slug})
  MERGE (mandate)-[:SPEAKS_OF]->(topic)
}
