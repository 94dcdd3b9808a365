package org.demarcationmap.catalogue;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How a Deliverable stood on a day, from what is dated. Nothing that came later shows.
 *
 * @param date the day
 * @param name the name it had
 * @param title the title it had, where it is known
 * @param status where it stood
 * @param edition the newest edition of that day; none for work under study
 * @param body the body responsible, where it is known
 * @param question the Question responsible, where it is known
 */
public record DeliverableThen(LocalDate date, DeliverableName name, @Nullable String title, DeliverableStatus status,
		@Nullable Edition edition, @Nullable Body body, @Nullable Question question) {

	/**
	 * The Question as text.
	 * @return such as {@code Q1/2 (2017-2020)}
	 */
	public String questionText() {
		return (this.question != null) ? this.question.name() : Question.NOT_KNOWN;
	}

}
