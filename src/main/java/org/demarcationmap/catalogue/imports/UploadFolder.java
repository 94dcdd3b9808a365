package org.demarcationmap.catalogue.imports;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * The folder in which one running application keeps its uploads. A lock in it, which the
 * operating system lets go with the process, tells it from those that a stopped one left
 * behind; so applications may share the folder around it.
 *
 * @param path the folder
 * @param lock what holds its lock
 */
record UploadFolder(Path path, FileChannel lock) {

	private static final Logger logger = LoggerFactory.getLogger(UploadFolder.class);

	private static final String LOCK = "lock";

	/**
	 * Makes a folder for this application, and deletes those that nobody holds any more.
	 * @param parent the folder around them
	 * @return the new folder, held until the process ends
	 */
	static UploadFolder take(Path parent) throws IOException {
		deleteAbandoned(parent);
		var path = Files.createTempDirectory(parent, "uploads-");
		var fresh = path.resolve("lock.new");
		var lock = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		lock.lock();
		// Under its name it is seen, and by then it is locked.
		Files.move(fresh, path.resolve(LOCK));
		return new UploadFolder(path, lock);
	}

	private static void deleteAbandoned(Path parent) throws IOException {
		for (var path : folders(parent)) {
			try {
				if (isAbandoned(path)) {
					FileSystemUtils.deleteRecursively(path);
				}
			}
			catch (IOException ex) {
				logger.warn("The uploads in {} are left over and could not be deleted; delete them", path, ex);
			}
		}
	}

	private static List<Path> folders(Path parent) throws IOException {
		try (var paths = Files.list(parent)) {
			return paths.filter((path) -> Files.exists(path.resolve(LOCK))).toList();
		}
	}

	private static boolean isAbandoned(Path path) throws IOException {
		try (var channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.WRITE);
				var lock = channel.tryLock()) {
			return lock != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

}
