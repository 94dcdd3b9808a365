// Question answered: which pairs of texts of these sides overlap most, found from the catalogue alone, without kept findings?
// It begins a statement that the proof of the pairs completes. Weights are those of the method as it is delivered.
// Parameters: $sides, codes of bodies; $topics, slugs of the topics in scope; $aspects, empty for all; $common; $first, how many
// Columns: wanted, the keys of a pair, with score
MATCH (scope:Topic)
WHERE scope.slug IN $topics
MATCH (scope)<-[:BROADER]-{0,1}(:Topic)<-[:OF_TOPIC]-(claim:Treatment)<-[:HAS_TREATMENT]-(one:Deliverable)
WHERE claim.status <> 'REJECTED' AND (size($aspects) = 0 OR claim.aspect IN $aspects)
WITH DISTINCT one
WHERE EXISTS { MATCH (one)<-[:RESPONSIBLE_FOR]-(body:Body) WHERE body.code IN $sides }
   OR EXISTS { MATCH (one)<-[:RESPONSIBLE_FOR]-(:Question)-[:OF_BODY]->(body:Body) WHERE body.code IN $sides }
CALL (one) {
  MATCH (one)-[ours:SAYS]->(word:Word)<-[theirs:SAYS]-(other:Deliverable)
  WHERE word.texts <= $common
  RETURN other, 0.0 AS topic, 0.0 AS reference, sum(ours.weight * theirs.weight) AS text, 0.0 AS process
  UNION ALL
  MATCH (one)-[:HAS_TREATMENT]->(ours:Treatment)-[:OF_TOPIC]->(mine:Topic)-[:BROADER]->{0,1}(topic:Topic)
    <-[:BROADER]-{0,1}(its:Topic)<-[:OF_TOPIC]-(theirs:Treatment)<-[:HAS_TREATMENT]-(other:Deliverable)
  WHERE (mine = topic OR its = topic) AND topic.slug IN $topics AND coalesce(topic.treatedBy, 0) <= $common
    AND ours.status <> 'REJECTED' AND theirs.status <> 'REJECTED'
    AND (size($aspects) = 0 OR (ours.aspect IN $aspects AND theirs.aspect IN $aspects))
  WITH one, other, topic, 20.0 / (20 + coalesce(topic.treatedBy, 0)) AS rarity,
    sqrt(CASE ours.grade WHEN 'MAIN' THEN 1.0 ELSE 0.5 END * CASE ours.place WHEN 'BODY' THEN 1.0 ELSE 0.6 END
       * CASE ours.status WHEN 'CONFIRMED' THEN 1.0 ELSE 0.8 * ours.confidence END
       * CASE WHEN one.status IN ['SUPERSEDED', 'WITHDRAWN', 'DISCONTINUED', 'STALE'] THEN 0.3 ELSE 1.0 END
       * CASE WHEN mine = topic THEN 1.0 ELSE 0.5 END
       * CASE theirs.grade WHEN 'MAIN' THEN 1.0 ELSE 0.5 END * CASE theirs.place WHEN 'BODY' THEN 1.0 ELSE 0.6 END
       * CASE theirs.status WHEN 'CONFIRMED' THEN 1.0 ELSE 0.8 * theirs.confidence END
       * CASE WHEN other.status IN ['SUPERSEDED', 'WITHDRAWN', 'DISCONTINUED', 'STALE'] THEN 0.3 ELSE 1.0 END
       * CASE WHEN its = topic THEN 1.0 ELSE 0.5 END)
      * CASE WHEN ours.aspect = theirs.aspect OR ours.aspect = 'WHOLE' OR theirs.aspect = 'WHOLE' THEN 1.0 ELSE 0.5 END AS strength
  WITH other, topic, rarity, max(strength) AS strongest
  WITH other, rarity * strongest AS chance
  RETURN other, 1 - exp(sum(log(1 - CASE WHEN chance < 0.999 THEN chance ELSE 0.999 END))) AS topic, 0.0 AS reference, 0.0 AS text, 0.0 AS process
  UNION ALL
  CALL (one) {
    MATCH (one)-[reference:REFERS_TO]-(other:Deliverable)
    WHERE reference.kind <> 'TWIN'
    RETURN DISTINCT other, null AS via, 0.5 AS chance
    UNION ALL
    MATCH (one)-[ours:REFERS_TO]->(via:Deliverable)<-[theirs:REFERS_TO]-(other:Deliverable)
    WHERE ours.kind <> 'TWIN' AND theirs.kind <> 'TWIN' AND coalesce(via.citedBy, 0) <= $common
    RETURN DISTINCT other, via, 0.25 * 10 / (10 + coalesce(via.citedBy, 0)) AS chance
  }
  RETURN other, 0.0 AS topic, 1 - exp(sum(log(1 - chance))) AS reference, 0.0 AS text, 0.0 AS process
  UNION ALL
  CALL (one) {
    MATCH (one)<-[:BECAME]-(item:Deliverable)-[:BECAME]->(other:Deliverable)
    RETURN DISTINCT other, item.key AS trace, 0.5 AS chance
    UNION ALL
    MATCH (one)-[:HAS_TREATMENT]->(ours:Treatment)-[:OF_TOPIC]->(mine:Topic)-[:BROADER]->{0,1}(topic:Topic)
      <-[:BROADER]-{0,1}(its:Topic)<-[:OF_TOPIC]-(theirs:Treatment)<-[:HAS_TREATMENT]-(other:Deliverable)
    WHERE (mine = topic OR its = topic) AND topic.slug IN $topics AND coalesce(topic.treatedBy, 0) <= $common
      AND ours.status <> 'REJECTED' AND theirs.status <> 'REJECTED'
      AND (size($aspects) = 0 OR (ours.aspect IN $aspects AND theirs.aspect IN $aspects))
    WITH DISTINCT one, other
    WHERE EXISTS {
      MATCH (item:WorkItem)-[:LIAISES_WITH]->(body:Body)-[:RESPONSIBLE_FOR]->(text:Deliverable)
      WHERE (item = one AND text = other OR item = other AND text = one)
        AND body.code IN $sides AND NOT EXISTS { (body)-[:RESPONSIBLE_FOR]->(item) }
        AND NOT EXISTS { (body)<-[:OF_BODY]-(:Question)-[:RESPONSIBLE_FOR]->(item) }
    } OR EXISTS {
      MATCH (item:WorkItem)-[:LIAISES_WITH]->(body:Body)<-[:OF_BODY]-(:Question)-[:RESPONSIBLE_FOR]->(text:Deliverable)
      WHERE (item = one AND text = other OR item = other AND text = one)
        AND body.code IN $sides AND NOT EXISTS { (body)-[:RESPONSIBLE_FOR]->(item) }
        AND NOT EXISTS { (body)<-[:OF_BODY]-(:Question)-[:RESPONSIBLE_FOR]->(item) }
    }
    RETURN other, 'liaison' AS trace, 0.15 AS chance
  }
  RETURN other, 0.0 AS topic, 0.0 AS reference, 0.0 AS text, 1 - exp(sum(log(1 - chance))) AS process
}
WITH one, other, sum(topic) AS topic, sum(reference) AS reference, sum(text) AS text, sum(process) AS process
WITH one, other, 1 - (1 - topic) * (1 - reference) * (1 - 0.5 * CASE WHEN text > 1 THEN 1.0 ELSE text END) * (1 - process) AS score
WHERE score >= 0.05 AND one <> other
WITH DISTINCT CASE WHEN one.key < other.key THEN one ELSE other END AS left,
     CASE WHEN one.key < other.key THEN other ELSE one END AS right, round(score, 3) AS score
WITH left, right, max(score) AS score
ORDER BY score DESC
WITH left, right, score,
  COLLECT {
    MATCH (left)<-[:RESPONSIBLE_FOR]-(body:Body) WHERE body.code IN $sides RETURN body.code
    UNION
    MATCH (left)<-[:RESPONSIBLE_FOR]-(:Question)-[:OF_BODY]->(body:Body) WHERE body.code IN $sides RETURN body.code
  } AS lefts,
  COLLECT {
    MATCH (right)<-[:RESPONSIBLE_FOR]-(body:Body) WHERE body.code IN $sides RETURN body.code
    UNION
    MATCH (right)<-[:RESPONSIBLE_FOR]-(:Question)-[:OF_BODY]->(body:Body) WHERE body.code IN $sides RETURN body.code
  } AS rights
WHERE size(lefts) > 0 AND size(rights) > 0 AND (size(lefts) > 1 OR size(rights) > 1 OR lefts <> rights)
  AND NOT EXISTS { (left)-[:BECAME]-(right) } AND NOT EXISTS { (left)-[:REFERS_TO {kind: 'TWIN'}]-(right) }
ORDER BY score DESC, left.key, right.key
LIMIT $first
WITH {left: left.key, right: right.key, score: score} AS wanted
