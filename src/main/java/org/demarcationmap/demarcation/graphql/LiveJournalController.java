package org.demarcationmap.demarcation.graphql;

import graphql.GraphQLContext;
import org.demarcationmap.access.LastingSignIn;
import org.demarcationmap.access.Participant;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.Readers;
import org.demarcationmap.graphql.BadArgumentException;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.journal.LiveEntries;
import org.demarcationmap.journal.Place;
import org.demarcationmap.journal.SlowReaderException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

/**
 * The journal as it grows.
 */
@Controller
class LiveJournalController {

	private final LiveEntries live;

	private final Readers readers;

	private final LastingSignIn signIn;

	private final Demarcations demarcations;

	LiveJournalController(LiveEntries live, Readers readers, LastingSignIn signIn, Demarcations demarcations) {
		this.live = live;
		this.readers = readers;
		this.signIn = signIn;
		this.demarcations = demarcations;
	}

	@SubscriptionMapping
	Flux<EntryView> journalEntries(@Argument @Nullable String demarcation, @Argument @Nullable Integer after,
			GraphQLContext context) {
		var signedIn = this.signIn.current();
		var participant = signedIn.get();
		mark(demarcation, context);
		check(participant, after);
		var place = new Place(participant.name(), () -> this.readers.of(signedIn.get()), demarcation,
				(after != null) ? after.longValue() : null);
		return this.live.follow(place)
			.map(EntryView::new)
			.onErrorMap(SlowReaderException.class, LiveJournalController::slow);
	}

	private void mark(@Nullable String demarcation, GraphQLContext context) {
		if (demarcation != null) {
			RehearsalNotice.add(context, this.demarcations.get(demarcation));
		}
		else {
			this.demarcations.all()
				.stream()
				.filter(Demarcation::rehearsal)
				.forEach((it) -> RehearsalNotice.add(context, it));
		}
	}

	private void check(Participant participant, @Nullable Integer after) {
		if (after != null && (after < 0 || after > this.live.last())) {
			throw new BadArgumentException(ErrorCode.BAD_ARGUMENT, "`after` is " + after
					+ ", but the journal has the entries 1 to " + this.live.last()
					+ ": give the number of the last entry that you have, 0 for all, or leave it out to begin now.");
		}
		if (this.live.free(participant.name()) < 1) {
			throw new BadArgumentException(ErrorCode.TOO_MANY_STREAMS,
					"Your account has as many streams open as one account may have: close some first.");
		}
	}

	private static BadArgumentException slow(SlowReaderException ex) {
		return new BadArgumentException(ErrorCode.STREAM_NOT_READ, String.valueOf(ex.getMessage()));
	}

}
