package org.demarcationmap.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The claim of one process on a data folder. The system drops it with the process,
 * however that ends.
 */
record FolderLock(Path folder, FileChannel channel) implements AutoCloseable {

	static FolderLock take(Path folder) {
		try {
			var channel = FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (claims(channel)) {
				return new FolderLock(folder, channel);
			}
			channel.close();
			throw new DataFolderInUseException(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean claims(FileChannel channel) throws IOException {
		try {
			return channel.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) {
			return false; // another database of this very process has it
		}
	}

	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
