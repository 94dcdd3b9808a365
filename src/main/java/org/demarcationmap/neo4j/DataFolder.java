package org.demarcationmap.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * The folder that holds what this installation keeps on disk.
 *
 * @param path the value of {@code demarcation-map.data-folder}
 */
@ConfigurationProperties("demarcation-map")
public record DataFolder(@Name("data-folder") @DefaultValue("data") Path path) {

	public DataFolder {
		path = path.toAbsolutePath().normalize();
	}

	/**
	 * A folder inside this one.
	 * @param name the name of the inner folder
	 * @return the folder, which exists afterwards
	 */
	public Path folder(String name) {
		try {
			return Files.createDirectories(this.path.resolve(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(
					"The folder " + this.path.resolve(name)
							+ " cannot be created. Set demarcation-map.data-folder to a folder that can be written.",
					ex);
		}
	}

}
