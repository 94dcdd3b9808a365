package org.demarcationmap.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.demarcationmap.access.CurrentParticipant;
import org.demarcationmap.access.Participant;
import org.demarcationmap.access.Role;

import org.springframework.stereotype.Component;

/**
 * Who may read which sources, and what is quoted from them: everyone what is public;
 * members, who work for a body or speak for a delegation, what they could read with a
 * TIES account; the secretariat, and whoever brought it in, what is restricted.
 */
@Component
public class Readership {

	private final CurrentParticipant current;

	Readership(CurrentParticipant current) {
		this.current = current;
	}

	/**
	 * Tells whether whoever asks now may read a source.
	 * @param provenance the source
	 * @return {@code true} where the participant, or everyone, may
	 */
	public boolean mayRead(Provenance provenance) {
		return provenance.confidentiality() == Confidentiality.PUBLIC
				|| this.current.find().filter((reader) -> mayRead(reader, provenance)).isPresent();
	}

	private static boolean mayRead(Participant reader, Provenance provenance) {
		return readable(reader).contains(provenance.confidentiality()) || reader.name().equals(provenance.importedBy());
	}

	/**
	 * The names of the confidentialities that whoever asks now may read, for statements
	 * that quote texts.
	 * @return their names
	 */
	public List<String> readable() {
		return this.current.find()
			.map(Readership::readable)
			.orElse(EnumSet.of(Confidentiality.PUBLIC))
			.stream()
			.map(Enum::name)
			.toList();
	}

	private static Set<Confidentiality> readable(Participant reader) {
		if (reader.is(new Role.Secretariat())) {
			return EnumSet.allOf(Confidentiality.class);
		}
		var isMember = !reader.actsFor().isEmpty() || reader.speaksFor().isPresent();
		return isMember ? EnumSet.of(Confidentiality.PUBLIC, Confidentiality.TIES) : EnumSet.of(Confidentiality.PUBLIC);
	}

}
