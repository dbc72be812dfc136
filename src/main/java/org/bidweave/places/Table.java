package org.bidweave.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The rows of one of the tables: a line each, cells between tabs; lines that begin with # say what it is and where it is from.
record Table(List<Row> rows) {

    /// The cells of a line.
    record Row(List<String> cells) {

        String cell(int index) {
            return cells.get(index);
        }

        /// A cell that holds several codes.
        List<String> codes(int index) {
            return Stream.of(cell(index).split(" ", -1)).filter(code -> !code.isEmpty()).toList();
        }

        /// A cell that holds several names.
        List<String> names(int index) {
            return Stream.of(cell(index).split(" / ", -1)).filter(name -> !name.isEmpty()).toList();
        }
    }

    static Table read(String name) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Table.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return new Table(lines.lines().filter(line -> !line.startsWith("#")).map(line -> new Row(List.of(line.split("\t", -1)))).toList());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
