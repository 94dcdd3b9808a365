package org.demarcationmap.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.demarcationmap.neo4j.Transactions;
import tools.jackson.dataformat.csv.CsvMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The role-named accounts that an empty installation starts with, so that someone can
 * sign in. Their passwords are made here and kept in a file that only its owner can read.
 */
@Component
public class StarterAccounts {

	private final Accounts accounts;

	private final PasswordEncoder encoder;

	private final Transactions transactions;

	private final ApplicationEventPublisher events;

	private final PasswordFile file;

	private final FreshPasswords passwords;

	private final Clock clock;

	StarterAccounts(Accounts accounts, PasswordEncoder encoder, Transactions transactions,
			ApplicationEventPublisher events, PasswordFile file, FreshPasswords passwords, Clock clock) {
		this.accounts = accounts;
		this.encoder = encoder;
		this.transactions = transactions;
		this.events = events;
		this.file = file;
		this.passwords = passwords;
		this.clock = clock;
	}

	/**
	 * Creates the accounts where there is none yet.
	 * @return the names and new passwords, to be shown once; empty where accounts exist
	 */
	public Map<String, String> createIfNone() {
		return this.transactions.write(() -> this.accounts.none() ? create() : Map.of());
	}

	private Map<String, String> create() {
		var created = new LinkedHashMap<String, String>();
		for (var account : rows()) {
			var password = this.passwords.next();
			this.accounts.create(account, Objects.requireNonNull(this.encoder.encode(password)), this.clock.instant());
			created.put(account.name(), password);
		}
		this.events.publishEvent(new StarterAccountsCreated(List.copyOf(created.keySet())));
		this.file.write(created);
		return created;
	}

	private static List<StarterAccount> rows() {
		var mapper = new CsvMapper();
		var schema = mapper.schemaFor(StarterAccount.class).withHeader().withColumnReordering(true);
		try (var input = new ClassPathResource("access/starter-accounts.csv").getInputStream()) {
			return mapper.readerFor(StarterAccount.class).with(schema).<StarterAccount>readValues(input).readAll();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
