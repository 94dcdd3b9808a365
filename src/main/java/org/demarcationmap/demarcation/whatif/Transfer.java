package org.demarcationmap.demarcation.whatif;

import java.util.List;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.Shares;

/**
 * A Deliverable about whose transfer somebody would have to decide if a proposal were
 * agreed: it treats a topic as a main subject, and its body would not be responsible.
 *
 * @param text the Deliverable
 * @param clause the clause that gives the topic to others
 */
public record Transfer(MainText text, Clause clause) {

	public String deliverable() {
		return this.text.name();
	}

	public String deliverableId() {
		return this.text.key();
	}

	public String topic() {
		return this.clause.topic().value();
	}

	public String aspect() {
		return this.clause.aspect().value();
	}

	public List<BodyCode> heldBy() {
		return this.text.bodies();
	}

	public List<String> allocatedTo() {
		return Shares.names(this.clause.responsible());
	}

	/**
	 * Why somebody would have to decide.
	 * @return the reason, in a sentence
	 */
	public String why() {
		return "%s of %s treats “%s” (%s) as a main subject; the proposal gives %s of it to %s.".formatted(
				this.text.name(), String.join(" and ", heldBy().stream().map(BodyCode::value).toList()),
				this.text.topicName(), this.text.aspect(), aspect(), String.join(" and ", allocatedTo()));
	}

}
