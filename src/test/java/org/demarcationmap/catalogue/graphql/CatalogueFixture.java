package org.demarcationmap.catalogue.graphql;

/**
 * A small catalogue in the shape that the import writes.
 */
final class CatalogueFixture {

	static final String CREATE = """
			CYPHER 25
			CREATE (sg2:Body {key: 'b2', code: 'SG2', name: 'Operational aspects', kind: 'STUDY_GROUP',
			  status: 'ESTABLISHED', source: 'a page', verification: 'VERIFIED'}),
			  (sg20:Body {key: 'b20', code: 'SG20', name: 'Internet of things', kind: 'STUDY_GROUP',
			  status: 'ESTABLISHED', source: 'a page', verification: 'VERIFIED'}),
			  (:Body {key: 'b0', code: 'CG-Identification', name: 'Proposed group', kind: 'JOINT_GROUP',
			  status: 'PROPOSED', source: 'a letter', verification: 'RECALLED'}),
			  (q:Question {key: 'q1', name: 'Q1/2 (2025-2028)', number: 'Q1/2', period: '2025-2028',
			  title: 'Numbering', workingParty: 'WP1/2', source: 'a page', verification: 'VERIFIED'})-[:OF_BODY]->(sg2),
			  (:Question {key: 'q0', name: 'Q1/2 (2017-2020)', number: 'Q1/2', period: '2017-2020',
			  source: 'a page', verification: 'VERIFIED'})-[:OF_BODY]->(sg2),
			  (:Question {key: 'q6', name: 'Q6/20 (2025-2028)', number: 'Q6/20', period: '2025-2028',
			  source: 'a letter', verification: 'RECALLED'})-[:OF_BODY]->(sg20),
			  (:Question {key: 'q10', name: 'Q10/2 (2025-2028)', number: 'Q10/2', period: '2025-2028',
			  source: 'a page', verification: 'VERIFIED'})-[:OF_BODY]->(sg2),
			  (e192:Deliverable:Recommendation {key: 'e192', name: 'E.192', title: 'Identifiers for IoT',
			  status: 'IN_FORCE', approved: '2026-02-13', source: 'rec', verification: 'VERIFIED', confidentiality: 'PUBLIC'}),
			  (y4801:Deliverable:Recommendation {key: 'y4801', name: 'Y.4801', title: 'Requirements for IoT identifiers',
			  status: 'IN_FORCE', approved: '2020-01', source: 'rec', verification: 'VERIFIED', confidentiality: 'PUBLIC'}),
			  (dual:Deliverable:Recommendation {key: 'y4804', name: 'Y.4804', title: 'Resolution',
			  status: 'SUPERSEDED', source: 'rec', verification: 'RECALLED', confidentiality: 'PUBLIC'}),
			  (item:Deliverable:WorkItem {key: 'iot', name: 'E.IoT-NNAI', status: 'APPROVED',
			  source: 'summary', verification: 'VERIFIED', confidentiality: 'PUBLIC'}),
			  (sg2)-[:RESPONSIBLE_FOR {origin: 'CURATED'}]->(e192), (q)-[:RESPONSIBLE_FOR {origin: 'CURATED'}]->(e192),
			  (sg20)-[:RESPONSIBLE_FOR]->(y4801), (sg20)-[:RESPONSIBLE_FOR]->(dual), (sg2)-[:RESPONSIBLE_FOR]->(item),
			  (item)-[:BECAME]->(e192),
			  (e192)-[:HAS_EDITION]->(:Edition {key: 'e192a', name: 'E.192 (02/2026)', kind: 'EDITION', number: '1', abstract: 'Which identifiers things have.',
			  approved: '2026-02-13', title: 'Identifiers for IoT', status: 'IN_FORCE', source: 'rec'}),
			  (:Alias {key: 'a1', kind: 'DELIVERABLE', name: 'E.192', normalised: 'E192'})-[:NAMES]->(e192),
			  (:Alias {key: 'a2', kind: 'DELIVERABLE', name: 'Y.4801', normalised: 'Y4801'})-[:NAMES]->(y4801),
			  (:Alias {key: 'a3', kind: 'DELIVERABLE', name: 'Y.4804', normalised: 'Y4804'})-[:NAMES]->(dual),
			  (:Alias {key: 'a4', kind: 'DELIVERABLE', name: 'H.642.1', normalised: 'H642.1'})-[:NAMES]->(dual),
			  (:Alias {key: 'a5', kind: 'DELIVERABLE', name: 'E.IoT-NNAI', normalised: 'EIOT-NNAI'})-[:NAMES]->(item),
			  (id:Topic {key: 't1', slug: 'iot-identifiers', name: 'IoT identifiers', description: 'What they must do',
			  source: 'facts', verification: 'VERIFIED'}),
			  (oid:Topic {key: 't2', slug: 'oid-resolution', name: 'OID resolution', source: 'facts',
			  verification: 'RECALLED'})-[:BROADER]->(id),
			  (:Alias {key: 'a6', kind: 'TOPIC', name: 'ORS', normalised: 'ors'})-[:NAMES]->(oid),
			  (e192)-[:HAS_TREATMENT]->(:Treatment {key: 'x1', grade: 'MAIN', place: 'BODY', aspect: 'ASSIGNMENT',
			  justification: 'semapv:ManualMappingCuration', confidence: 0.95, status: 'SUGGESTED', source: 'read',
			  verification: 'VERIFIED'})-[:OF_TOPIC]->(id),
			  (y4801)-[:HAS_TREATMENT]->(:Treatment {key: 'x2', grade: 'MAIN', place: 'BODY', aspect: 'WHOLE',
			  justification: 'semapv:ManualMappingCuration', confidence: 0.9, status: 'SUGGESTED', source: 'read',
			  verification: 'VERIFIED'})-[:OF_TOPIC]->(id),
			  (dual)-[:HAS_TREATMENT]->(:Treatment {key: 'x3', grade: 'PART', place: 'BODY', aspect: 'RESOLUTION',
			  justification: 'semapv:ManualMappingCuration', confidence: 0.5, status: 'SUGGESTED', source: 'read',
			  verification: 'RECALLED'})-[:OF_TOPIC]->(oid),
			  (dual)-[:HAS_TREATMENT]->(:Treatment {key: 'x4', grade: 'PART', place: 'BODY', aspect: 'USE',
			  justification: 'semapv:ManualMappingCuration', confidence: 0.5, status: 'SUGGESTED', source: 'read',
			  verification: 'RECALLED'})-[:OF_TOPIC]->(oid)
			WITH DISTINCT 'PUBLIC' AS everyone
			MATCH (fact:Body|Question|Deliverable|Edition|Alias|Topic|Treatment)
			SET fact.confidentiality = everyone,
			    fact.source = coalesce(fact.source, 'facts'),
			    fact.verification = coalesce(fact.verification, 'VERIFIED')
			""";

	private CatalogueFixture() {
	}

}
