package org.demarcationmap.overlap.graphql;

import java.nio.charset.StandardCharsets;

import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.overlap.Overlap;
import org.demarcationmap.overlap.OverlapFilter;
import org.demarcationmap.overlap.OverlapFixture;
import org.demarcationmap.overlap.OverlapOrder;
import org.demarcationmap.overlap.OverlapSelection;
import org.demarcationmap.overlap.Overlaps;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * A root field over the fixture, such as the demarcations have. Only tests that name it
 * have it.
 */
@NullMarked
@Controller
@TestComponent
class OverlapRootField {

	private final Overlaps overlaps;

	OverlapRootField(Overlaps overlaps) {
		this.overlaps = overlaps;
	}

	@QueryMapping
	Connection<Overlap> found(@Argument @Nullable OverlapFilter filter, @Argument @Nullable OverlapOrder orderBy,
			Page page) {
		var scope = OverlapFixture.scope("SG2", "SG20");
		this.overlaps.bringUpToDate(scope);
		return this.overlaps.page(scope, OverlapSelection.of(filter, orderBy), page);
	}

	@Bean
	static GraphQlSourceBuilderCustomizer rootField() {
		var field = """
				extend type Query {
				  found(filter: OverlapFilter, orderBy: OverlapOrder, first: Int, after: String): OverlapConnection!
				}""";
		return (builder) -> builder.schemaResources(new ByteArrayResource(field.getBytes(StandardCharsets.UTF_8)));
	}

}
