// Study periods and working parties, which Questions only named so far.
CREATE CONSTRAINT study_period_name IF NOT EXISTS FOR (period:StudyPeriod) REQUIRE period.name IS UNIQUE;
CREATE CONSTRAINT working_party_name IF NOT EXISTS FOR (party:WorkingParty) REQUIRE party.name IS UNIQUE;
MATCH (question:Question)
MERGE (period:StudyPeriod {name: question.period})
MERGE (question)-[:IN_PERIOD]->(period);
MATCH (question:Question)-[:OF_BODY]->(body:Body)
WHERE question.workingParty IS NOT NULL
MERGE (party:WorkingParty {name: question.workingParty + ' (' + question.period + ')'})
ON CREATE SET party.number = question.workingParty, party.period = question.period
MERGE (party)-[:OF_BODY]->(body)
MERGE (question)-[:IN_WORKING_PARTY]->(party);
