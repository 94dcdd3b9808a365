CYPHER 25
// Which things of the catalogue have these words in their names, titles or scopes, or this name in any spelling?
// Parameters: $words, a full-text query that the application made of words
//             $names, maps of kind and form, with which a name begins; $parts, forms that stand inside a name
//             $chunks, forms of names among other words; $question, the number of a Question; $code, of a body
//             $labels, what is wanted; $body, $period with $from and $until (years), $status and $bodyStatus, or null
//             $atMost, how many; $readable, the confidentialities whose sources may be quoted
// Columns: key; labels; own, the texts of the thing itself; aliases, its names; titles, those of editions that differ;
//          sure, whether the full-text index found all words; the best first
CALL () {
  CALL db.index.fulltext.queryNodes('catalogue_search', $words, {limit: 10000}) YIELD node, score
  RETURN node AS node, score AS score, 1 AS sure
  UNION ALL
  UNWIND $names AS name
  MATCH (node:Alias {kind: name.kind})
  WHERE node.normalised STARTS WITH name.form
  RETURN node AS node, 1000.0 - size(node.normalised) AS score, 0 AS sure
  UNION ALL
  UNWIND $parts AS part
  MATCH (node:Alias)
  WHERE node.normalised CONTAINS part
  RETURN node AS node, 500.0 - size(node.normalised) AS score, 0 AS sure
  UNION ALL
  UNWIND $chunks AS chunk
  MATCH (node:Alias {kind: 'DELIVERABLE', normalised: chunk})
  RETURN node AS node, 1.0 AS score, 0 AS sure
  UNION ALL
  MATCH (node:Question {number: $question})
  RETURN node AS node, 1000.0 AS score, 1 AS sure
  UNION ALL
  MATCH (node:Body)
  WHERE toUpper(replace(node.code, ' ', '')) STARTS WITH $code
  RETURN node AS node, 1000.0 AS score, 0 AS sure
}
OPTIONAL MATCH (node)-[:NAMES]->(named)
OPTIONAL MATCH (node)<-[:HAS_EDITION]-(text:Deliverable)
WITH coalesce(named, text, node) AS thing, max(score) AS score, max(sure) AS sure
WHERE any(label IN labels(thing) WHERE label IN $labels)
  AND ($body IS NULL
       OR (thing:Body AND thing.code = $body)
       OR EXISTS { (thing)-[:OF_BODY]->(:Body {code: $body}) }
       OR EXISTS { (thing)<-[:RESPONSIBLE_FOR]-(:Body {code: $body}) }
       OR EXISTS { (thing)<-[:HAS_MANDATE]-(:Body {code: $body}) }
       OR EXISTS { (thing)<-[:HAS_MANDATE]-(:Question)-[:OF_BODY]->(:Body {code: $body}) })
  AND ($period IS NULL
       OR (thing:Question AND thing.period = $period)
       OR (thing:Deliverable AND thing.approved >= $from AND thing.approved < $until)
       OR EXISTS { (thing)<-[:HAS_MANDATE]-(:Question {period: $period}) })
  AND ($status IS NULL OR (thing:Deliverable AND thing.status IN $status))
  AND (NOT thing:MandateScope OR coalesce(thing.confidentiality, 'PUBLIC') IN $readable)
  AND ($bodyStatus IS NULL OR (thing:Body AND thing.status IN $bodyStatus))
WITH thing, score, sure
ORDER BY score DESC, thing.key
LIMIT $atMost
RETURN thing.key AS key,
       labels(thing) AS labels,
       thing {.code, .name, .title, .description,
         scope: CASE WHEN coalesce(thing.confidentiality, 'PUBLIC') IN $readable THEN thing.scope END,
         statement: thing.statement} AS own,
       COLLECT {
         MATCH (thing)<-[:NAMES]-(alias:Alias)
         RETURN alias.name
         ORDER BY alias.name
       } AS aliases,
       COLLECT {
         MATCH (thing)-[:HAS_EDITION]->(edition:Edition)
         WHERE edition.title <> coalesce(thing.title, '')
         RETURN DISTINCT edition.title
       } AS titles,
       (sure = 1 AND coalesce(thing.confidentiality, 'PUBLIC') IN $readable) AS sure
ORDER BY score DESC, key
