package org.demarcationmap.catalogue.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.demarcationmap.catalogue.contents.Content;
import org.demarcationmap.catalogue.contents.FileContent;
import org.demarcationmap.catalogue.contents.FolderContents;
import org.demarcationmap.catalogue.contents.ReadingLimits;
import org.demarcationmap.catalogue.contents.ZipContents;
import org.demarcationmap.catalogue.facts.CatalogueFile;
import org.demarcationmap.catalogue.facts.UnacceptableFileException;
import org.demarcationmap.catalogue.tables.Workbook;

/**
 * Opens files of every format that is read.
 */
public final class CatalogueFiles {

	private static final String UPLOAD = "upload";

	private final ReadingLimits limits;

	CatalogueFiles(ReadingLimits limits) {
		this.limits = limits;
	}

	/**
	 * Opens a file by what it holds, whatever it is called, or all files of a folder.
	 * @param path the file or folder
	 * @return the file
	 * @throws UnacceptableFileException if it is of no format that is read
	 * @throws IOException if the disk fails
	 */
	public static CatalogueFile open(Path path) throws IOException {
		return new CatalogueFiles(ReadingLimits.DEFAULT).openAny(path);
	}

	CatalogueFile openAny(Path path) throws IOException {
		if (Files.isDirectory(path)) {
			return new Pile(this.limits).add(FolderContents.of(path)).opened("a folder");
		}
		var content = new FileContent(UPLOAD, path);
		return (FileFormat.of(content.head(FileFormat.HEAD)) == FileFormat.ZIP) ? openZip(path) : openOne(content);
	}

	private CatalogueFile openZip(Path path) throws IOException {
		var zip = ZipContents.open(path, this.limits);
		try {
			if (isWorkbook(zip.files())) {
				zip.close();
				return openWorkbook(path);
			}
			return new Pile(this.limits).add(zip).opened("a zip");
		}
		catch (RuntimeException | IOException ex) {
			zip.close();
			throw ex;
		}
	}

	private static boolean isWorkbook(List<Content> files) {
		var names = files.stream().map(Content::name).toList();
		return names.contains("[Content_Types].xml") && names.stream().anyMatch((name) -> name.startsWith("xl/"));
	}

	private CatalogueFile openWorkbook(Path path) throws IOException {
		var workbook = Workbook.open(path);
		try {
			return new OpenedFile(new KnownTables().of(workbook), List.of(), workbook, this.limits);
		}
		catch (RuntimeException | IOException ex) {
			workbook.close();
			throw ex;
		}
	}

	private CatalogueFile openOne(Content content) throws IOException {
		var pile = new Pile(this.limits);
		if (!pile.take(content)) {
			throw new KnownTables().refusal(content);
		}
		return pile.opened("a file");
	}

}
