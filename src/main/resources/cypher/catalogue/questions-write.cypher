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
MERGE (period:StudyPeriod {name: question.period})
MERGE (question)-[:IN_PERIOD]->(period)
WITH body, question
CALL (question) {
  MATCH (question)-[former:IN_WORKING_PARTY]->(:WorkingParty)
  DELETE former
}
CALL (body, question) {
  WITH body, question
  WHERE question.workingParty IS NOT NULL
  MERGE (party:WorkingParty {name: question.workingParty + ' (' + question.period + ')'})
  ON CREATE SET party.key = randomUUID(), party.number = question.workingParty, party.period = question.period
  MERGE (party)-[:OF_BODY]->(body)
  MERGE (question)-[:IN_WORKING_PARTY]->(party)
}
