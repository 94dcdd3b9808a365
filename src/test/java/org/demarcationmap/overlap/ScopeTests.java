package org.demarcationmap.overlap;

import java.util.List;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.TopicSlug;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ScopeTests {

	@Test
	void isTheSameInWhateverOrderThingsAreNamed() {
		assertThat(scope("SG2", "SG20", "SG13")).isEqualTo(scope("SG13", "SG2", "SG20", "SG2"))
			.returns(List.of(new BodyCode("SG2"), new BodyCode("SG13"), new BodyCode("SG20")), Scope::sides);
	}

	@Test
	void needsTwoSides() {
		assertThatIllegalArgumentException().isThrownBy(() -> scope("SG2", "SG2"))
			.withMessage("Only [SG2] is named as a side: overlaps are found between two bodies or more.");
	}

	@Test
	void needsAnOwner() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Scope(" ", scope("SG2", "SG20").sides(), List.of(), List.of()))
			.withMessageStartingWith("A scope needs an owner");
	}

	@Test
	void alwaysCountsTheWholeTopic() {
		var scope = new Scope("owner", scope("SG2", "SG20").sides(), List.of(), List.of(new Aspect("USE")));
		assertThat(scope.countedAspects()).containsExactly(Aspect.WHOLE, new Aspect("USE"));
	}

	private static Scope scope(String... sides) {
		return new Scope("owner", Stream.of(sides).map(BodyCode::new).toList(), List.of(new TopicSlug("a-topic")),
				List.of());
	}

}
