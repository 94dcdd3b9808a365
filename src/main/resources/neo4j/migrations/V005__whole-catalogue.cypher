// References, mandates, states of work items and continuations of Questions, and where every fact came from.
CREATE CONSTRAINT mandate_key IF NOT EXISTS FOR (mandate:MandateScope) REQUIRE mandate.key IS UNIQUE;
CREATE CONSTRAINT mandate_statement IF NOT EXISTS FOR (mandate:MandateScope) REQUIRE (mandate.holder, mandate.statement) IS UNIQUE;
CREATE CONSTRAINT state_key IF NOT EXISTS FOR (state:State) REQUIRE state.key IS UNIQUE;
MATCH (fact:Body|Question|Deliverable|Topic|Treatment)
WHERE fact.confidentiality IS NULL
SET fact.confidentiality = 'PUBLIC';
MATCH (text:Deliverable)-[:HAS_EDITION]->(edition:Edition)
WHERE edition.confidentiality IS NULL
SET edition.confidentiality = 'PUBLIC',
    edition.verification = text.verification,
    edition.source = coalesce(edition.source, text.source);
MATCH (alias:Alias)-[:NAMES]->(thing)
WHERE alias.confidentiality IS NULL
SET alias.confidentiality = 'PUBLIC',
    alias.verification = thing.verification,
    alias.source = thing.source,
    alias.origin = thing.origin;
MATCH ()-[charge:RESPONSIBLE_FOR]->(text:Deliverable)
WHERE charge.confidentiality IS NULL
SET charge.confidentiality = 'PUBLIC',
    charge.verification = text.verification,
    charge.source = text.source;
