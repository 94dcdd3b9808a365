package org.demarcationmap.overlap;

import java.util.List;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.TopicSlug;
import org.jspecify.annotations.NullMarked;

/**
 * A small catalogue of three bodies. Two of its topics overlap: one between SG2 and SG20,
 * one among all three, for which two of them share a text.
 */
@NullMarked
public final class OverlapFixture {

	/** What creates it. */
	public static final String CREATE = """
			CYPHER 25
			WITH {source: 'a source', verification: 'VERIFIED', confidentiality: 'PUBLIC'} AS said
			UNWIND [['SG2', 'Operational aspects'], ['SG20', 'IoT'], ['SG17', 'Security']] AS body
			CREATE (b:Body {key: 'b-' + body[0], code: body[0], name: body[1], kind: 'STUDY_GROUP', status: 'ESTABLISHED'})
			SET b += said
			WITH DISTINCT said
			CREATE (q:Question {key: 'q-1', name: 'Q1/2 (2025-2028)', number: 'Q1/2', period: '2025-2028'})
			SET q += said
			CREATE (old:Question {key: 'q-0', name: 'Q2/17', number: 'Q2/17'})
			SET old += said
			WITH said, q, old
			MATCH (sg2:Body {code: 'SG2'})
			MATCH (sg17:Body {code: 'SG17'})
			CREATE (q)-[:OF_BODY]->(sg2)
			CREATE (old)-[:OF_BODY]->(sg17)
			WITH said
			UNWIND ['requirements', 'joint-work', 'ours-alone', 'rejected'] AS slug
			CREATE (t:Topic {key: 't-' + slug, slug: slug, name: 'Topic ' + slug})
			SET t += said
			WITH DISTINCT said
			UNWIND [['E.192', ['SG2'], 'q-1', 'Recommendation', [['requirements', 'PART', 'APPENDIX', 'WHOLE', 'SUGGESTED']]],
			        ['Y.4801', ['SG20'], '', 'Recommendation', [['requirements', 'MAIN', 'BODY', 'WHOLE', 'SUGGESTED'],
			                                                    ['joint-work', 'PART', 'BODY', 'USE', 'CONFIRMED']]],
			        ['Y.4809', ['SG20'], '', 'WorkItem', [['requirements', 'PART', 'BODY', 'SYNTAX', 'DISPUTED'],
			                                              ['rejected', 'MAIN', 'BODY', 'WHOLE', 'REJECTED']]],
			        ['X.1254', ['SG2', 'SG17'], 'q-0', 'Recommendation', [['joint-work', 'MAIN', 'BODY', 'SECURITY', 'CONFIRMED']]],
			        ['E.164', ['SG2'], '', 'Recommendation', [['ours-alone', 'MAIN', 'BODY', 'WHOLE', 'CONFIRMED'],
			                                                  ['rejected', 'MAIN', 'BODY', 'WHOLE', 'CONFIRMED']]],
			        ['Z.100', [], '', 'Recommendation', [['requirements', 'MAIN', 'BODY', 'WHOLE', 'CONFIRMED']]]] AS text
			CREATE (d:Deliverable:$(text[3]) {key: 'd-' + text[0], name: text[0], title: 'Title of ' + text[0],
			        status: 'IN_FORCE', confidentiality: 'PUBLIC'})
			SET d += said
			WITH d, text, said
			CALL (d, text) {
			  MATCH (b:Body)
			  WHERE b.code IN text[1]
			  CREATE (b)-[:RESPONSIBLE_FOR]->(d)
			}
			CALL (d, text) {
			  MATCH (q:Question {key: text[2]})
			  CREATE (q)-[:RESPONSIBLE_FOR]->(d)
			}
			UNWIND text[4] AS claim
			MATCH (t:Topic {slug: claim[0]})
			CREATE (d)-[:HAS_TREATMENT]->(c:Treatment {key: 'c-' + d.name + claim[0], grade: claim[1], place: claim[2],
			        aspect: claim[3], status: claim[4], justification: 'semapv:ManualMappingCuration', confidence: 0.9})
			CREATE (c)-[:OF_TOPIC]->(t)
			SET c += said
			""";

	private OverlapFixture() {
	}

	/**
	 * A scope over all topics of the fixture.
	 * @param sides the codes of its sides
	 * @return the scope, owned by {@code owner}
	 */
	public static Scope scope(String... sides) {
		return scope(List.of(), sides);
	}

	static Scope scope(List<Aspect> aspects, String... sides) {
		var topics = Stream.of("requirements", "joint-work", "ours-alone", "rejected").map(TopicSlug::new).toList();
		return new Scope("owner", Stream.of(sides).map(BodyCode::new).toList(), topics, aspects);
	}

}
