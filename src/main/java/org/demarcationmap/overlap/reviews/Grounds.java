package org.demarcationmap.overlap.reviews;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a finding rests on, as the graph says at a time: texts, and how they treat topics.
 * Short facts stand as they are, long ones by their digest, so that people can read what
 * is kept and the application can compare.
 *
 * @param texts the texts
 */
record Grounds(List<Text> texts) {

	static final Grounds NONE = new Grounds(List.of());

	Grounds {
		texts = List.copyOf(texts);
	}

	Optional<Text> text(String key) {
		return this.texts.stream().filter((text) -> text.key().equals(key)).findFirst();
	}

	/**
	 * A text that a finding rests on.
	 *
	 * @param key its key
	 * @param name its name
	 * @param sides the codes of the sides that are responsible for it
	 * @param wording its title, and the digests of what is longer
	 * @param status where it stands
	 * @param edition the name of its newest edition
	 * @param claims what it treats
	 * @param references the keys of the other text, where it refers to that
	 */
	record Text(String key, String name, List<String> sides, Wording wording, String status, @Nullable String edition,
			List<Claim> claims, List<String> references) {

		Text {
			sides = List.copyOf(sides);
			claims = List.copyOf(claims);
			references = List.copyOf(references);
		}

		/** Whether the finding rests on a claim of it. */
		boolean counts() {
			return this.claims.stream().anyMatch(Claim::counts);
		}

		List<Claim> on(String topic) {
			return this.claims.stream().filter((claim) -> claim.topic().equals(topic)).toList();
		}

	}

	/**
	 * What a text says.
	 *
	 * @param title its title
	 * @param summary the digest of its abstract
	 * @param scope the digest of its scope
	 */
	record Wording(@Nullable String title, @Nullable String summary, @Nullable String scope) {
	}

	/**
	 * That a text treats a topic.
	 *
	 * @param topic the key of the topic
	 * @param name its name
	 * @param manner how the text treats it
	 * @param status whether that is confirmed
	 * @param counts whether the finding rests on it
	 * @param views what bodies say of it
	 */
	record Claim(String topic, String name, Manner manner, String status, boolean counts, Views views) {

		boolean isRejected() {
			return this.status.equals("REJECTED");
		}

	}

	/**
	 * How a text treats a topic.
	 *
	 * @param grade how much of the text is about it
	 * @param place where in the text it stands
	 * @param aspect what is done about it
	 */
	record Manner(String grade, String place, String aspect) {
	}

	/**
	 * What bodies say of a claim, by their codes.
	 *
	 * @param agreeing those that agree
	 * @param disagreeing those that do not
	 */
	record Views(List<String> agreeing, List<String> disagreeing) {

		Views {
			agreeing = List.copyOf(agreeing);
			disagreeing = List.copyOf(disagreeing);
		}

	}

}
