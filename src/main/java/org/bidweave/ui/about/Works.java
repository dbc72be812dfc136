package org.bidweave.ui.about;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What Bidweave is made with: what we know of each work, held together with the libraries that the build resolved for the package.
final class Works {

    private static final String FOLDER = "/org/bidweave/about/";
    /// "group:artifact:jar:version:scope", with the system before the version where a library has one for each.
    private static final Pattern RESOLVED = Pattern.compile("\\s*([\\w.-]+:[\\w.-]+):jar:(?:[\\w.-]+:)?([\\w.-]+):(?:compile|runtime)\\b.*");

    /// What an artifact is called beside its library's name where there is one for each system.
    private static final String SYSTEM = "-(linux|darwin|win32)-[\\w-]+$";

    private final List<String[]> rows;
    private final Map<String, Licence> licences;
    private final Map<String, String> shipped;

    private Works(List<String[]> rows, Map<String, Licence> licences, Map<String, String> shipped) {
        this.rows = rows;
        this.licences = licences;
        this.shipped = shipped;
    }

    static Works read() {
        return of(Licence.read(FOLDER + "works.tsv"), Licence.read(FOLDER + "licences.tsv"), Licence.read(FOLDER + "shipped.txt"));
    }

    static Works of(String works, String licences, String shipped) {
        return new Works(
                rows(works).toList(),
                rows(licences).map(row -> new Licence(row[0], row[1], Arrays.asList(row[2].split(" ", -1))))
                        .collect(Collectors.toMap(Licence::id, Function.identity())),
                shipped(shipped));
    }

    private static Stream<String[]> rows(String table) {
        return table.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t", -1));
    }

    /// Version by group and artifact.
    private static Map<String, String> shipped(String resolved) {
        var versions = new HashMap<String, String>();
        resolved.lines().map(RESOLVED::matcher).filter(line -> line.matches()).forEach(line -> versions.put(line.group(1).replaceFirst(SYSTEM, ""), line.group(2)));
        return versions;
    }

    /// Those that this program ships, in the order of the table.
    List<Work> all() {
        return rows.stream().flatMap(row -> work(row).stream()).toList();
    }

    private Optional<Work> work(String[] row) {
        var kind = Work.Kind.valueOf(row[0]);
        var version = switch (kind) {
            case LIBRARY -> shipped.get(row[1]);
            case RUNTIME -> Runtime.version().toString();
            case INSIDE, FONT, DATA -> row[1];
        };
        var licence = Optional.ofNullable(licences.get(row[3])).orElseThrow(() -> new IllegalStateException("No licence is called " + row[3] + "."));
        return Optional.ofNullable(version).map(known -> new Work(kind, row[2], known, licence, row[4]));
    }

    /// The libraries that are shipped and of which the table says nothing.
    List<String> unknown() {
        return shipped.keySet().stream().filter(library -> rows.stream().noneMatch(row -> row[1].equals(library))).sorted().toList();
    }

    /// The libraries that the table names and nobody ships.
    List<String> gone() {
        return rows.stream().filter(row -> row[0].equals(Work.Kind.LIBRARY.name())).map(row -> row[1]).filter(library -> !shipped.containsKey(library)).toList();
    }

    /// The licences under which nothing here is.
    List<String> unused() {
        return licences.keySet().stream().filter(licence -> rows.stream().noneMatch(row -> row[3].equals(licence))).sorted().toList();
    }
}
