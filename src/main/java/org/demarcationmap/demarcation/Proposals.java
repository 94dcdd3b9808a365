package org.demarcationmap.demarcation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The proposals, with what was said about them.
 */
@Repository
public class Proposals {

	private static final String LOCK = """
			CYPHER 25
			MATCH (proposal:Proposal {key: $key})
			SET proposal.locked = true
			REMOVE proposal.locked
			""";

	private final ProposalRoots roots;

	private final ProposalParts parts;

	private final Conclusions conclusions;

	private final Neo4jClient client;

	Proposals(ProposalRoots roots, ProposalParts parts, Conclusions conclusions, Neo4jClient client) {
		this.roots = roots;
		this.parts = parts;
		this.conclusions = conclusions;
		this.client = client;
	}

	/**
	 * The proposals of a demarcation.
	 * @param demarcation the demarcation
	 * @return the proposals, newest first
	 */
	public List<Proposal> in(Demarcation demarcation) {
		return complete(this.roots.findByDemarcationOrderBySubmittedDescKeyAsc(demarcation.slug().value()));
	}

	/**
	 * One proposal.
	 * @param id its key, as a user wrote it
	 * @return the proposal, or empty where there is none
	 */
	public Optional<Proposal> find(String id) {
		return root(id).flatMap((root) -> complete(List.of(root)).stream().findFirst());
	}

	/**
	 * The changing part, locked until the transaction ends, so that decisions about one
	 * proposal are made one after the other.
	 */
	Optional<ProposalRoot> lock(String id) {
		this.client.query(LOCK).bind(id).to("key").run();
		return root(id);
	}

	private Optional<ProposalRoot> root(String id) {
		return ProposalId.parse(id).flatMap((key) -> this.roots.findByKey(key.toString()));
	}

	Proposal complete(ProposalRoot root) {
		return complete(List.of(root)).getFirst();
	}

	private List<Proposal> complete(List<ProposalRoot> roots) {
		Map<String, ProposalParts.Parts> found = this.parts.of(roots.stream().map(ProposalRoot::key).toList());
		return roots.stream().filter((root) -> found.containsKey(root.key())).map((root) -> {
			var its = found.get(root.key());
			return Proposal.of(root, its.revision(), its.positions(), its.conclusions());
		}).toList();
	}

	void add(ProposalRoot root, int revision, Conclusion conclusion) {
		this.conclusions.replace(root.key(), revision, conclusion);
	}

	ProposalRoot save(ProposalRoot root) {
		return this.roots.save(root);
	}

}
