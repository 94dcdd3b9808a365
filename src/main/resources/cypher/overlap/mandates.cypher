CYPHER 25
// Question answered: which statements of the mandates of the sides, and of their Questions, speak of these topics?
// Parameters: $topics, slugs of topics; $sides, codes of bodies; $readable, the confidentialities whose sources may be quoted
// Columns: topic, its slug; side, code of the body; holder, code of the body, or number and period of the Question; statement; source; verification
MATCH (topic:Topic)
WHERE topic.slug IN $topics
MATCH (topic)<-[:SPEAKS_OF]-(mandate:MandateScope)<-[:HAS_MANDATE]-(holder:Body|Question)
MATCH (holder)-[:OF_BODY]->{0,1}(side:Body)
WHERE side.code IN $sides
WITH topic, side, mandate, coalesce(mandate.confidentiality, 'PUBLIC') AS confidentiality
WITH topic, side, mandate,
     CASE WHEN NOT confidentiality IN $readable THEN 'withheld: ' + confidentiality END AS withheld
RETURN topic.slug AS topic, side.code AS side, mandate.holder AS holder,
       coalesce(withheld, mandate.statement) AS statement, coalesce(withheld, mandate.source) AS source,
       mandate.verification AS verification
ORDER BY topic, side, holder, statement
