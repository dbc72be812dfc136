package org.bidweave.places;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The tables that ours are made from, as published; a test that reads them is skipped where they are not here (`-Dbidweave.geo=FOLDER`).
final class Source {

    private static final Path FOLDER = Path.of(System.getProperty("bidweave.geo", "../shared/data/geo"));

    private Source() {}

    static List<Map<String, String>> districts() {
        return rows("uk-areas.csv");
    }

    static List<Map<String, String>> statistics() {
        return rows("itl-2021.csv");
    }

    static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /// A comma with a space behind it is part of a spelling; letters that were lost on the way make one useless.
    static List<String> spellings(Map<String, String> row) {
        return Stream.of(cell(row, "names_alt").split(",(?! )", -1)).map(String::strip)
                .filter(name -> !name.isEmpty() && !name.contains("ï¿") && !name.contains("ï¾")).toList();
    }

    private static List<Map<String, String>> rows(String name) {
        var file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), "The published table " + name + " is not here.");
        try {
            var lines = Files.readAllLines(file);
            var heads = cells(lines.getFirst());
            return lines.stream().skip(1).map(line -> row(heads, cells(line))).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Map<String, String> row(List<String> heads, List<String> cells) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < heads.size(); i++) {
            row.put(heads.get(i), cells.get(i));
        }
        return row;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
