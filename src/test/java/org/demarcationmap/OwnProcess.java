package org.demarcationmap;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;
import org.demarcationmap.neo4j.DataFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application in a process of its own, with its own kernel, which a test can kill.
 *
 * @param process the process
 * @param client speaks to it
 */
public record OwnProcess(Process process, Client client) implements AutoCloseable {

	private static final Pattern READY = Pattern.compile("Health check +http://127\\.0\\.0\\.1:(\\d+)/");

	/**
	 * Starts the application and waits until it is ready.
	 * @param folder its data folder
	 */
	public static OwnProcess start(Path folder) throws IOException {
		Files.createDirectories(folder);
		var output = Files.createTempFile(folder, "output", ".txt");
		var process = launched(output, "--server.port=0", "--demarcation-map.data-folder=" + folder);
		try {
			return new OwnProcess(process, new Client(port(process, output), new DataFolder(folder)));
		}
		catch (RuntimeException ex) {
			process.destroyForcibly();
			throw ex;
		}
	}

	/**
	 * Runs the application until it ends by itself.
	 * @param arguments what it is told to do
	 * @return what it ended with
	 */
	static Ended run(String... arguments) throws IOException {
		var output = Files.createTempFile("output", ".txt");
		try {
			var code = launched(output, arguments).onExit().orTimeout(2, TimeUnit.MINUTES).join().exitValue();
			return new Ended(code, said(output));
		}
		finally {
			Files.delete(output);
		}
	}

	private static Process launched(Path output, String... arguments) throws IOException {
		var command = command();
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
	}

	private static List<String> command() {
		var command = new ArrayList<String>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		ManagementFactory.getRuntimeMXBean()
			.getInputArguments()
			.stream()
			.filter((argument) -> argument.startsWith("--"))
			.forEach(command::add);
		command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-cp", classPath(),
				DemarcationMapApplication.class.getName()));
		return command;
	}

	/** Without the tests, whose configuration the application would take for its own. */
	private static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !Path.of(entry).endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static int port(Process process, Path output) {
		return Awaitility.await()
			.alias("the application is ready")
			.atMost(Duration.ofMinutes(3))
			.failFast("the application runs",
					() -> assertThat(process.isAlive()).as("the application runs, which says %s", said(output))
						.isTrue())
			.until(() -> READY.matcher(said(output)).results().toList(), (ready) -> !ready.isEmpty())
			.stream()
			.map((ready) -> Integer.parseInt(ready.group(1)))
			.findFirst()
			.orElseThrow();
	}

	private static String said(Path output) throws IOException {
		return Files.readString(output, StandardCharsets.UTF_8);
	}

	/**
	 * Ends the process at once, as {@code kill -9} does.
	 */
	public void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	@Override
	public void close() {
		kill();
	}

	/**
	 * That the application ended by itself.
	 *
	 * @param code what it ended with
	 * @param said what it printed, its log among it
	 */
	record Ended(int code, String said) {

	}

}
