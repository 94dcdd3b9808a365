package org.demarcationmap.demarcation.proposals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.graphql.UnknownThingException;
import org.demarcationmap.neo4j.Transactions;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jClient.RunnableSpec;
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
			RETURN properties(proposal) AS root
			""";

	private static final String FAR_FUTURE = "9999-12-31T00:00:00Z";

	private static final String PAGE = """
			CYPHER 25
			MATCH (proposal:Proposal {demarcation: $demarcation})
			WHERE ($state IS NULL OR proposal.state = $state)
			  AND (proposal.submitted < datetime($before)
			       OR (proposal.submitted = datetime($before) AND proposal.key > $key))
			RETURN proposal.key AS key
			ORDER BY proposal.submitted DESC, proposal.key
			LIMIT $limit
			""";

	private static final String COUNT = """
			CYPHER 25
			MATCH (proposal:Proposal {demarcation: $demarcation})
			WHERE $state IS NULL OR proposal.state = $state
			RETURN count(*) AS count
			""";

	private final ProposalRoots roots;

	private final CompleteProposals complete;

	private final CommitsUnderWay commits;

	private final Transactions transactions;

	private final Neo4jClient client;

	Proposals(ProposalRoots roots, CompleteProposals complete, CommitsUnderWay commits, Transactions transactions,
			Neo4jClient client) {
		this.roots = roots;
		this.complete = complete;
		this.commits = commits;
		this.transactions = transactions;
		this.client = client;
	}

	/**
	 * A page of the proposals of a demarcation.
	 * @param demarcation the demarcation
	 * @param state only proposals in this state, or nothing for all
	 * @param page which page
	 * @return the proposals, newest first
	 */
	public Connection<Proposal> in(Demarcation demarcation, @Nullable ProposalState state, Page page) {
		var keys = inState(this.client.query(PAGE), demarcation, state)
			.bindAll(Map.of("before", page.after(0, FAR_FUTURE), "key", page.after(1, ""), "limit", page.limit()))
			.fetchAs(String.class)
			.all();
		var found = whole(keys);
		var proposals = keys.stream().flatMap((key) -> Optional.ofNullable(found.get(key)).stream()).toList();
		return page.connect(proposals, (it) -> List.of(it.facts().submitted().toString(), it.id().toString()),
				() -> inState(this.client.query(COUNT), demarcation, state).fetchAs(Integer.class).one().orElse(0));
	}

	private static RunnableSpec inState(RunnableSpec query, Demarcation demarcation, @Nullable ProposalState state) {
		return query.bind(demarcation.slug().value())
			.to("demarcation")
			.bind((state != null) ? state.name() : null)
			.to("state");
	}

	/**
	 * One proposal, as it was at one moment though others write about it.
	 * @param id its key, as a user wrote it
	 * @return the proposal, or empty where there is none
	 */
	public Optional<Proposal> find(String id) {
		return ProposalId.parse(id)
			.map(ProposalId::toString)
			.flatMap((key) -> Optional.ofNullable(whole(List.of(key)).get(key)));
	}

	/**
	 * Some proposals, each as it was at one moment.
	 * @param ids their keys
	 * @return those that there are, by key
	 */
	public Map<String, Proposal> all(Collection<String> ids) {
		return ids.isEmpty() ? Map.of() : whole(ids);
	}

	/** Waits for those who write where they leave no moment to read. */
	private Map<String, Proposal> whole(Collection<String> keys) {
		return this.commits.undisturbed(keys, () -> this.complete.of(keys))
			.orElseGet(() -> this.transactions.write(() -> this.complete.locked(keys)));
	}

	/**
	 * One proposal that a query relies on.
	 * @param id its key, as a user wrote it
	 * @return the proposal
	 * @throws UnknownThingException where there is none
	 */
	public Proposal get(String id) {
		return find(id)
			.orElseThrow(() -> new UnknownThingException(ErrorCode.UNKNOWN_PROPOSAL, Unknown.proposalSentence(id)));
	}

	/**
	 * One proposal, locked until the transaction ends, so that decisions about it are
	 * made one after the other.
	 * @param id its key, as a user wrote it
	 * @return the proposal as it is once it is locked, or empty where there is none
	 */
	public Optional<Proposal> locked(String id) {
		var key = ProposalId.parse(id).map(ProposalId::toString);
		key.ifPresent(this.commits::watch);
		return key.flatMap((it) -> Optional.ofNullable(this.complete.locked(List.of(it)).get(it)));
	}

	/**
	 * A proposal after something was written about it.
	 * @param before the proposal as it was
	 * @return the proposal as it is now
	 */
	public Proposal again(Proposal before) {
		var key = before.id().toString();
		return Objects.requireNonNull(this.complete.of(List.of(key)).get(key));
	}

	/**
	 * The changing part, locked until the transaction ends, so that decisions about one
	 * proposal are made one after the other.
	 * @param id its key, as a user wrote it
	 * @return the changing part, or empty where there is none
	 */
	public Optional<ProposalRoot> lock(String id) {
		var locked = ProposalId.parse(id)
			.flatMap((key) -> this.client.query(LOCK)
				.bind(key.toString())
				.to("key")
				.fetchAs(ProposalRoot.class)
				.mappedBy((_, row) -> StoredRoots.root(row.get("root")))
				.one());
		locked.ifPresent((root) -> this.commits.watch(root.key()));
		return locked;
	}

	/**
	 * A proposal with its current revision and everything said about that.
	 * @param root its changing part
	 * @return the proposal
	 */
	public Proposal complete(ProposalRoot root) {
		return Objects.requireNonNull(this.complete.of(List.of(root.key())).get(root.key()));
	}

	/**
	 * Keeps the changing part of a proposal.
	 * @param root what it is now
	 * @return what was kept
	 */
	public ProposalRoot save(ProposalRoot root) {
		return this.roots.save(root);
	}

}
