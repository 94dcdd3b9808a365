package org.demarcationmap.access;

import java.time.Clock;

import org.demarcationmap.journal.JournalEvent;
import org.demarcationmap.neo4j.Transactions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/**
 * Notes in the journal who signed in and what was refused. Clients sign in with every
 * request, so the same is noted once in a while by each application node; that also keeps
 * strangers from filling the journal.
 */
@Component
public class SignInNotes {

	private static final String SEEN = """
			CYPHER 25
			MATCH (account:Account {name: $name})
			SET account.signedIn = $now
			""";

	private final Neo4jClient client;

	private final Transactions transactions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final Lately lately;

	SignInNotes(Neo4jClient client, Transactions transactions, ApplicationEventPublisher events,
			AccessSettings settings, Clock clock) {
		this.client = client;
		this.transactions = transactions;
		this.events = events;
		this.clock = clock;
		this.lately = new Lately(settings.notedEvery());
	}

	@EventListener
	void signedIn(AuthenticationSuccessEvent event) {
		var authentication = event.getAuthentication();
		if (this.lately.isNew("in " + authentication.getName(), this.clock.instant())) {
			as(authentication, () -> this.transactions.write(() -> {
				seen(authentication.getName());
				this.events.publishEvent(new SignedInWith(authentication.getName(), how(authentication)));
				return true;
			}));
		}
	}

	private void seen(String name) {
		this.client.query(SEEN).bind(name).to("name").bind(Term.stored(this.clock.instant())).to("now").run();
	}

	private static String how(Authentication authentication) {
		return (authentication.getPrincipal() instanceof Account) ? "a local account" : "OpenID Connect";
	}

	/**
	 * The journal takes the actor from the security context, which is filled only later.
	 */
	private static void as(Authentication authentication, Runnable note) {
		new DelegatingSecurityContextRunnable(note, new SecurityContextImpl(authentication)).run();
	}

	/**
	 * Notes that somebody could not sign in.
	 * @param with what was given, in words; never what a stranger wrote
	 */
	public void refused(String with) {
		note("refused " + with, new SignInRefused(with));
	}

	/**
	 * Notes that a participant who is signed in asked for what the roles do not allow.
	 * @param participant the participant's name
	 * @param operation the field or address that was asked for
	 * @param sentence why it was refused
	 */
	public void refused(String participant, String operation, String sentence) {
		note("right " + participant + " " + operation, new RightRefused(participant, operation, sentence));
	}

	/** In a transaction of its own: that of what was refused is rolled back. */
	private void note(String what, JournalEvent event) {
		if (this.lately.isNew(what, this.clock.instant())) {
			this.transactions.writeApart(() -> {
				this.events.publishEvent(event);
				return true;
			});
		}
	}

}
