package org.bidweave;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/// The entry point, compiled for Java 17 so that an older Java still starts it: it then runs Bidweave again on a Java that can.
public final class Launch {

    private static final int NEEDED = 25;

    private Launch() {}

    public static void main(String[] arguments) throws Exception {
        if (Runtime.version().feature() >= NEEDED) {
            Main.main(arguments);
            return;
        }
        var java = newEnough(installed());
        if (java.isEmpty()) {
            System.err.printf("Bidweave needs Java %d or newer, and this is Java %d. Install Temurin %1$d from adoptium.net"
                + " or with your package manager, and start Bidweave again.%n", NEEDED, Runtime.version().feature());
            System.exit(1);
        }
        System.exit(run(java.get(), arguments));
    }

    static Optional<Path> newEnough(Stream<Path> homes) {
        return homes.filter(home -> version(home) >= NEEDED).findFirst().map(home -> home.resolve("bin").resolve("java"));
    }

    private static int run(Path java, String[] arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(java.toString(), "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), Launch.class.getName()));
        command.addAll(List.of(arguments));
        var bidweave = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(bidweave::destroy));
        return bidweave.waitFor();
    }

    private static Stream<Path> installed() {
        var user = Path.of(System.getProperty("user.home"));
        var folders = Stream.of(
            Path.of(System.getProperty("java.home")).getParent(),
            Path.of("/usr/lib/jvm"),
            Path.of("/Library/Java/JavaVirtualMachines"),
            Path.of("C:/Program Files/Eclipse Adoptium"),
            Path.of("C:/Program Files/Java"),
            user.resolve(".jdks"),
            user.resolve(".sdkman/candidates/java"));
        return Stream.concat(
            Stream.ofNullable(System.getenv("JAVA_HOME")).map(Path::of),
            folders.flatMap(Launch::inside).flatMap(home -> Stream.of(home, home.resolve("Contents/Home"))));
    }

    private static Stream<Path> inside(Path folder) {
        try (var homes = Files.list(folder)) {
            return homes.sorted().toList().stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    private static int version(Path home) {
        var release = new Properties();
        try (var text = Files.newBufferedReader(home.resolve("release"))) {
            release.load(text);
            return Runtime.Version.parse(release.getProperty("JAVA_VERSION", "0").replace("\"", "")).feature();
        } catch (IOException | IllegalArgumentException unreadable) {
            return 0;
        }
    }
}
