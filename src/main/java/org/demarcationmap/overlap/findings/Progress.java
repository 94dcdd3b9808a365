package org.demarcationmap.overlap.findings;

/**
 * Hears how far a computation is, and can have it stop.
 */
public interface Progress {

	/** Of a computation that nobody watches. */
	Progress UNWATCHED = new Progress() {
		@Override
		public void begin(int texts) {
			// nobody asks
		}

		@Override
		public void done(int texts) {
			// nobody asks
		}
	};

	/** That so many texts are to be looked at, each twice. */
	void begin(int texts);

	/**
	 * That so many more were looked at.
	 * @throws StoppedComputationException if the computation shall stop
	 */
	void done(int texts);

}
