package org.bidweave.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.bidweave.directory.Query;
import org.bidweave.places.UkPlaces;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// A register of the whole country, imported and searched key by key in 512 MB, beside the sqlite3 shell and FTS5 with trigrams on the same
/// files: `mvn -q test -Dgroups=bench -Dtest=RegisterBench -Dbidweave.register=FOLDER`, with the zips of an extract in the folder.
@Tag("bench")
class RegisterBench {

    private static final int ROUNDS = 3;
    private static final String FOLDER = System.getProperty("bidweave.register", "");

    private final UkPlaces places = UkPlaces.read();

    @TempDir
    private Path work;

    @Test
    void theWholeCountryIsImportedAndSearched() throws Exception {
        assumeTrue(!FOLDER.isEmpty() && Files.isDirectory(Path.of(FOLDER)), "Name the folder of an extract with -Dbidweave.register.");
        boolean sqlite = runs("sqlite3", "-version") && runs("unzip", "-v");
        boolean fts = sqlite && runs("python3", "-c", "import sqlite3; sqlite3.connect(':memory:').execute(\"CREATE VIRTUAL TABLE t USING fts5(a, tokenize='trigram')\")");
        var ours = new ArrayList<Lines>();
        var theirs = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(bidweave(work.resolve("workspace" + round)));
            if (sqlite) {
                theirs.add(sqliteImport(Files.createDirectories(work.resolve("sqlite"))));
            }
        }
        System.out.printf(Locale.UK, "%n%-44s %10s %10s %7s%n", "", "Bidweave", "SQLite", "ratio");
        row("import until searchable, s, median of " + ROUNDS, median(ours, "searchable") / 1000, sqlite ? percentile(theirs, 50) : null);
        row("  of which the import itself", median(ours, "imported") / 1000, null);
        var keys = ours.getLast().of("key");
        var others = fts ? asked() : List.<Double>of();
        row("a key, ms, half of " + keys.size(), percentile(keys, 50), fts ? percentile(others, 50) : null);
        row("a key, ms, 95 in 100", percentile(keys, 95), fts ? percentile(others, 95) : null);
        row("a key, ms, the slowest", percentile(keys, 100), fts ? percentile(others, 100) : null);
        row("a key with its first 20 entries, ms, 95 in 100", percentile(ours.getLast().of("shown"), 95), null);
        row("heap at its peak with garbage, MiB, of 512", most(ours, "peak"), null);
        row("  the most that a collection left, MiB", most(ours, "left"), null);
        row("  left while searching, MiB", ours.getLast().one("held"), null);
        if (!fts) {
            System.out.println("The sqlite3 shell, unzip or Python's sqlite3 with FTS5 is not here, so there is nothing to compare with.");
        }
        assertTrue(percentile(keys, 95) < 100, "95 in 100 keys take " + percentile(keys, 95) + " ms");
    }

    private static void row(String what, double ours, Double theirs) {
        System.out.println(String.format(Locale.UK, "%-44s %10.1f ", what, ours)
                + (theirs == null ? "" : String.format(Locale.UK, "%10.1f %7.2f", theirs, ours / theirs)));
    }

    /// What a program printed: a word and a number to a line.
    private record Lines(List<String> all) {

        List<Double> of(String word) {
            return all.stream().filter(line -> line.startsWith(word + " ")).map(line -> Double.valueOf(line.substring(word.length() + 1))).toList();
        }

        double one(String word) {
            return of(word).getFirst();
        }
    }

    private Lines bidweave(Path workspace) throws Exception {
        return run(work, Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), RegisterProgram.class.getName(), FOLDER, workspace.toString());
    }

    /// Seconds to unzip, import and index.
    private double sqliteImport(Path folder) throws Exception {
        Files.deleteIfExists(folder.resolve("register.db"));
        Files.write(folder.resolve("import.sql"), resource("import.sql"));
        long start = System.nanoTime();
        run(folder, "sh", "-c", "for z in \"$1\"/*.zip; do unzip -qo \"$z\"; done && sqlite3 register.db < import.sql", "sh", FOLDER);
        return (System.nanoTime() - start) / 1e9;
    }

    /// The milliseconds of each question of the session.
    private List<Double> asked() throws Exception {
        var questions = Keystrokes.recorded(places).stream().map(this::question).toList();
        Files.write(work.resolve("questions.txt"), questions);
        Files.write(work.resolve("search.py"), resource("search.py"));
        return run(work, "python3", "search.py", "sqlite/register.db", "questions.txt").all().stream().map(Double::valueOf).toList();
    }

    private String question(Query query) {
        var json = JsonMapper.shared().createObjectNode();
        var words = json.putArray("words");
        Arrays.stream(query.words().split(" ", -1)).filter(word -> !word.isEmpty()).forEach(words::add);
        var areas = json.putArray("areas");
        query.areas().stream().flatMap(area -> Stream.concat(Stream.of(area.name(), "Throughout England And Wales"),
                places.district(area.code()).stream().flatMap(it -> Stream.of(it.county(), it.region())).flatMap(code -> places.place(code).stream())
                        .map(place -> place.name()))).forEach(areas::add);
        var works = json.putArray("works");
        query.works().forEach(works::add);
        json.put("least", Keystrokes.least(query));
        json.put("most", Keystrokes.most(query));
        json.put("activeOnly", query.activeOnly());
        return json.toString();
    }

    private static byte[] resource(String name) throws IOException {
        try (var stream = Objects.requireNonNull(RegisterBench.class.getResourceAsStream(name))) {
            return stream.readAllBytes();
        }
    }

    private static boolean runs(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Lines run(Path folder, String... command) throws Exception {
        var errors = folder.resolve("errors.txt").toFile();
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors).start();
        try (var out = process.inputReader()) {
            var lines = out.lines().toList();
            assertEquals(0, process.waitFor(), Files.readString(errors.toPath()));
            return new Lines(lines);
        }
    }

    private static double most(List<Lines> runs, String word) {
        return percentile(runs.stream().map(run -> run.one(word)).toList(), 100);
    }

    private static double median(List<Lines> runs, String word) {
        return percentile(runs.stream().map(run -> run.one(word)).toList(), 50);
    }

    private static double percentile(List<Double> numbers, int percent) {
        var sorted = numbers.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }
}
