package org.demarcationmap.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Collectors;

import org.demarcationmap.neo4j.DataFolder;

import org.springframework.stereotype.Component;

/**
 * The file that keeps the first passwords until their owners fetched them.
 */
@Component
public class PasswordFile {

	private static final String NAME = "first-passwords.txt";

	private final DataFolder folder;

	PasswordFile(DataFolder folder) {
		this.folder = folder;
	}

	/**
	 * Where the passwords are kept.
	 * @return the file in the data folder
	 */
	public Path path() {
		return this.folder.path().resolve(NAME);
	}

	void write(Map<String, String> passwords) {
		var lines = passwords.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + ":" + entry.getValue())
			.collect(Collectors.joining("\n", "", "\n"));
		try {
			Files.createDirectories(this.folder.path());
			Files.deleteIfExists(path());
			Files.createFile(path(), ownerOnly());
			Files.writeString(path(), lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The passwords cannot be kept in " + path() + ".", ex);
		}
	}

	private static FileAttribute<?>[] ownerOnly() {
		if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			return new FileAttribute<?>[0]; // on Windows the folder of the owner protects
											// it
		}
		return new FileAttribute<?>[] {
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) };
	}

}
