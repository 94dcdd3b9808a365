package org.demarcationmap.neo4j;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A test on a real, empty database: the embedded kernel, and once more a server in a
 * container where Docker is. {@code Neo4jClient}, {@code Transactions} and the driver are
 * injected into its constructor, beside the beans that its
 * {@link org.springframework.context.annotation.Import} names.
 */
@Tag("database")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({ ContainerOrSkip.class, SpringExtension.class, EmptyDatabase.class })
@ContextConfiguration(classes = TestDatabaseConfiguration.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface DatabaseTest {

}
