package org.demarcationmap.neo4j;

import java.util.Arrays;
import java.util.stream.Stream;

import org.demarcationmap.DemarcationMapApplication;
import org.demarcationmap.SettableClock;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * A second whole application on the database of the first, listening on a port of its
 * own. Both have one clock.
 *
 * @param context the running application
 */
public record AnotherNode(ConfigurableApplicationContext context) implements AutoCloseable {

	private static final String[] SHARED = { "spring.neo4j.uri", "spring.neo4j.authentication.username",
			"spring.neo4j.authentication.password", "demarcation-map.data-folder" };

	/**
	 * Starts an application beside another.
	 * @param first the environment of the first
	 * @param clock the clock of the first
	 * @param arguments what is different, as on a command line
	 */
	public static AnotherNode beside(Environment first, SettableClock clock, String... arguments) {
		var shared = Arrays.stream(SHARED).map((name) -> "--" + name + "=" + first.getProperty(name));
		return new AnotherNode(new SpringApplicationBuilder(DemarcationMapApplication.class)
			.initializers((context) -> prepare((GenericApplicationContext) context, clock))
			.run(Stream.of(shared, Stream.of("--server.port=0"), Arrays.stream(arguments))
				.flatMap((it) -> it)
				.toArray(String[]::new)));
	}

	private static void prepare(GenericApplicationContext context, SettableClock clock) {
		context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests());
		context.registerBean("sharedClock", SettableClock.class, () -> clock, (bean) -> bean.setPrimary(true));
	}

	/** Where it listens. */
	public int port() {
		return this.context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

	@Override
	public void close() {
		this.context.close();
	}

	/**
	 * Leaves out the configuration of tests, which lies beside that of the application.
	 */
	private static final class WithoutTests extends TypeExcludeFilter {

		@Override
		public boolean match(MetadataReader metadata, MetadataReaderFactory factory) {
			return metadata.getResource().getDescription().contains("test-classes");
		}

		@Override
		public boolean equals(@Nullable Object other) {
			return this == other;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(this);
		}

	}

}
