package org.demarcationmap.catalogue.contents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of a folder and of the folders in it. Links are not followed, and what is
 * hidden is passed over.
 *
 * @param files the files
 */
public record FolderContents(List<Content> files) implements Contents {

	public FolderContents {
		files = List.copyOf(files);
	}

	/**
	 * Lists a folder.
	 */
	public static FolderContents of(Path folder) throws IOException {
		try (var paths = Files.walk(folder)) {
			return new FolderContents(paths.filter(Files::isRegularFile)
				.filter((path) -> !Files.isSymbolicLink(path))
				.map(folder::relativize)
				.filter(FolderContents::isVisible)
				.sorted()
				.<Content>map((path) -> new FileContent(path.toString(), folder.resolve(path)))
				.toList());
		}
	}

	private static boolean isVisible(Path path) {
		for (var part : path) {
			if (part.toString().startsWith(".")) {
				return false;
			}
		}
		return true;
	}

	@Override
	public void close() {
	}

}
