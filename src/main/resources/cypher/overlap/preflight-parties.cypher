CYPHER 25
// Question answered: who is responsible for these texts, as far as it is known?
// Of the Questions of one body the newest stands for it.
//
// Parameters: $texts, keys of Deliverables; $sides, codes of the bodies that count
// Columns, one row for each text and body: text and name, its key and name; body (key, code); question (key, number, period), or null
MATCH (text:Deliverable)
WHERE text.key IN $texts
CALL (text) {
  MATCH (text)<-[:RESPONSIBLE_FOR]-(body:Body)
  RETURN body, null AS question
  UNION
  MATCH (text)<-[:RESPONSIBLE_FOR]-(question:Question)-[:OF_BODY]->(body:Body)
  RETURN body, question
}
WITH text, body, question
WHERE body.code IN $sides
ORDER BY coalesce(question.period, '') DESC, question.number, question.key
WITH text, body, head(collect(question {.key, .number, .period})) AS question
RETURN text.key AS text, text.name AS name, body {.key, .code} AS body, question AS question
ORDER BY text, body.code
