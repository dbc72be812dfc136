package org.bidweave.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Kinds of work from broad to narrow: the charity registers' classification, the sector's words, and the user's own. Each name stands once.
public record SpecialismTree(List<Kind> kinds) {

    /// A kind of work within a broader one; the broadest are within "".
    public record Kind(String name, String within) {}

    public SpecialismTree {
        kinds = List.copyOf(kinds);
    }

    public static SpecialismTree read() {
        var lines = Objects.requireNonNull(SpecialismTree.class.getResourceAsStream("specialisms.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
            return new SpecialismTree(kinds(reader.lines().filter(line -> !line.startsWith("#"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With the user's own kinds as [#own] writes them.
    public SpecialismTree with(String own) {
        return new SpecialismTree(Stream.concat(kinds.stream(), kinds(own.lines()).stream().filter(kind -> !has(kind.name()))).toList());
    }

    public SpecialismTree with(Kind kind) {
        return has(kind.name()) ? this : new SpecialismTree(Stream.concat(kinds.stream(), Stream.of(kind)).toList());
    }

    /// What this tree has beyond the one it was made of, a line each.
    public String own(SpecialismTree seeded) {
        return kinds.stream().filter(kind -> !seeded.has(kind.name())).map(kind -> kind.within() + "\t" + kind.name()).collect(Collectors.joining("\n"));
    }

    public List<Kind> within(String broader) {
        return kinds.stream().filter(kind -> kind.within().equals(broader)).toList();
    }

    public boolean has(String name) {
        return kinds.stream().anyMatch(kind -> kind.name().equalsIgnoreCase(name));
    }

    private static List<Kind> kinds(Stream<String> lines) {
        return lines.map(line -> line.split("\t", 2)).filter(parts -> parts.length == 2 && !parts[1].isBlank())
                .map(parts -> new Kind(parts[1].strip(), parts[0].strip())).toList();
    }
}
