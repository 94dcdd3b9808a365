package org.demarcationmap.catalogue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.demarcationmap.neo4j.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import(GraphLook.class)
class MarksAtOnceTests {

	private final Driver driver;

	private final GraphLook look;

	MarksAtOnceTests(Driver driver, GraphLook look) {
		this.driver = driver;
		this.look = look;
	}

	private void run(String statement) {
		try (var session = this.driver.session()) {
			session.run("CYPHER 25 " + statement).consume();
		}
	}

	@Test
	void whoeverMarksWaitsForWhoeverTakesTheMarkAway() throws Exception {
		run("CREATE (:Topic:Changed {key: 't', slug: 'numbers', name: 'Numbers'})");
		try (var session = this.driver.session(); var computing = session.beginTransaction()) {
			computing.run("CYPHER 25 MATCH (topic:Changed) REMOVE topic:Changed").consume();
			var writing = CompletableFuture.runAsync(() -> run("MATCH (topic:Topic) SET topic:Changed"));
			assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> writing.get(500, TimeUnit.MILLISECONDS));
			computing.commit();
			writing.get(30, TimeUnit.SECONDS);
		}
		assertThat(this.look.marked()).isEqualTo("numbers");
	}

}
