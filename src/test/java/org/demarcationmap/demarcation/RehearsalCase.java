package org.demarcationmap.demarcation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.demarcation.clauses.Arrangement;
import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.clauses.Party;
import org.demarcationmap.demarcation.clauses.Shares;
import org.demarcationmap.demarcation.clauses.Validity;
import org.demarcationmap.demarcation.proposals.Concern;
import org.demarcationmap.demarcation.proposals.Conclusion;
import org.demarcationmap.demarcation.proposals.Position;
import org.demarcationmap.demarcation.proposals.Position.Place;
import org.demarcationmap.demarcation.proposals.Position.Taking;
import org.demarcationmap.demarcation.proposals.Position.Words;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalRoot;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.demarcation.proposals.RequirementOverride;
import org.demarcationmap.demarcation.proposals.Revision;
import org.demarcationmap.demarcation.proposals.RevisionContent;
import org.demarcationmap.demarcation.proposals.RevisionHistory;
import org.demarcationmap.demarcation.proposals.RevisionOutline;
import org.demarcationmap.demarcation.proposals.RevisionOutline.Claims;
import org.demarcationmap.demarcation.proposals.RevisionOutline.Making;
import org.demarcationmap.demarcation.proposals.Stand;
import org.jspecify.annotations.Nullable;

/**
 * A small demarcation between SG2 (delegations A, B) and SG20 (C, D), and proposals in
 * it, in plain Java.
 */
public final class RehearsalCase {

	public static final Instant OPENED = Instant.parse("2026-03-01T12:00:00Z");

	public static final Instant END_OF_COMMENTS = OPENED.plusSeconds(60);

	public static final BodyCode SG2 = new BodyCode("SG2");

	public static final BodyCode SG20 = new BodyCode("SG20");

	private final List<Position> positions = new ArrayList<>();

	private final List<Concern> concerns = new ArrayList<>();

	private final List<RequirementOverride> overrides = new ArrayList<>();

	private final List<Conclusion> conclusions = new ArrayList<>();

	private Demarcation demarcation = demarcation();

	private ProposalState state = ProposalState.OPEN;

	private @Nullable String authorDelegation = "A";

	private List<Clause> clauses = List.of(new Clause(new ClauseKey(new TopicSlug("oid-resolution"), Aspect.WHOLE),
			Arrangement.SOLE, Shares.of(new Party.OfBody(SG20)), "SG20 resolves.", Validity.OPEN));

	public static Demarcation demarcation() {
		return demarcation(new Side(SG2, List.of("A", "B")), new Side(SG20, List.of("C", "D")));
	}

	public static Demarcation demarcation(Side... sides) {
		return demarcation(List.of("oid-resolution", "identifier-terminology"), sides);
	}

	public static Demarcation demarcation(List<String> topics, Side... sides) {
		return new Demarcation("key", new DemarcationSlug("rehearsal"), "Rehearsal", "None", "Tests", true,
				Rules.first(Duration.ofSeconds(60)), List.of(sides),
				List.of(Aspect.WHOLE, new Aspect("RESOLUTION"), new Aspect("SECURITY"), new Aspect("USE")),
				topics.stream().map(TopicSlug::new).toList());
	}

	public RehearsalCase by(@Nullable String delegation) {
		this.authorDelegation = delegation;
		return this;
	}

	public RehearsalCase within(Demarcation other) {
		this.demarcation = other;
		return this;
	}

	public RehearsalCase in(ProposalState other) {
		this.state = other;
		return this;
	}

	public RehearsalCase saying(Clause... others) {
		this.clauses = List.of(others);
		return this;
	}

	public RehearsalCase position(String delegation, Stand stand) {
		return position(delegation, stand, null);
	}

	public RehearsalCase position(String delegation, Stand stand, @Nullable Instant until) {
		return say(delegation, stand, new Place(1, null), until);
	}

	public RehearsalCase say(String delegation, Stand stand, Place place, @Nullable Instant until) {
		var order = this.positions.size() + 1L;
		this.positions.add(new Position("p" + order, delegation, List.of(), new Words(stand, "", "", until), place,
				new Taking("someone", OPENED, order, null)));
		if (stand == Stand.CONCERN) {
			concern(new Concern("c" + order, delegation, place, "It touches us.", "Another boundary.",
					new Concern.Raised("someone", OPENED), null));
		}
		return this;
	}

	public RehearsalCase concern(Concern concern) {
		this.concerns.add(concern);
		return this;
	}

	public RehearsalCase override(RequirementOverride override) {
		this.overrides.add(override);
		return this;
	}

	public RehearsalCase conclusion(BodyCode side, Conclusion.Result outcome) {
		this.conclusions.add(new Conclusion(side, outcome, List.of(), "", "", "co-chair", END_OF_COMMENTS));
		return this;
	}

	public Proposal proposal() {
		return Proposal.of(this.demarcation, root(), RevisionHistory.of(revision(1, this.clauses)),
				new Proposal.Said(this.positions, this.concerns, this.overrides, this.conclusions));
	}

	/**
	 * A revision by its author, of which nothing is claimed.
	 * @param number from 1
	 * @param clauses what it says
	 * @return the revision
	 */
	public static Revision revision(int number, List<Clause> clauses) {
		var outline = new RevisionOutline(number, RevisionContent.of("A line", "", clauses),
				new Making("expert", OPENED, ""), Claims.NONE);
		return new Revision(outline, clauses);
	}

	private ProposalRoot root() {
		return new ProposalRoot("00000000-0000-0000-0000-000000000001", 0L, "rehearsal", this.state, "SG2", "expert",
				this.authorDelegation, OPENED, OPENED, END_OF_COMMENTS, null, null);
	}

}
