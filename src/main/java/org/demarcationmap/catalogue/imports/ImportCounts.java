package org.demarcationmap.catalogue.imports;

import org.demarcationmap.catalogue.writing.Change.Action;
import org.demarcationmap.catalogue.writing.Outcome;

/**
 * What became of the records of an import, in numbers.
 *
 * @param recordsRead records dealt with
 * @param created records that brought something new
 * @param updated records that changed something
 * @param unchanged records that changed nothing
 * @param rejected records that were not taken
 * @param conflicts values that people have to decide on
 * @param leftAlone values that did not replace what stands
 */
public record ImportCounts(int recordsRead, int created, int updated, int unchanged, int rejected, int conflicts,
		int leftAlone) {

	static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0);

	ImportCounts plus(Outcome outcome) {
		return new ImportCounts(this.recordsRead + outcome.records(), this.created + outcome.created(),
				this.updated + outcome.updated(), this.unchanged + outcome.unchanged(),
				this.rejected + outcome.rejected(), this.conflicts + outcome.count(Action.CONFLICT),
				this.leftAlone + outcome.count(Action.LEFT_ALONE));
	}

	/**
	 * These counts once what was written is taken back.
	 */
	ImportCounts takenBack() {
		return new ImportCounts(this.recordsRead, 0, 0, 0, this.rejected, 0, 0);
	}

	boolean changedNothing() {
		return this.created + this.updated + this.conflicts == 0;
	}

	@Override
	public String toString() {
		return this.created + " created, " + this.updated + " updated, " + this.unchanged + " unchanged, "
				+ this.rejected + " rejected, " + this.conflicts + " conflicts, " + this.leftAlone + " left alone";
	}

}
