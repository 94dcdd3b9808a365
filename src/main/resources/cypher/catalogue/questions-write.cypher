CYPHER 25
// Creates and changes Questions.
// Parameters: $rows, maps of identity (number and period), key (of a new node), properties and links (body)
//             $importedBy, who brings them; $today, the day of the import
// Columns: none
UNWIND $rows AS row
MATCH (body:Body {code: row.links.body})
MERGE (question:Question {name: row.identity})
ON CREATE SET question.key = row.key
SET question += row.properties,
    question.importedBy = $importedBy,
    question.fetched = coalesce(row.properties.fetched, question.fetched, $today)
MERGE (question)-[:OF_BODY]->(body)
