package org.demarcationmap.graphql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PageTests {

	private static final GraphQlLimits LIMITS = new GraphQlLimits(25, 100, 20, 50_000, 30, 5_000,
			DataSize.ofKilobytes(256));

	private final PageArguments arguments = new PageArguments(LIMITS);

	private Page page(@Nullable Integer first, @Nullable String after) {
		return this.arguments.read(first, after, "texts{body=SG2}");
	}

	@Nested
	class Walking {

		@ParameterizedTest
		@ValueSource(longs = { 1, 2, 3, 4, 5 })
		void allPagesTogetherAreTheListInOrderAndOnce(long seed) {
			var random = new Random(seed);
			var list = texts(random);
			var size = 1 + random.nextInt(12);
			var read = new ArrayList<Text>();
			@Nullable String after = null;
			PageInfo info;
			do {
				var connection = read(list, page(size, after));
				connection.edges().forEach((edge) -> read.add(edge.node()));
				info = connection.pageInfo();
				assertThat(info.hasPreviousPage()).isEqualTo(after != null);
				after = info.endCursor();
			}
			while (info.hasNextPage());
			assertThat(read).isEqualTo(list);
		}

		@Test
		void aTextThatAppearsBehindDoesNotMoveThePage() {
			var list = new ArrayList<>(List.of(new Text(0.5, "b"), new Text(0.5, "c"), new Text(0.5, "d")));
			var cursor = read(list, page(2, null)).pageInfo().endCursor();
			list.addFirst(new Text(0.5, "a"));
			assertThat(read(list, page(2, cursor)).edges()).extracting((edge) -> edge.node().name())
				.containsExactly("d");
		}

		@Test
		void anEmptyPageHasNoCursors() {
			assertThat(read(List.of(), page(3, null)).pageInfo()).isEqualTo(new PageInfo(false, false, null, null));
		}

		@Test
		void countsOnlyWhenAsked() {
			var counted = new AtomicInteger();
			var connection = page(3, null).connect(List.<Text>of(), Text::sortKey, counted::incrementAndGet);
			assertThat(counted).hasValue(0);
			assertThat(connection.totalCount()).isEqualTo(1);
		}

		private static List<Text> texts(Random random) {
			return random.ints(random.nextInt(60), 0, 8)
				.mapToObj((score) -> new Text(score / 7.0, "E." + random.nextInt()))
				.distinct()
				.sorted(Text.ORDER)
				.toList();
		}

		private static Connection<Text> read(List<Text> list, Page page) {
			var start = new Text(page.after(0, 2.0), page.after(1, ""));
			var rows = list.stream().filter((text) -> Text.ORDER.compare(text, start) > 0).limit(page.limit()).toList();
			return page.connect(rows, Text::sortKey, list::size);
		}

		private record Text(double score, String name) {

			static final Comparator<Text> ORDER = Comparator.comparingDouble(Text::score)
				.reversed()
				.thenComparing(Text::name);

			List<Object> sortKey() {
				return List.of(this.score, this.name);
			}

		}

	}

	@Nested
	class Arguments {

		@Test
		void theDefaultSizeIsTheConfiguredOne() {
			assertThat(page(null, null).first()).isEqualTo(25);
		}

		@ParameterizedTest
		@ValueSource(ints = { 0, -1 })
		void lessThanOneEntryIsRefused(int first) {
			assertThatExceptionOfType(BadArgumentException.class).isThrownBy(() -> page(first, null))
				.withMessage("`first` is " + first + ": ask for at least 1 entry.")
				.extracting(BadArgumentException::code)
				.isEqualTo(ErrorCode.PAGE_TOO_SMALL);
		}

		@Test
		void aPageAboveTheCapIsRefusedNamingTheCap() {
			assertThatExceptionOfType(BadArgumentException.class).isThrownBy(() -> page(101, null))
				.withMessageContaining("101")
				.withMessageContaining("at most 100 entries");
		}

		@ParameterizedTest
		@ValueSource(strings = { "", "x", "%%%", "bnVsbA", "W10", "eyJhIjoxfQ", "WzEsMl0", "WyJhIixudWxsXQ" })
		void aCursorThatIsNoneIsRefused(String cursor) {
			assertThatExceptionOfType(BadArgumentException.class).isThrownBy(() -> page(5, cursor))
				.withMessageContaining("\"" + cursor + "\" is not one that this server gave out")
				.extracting(BadArgumentException::code)
				.isEqualTo(ErrorCode.BAD_CURSOR);
		}

		@Test
		void aCursorOfAnotherFilterIsRefused() {
			var other = PageTests.this.arguments.read(1, null, "texts{body=SG20}");
			var cursor = other.connect(List.of("Y.4801"), List::of, () -> 1).pageInfo().endCursor();
			assertThatExceptionOfType(BadArgumentException.class).isThrownBy(() -> page(5, cursor))
				.withMessageContaining("belongs to another list, filter or order");
		}

		@Test
		void aCursorWithAnotherSortKeyIsRefused() {
			var cursor = page(1, null).connect(List.of("Y.4801"), List::of, () -> 1).pageInfo().endCursor();
			var page = page(1, cursor);
			assertThat(page.after(0, "")).isEqualTo("Y.4801");
			assertThatExceptionOfType(BadArgumentException.class).isThrownBy(() -> page.after(0, 0.5));
			assertThatExceptionOfType(BadArgumentException.class).isThrownBy(() -> page.after(1, ""));
		}

	}

}
