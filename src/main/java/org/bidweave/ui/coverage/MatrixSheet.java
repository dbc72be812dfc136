package org.bidweave.ui.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bidweave.coverage.Matrix;
import org.bidweave.coverage.People;
import org.bidweave.model.Tender;
import org.bidweave.ui.shared.Texts;

/// The tables of Coverage as rows of cells, for a file.
record MatrixSheet(Texts texts, Tender tender) {

    List<List<String>> of(Matrix matrix) {
        var words = new MatrixWords(texts);
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(
                Stream.of("coverage.group.head", "coverage.requirement", "coverage.asked", "coverage.together", "coverage.sentence").map(texts::of),
                matrix.columns().stream().map(column -> column.name() + " (" + words.part(column) + ")")).toList());
        for (var group : matrix.groups()) {
            var head = Line.head(group, tender, texts);
            group.rows().forEach(row -> rows.add(Stream.concat(
                    Stream.of(head, row.name(), row.asked(), words.mark(row.together()), row.together().sentence()),
                    row.marks().stream().map(words::mark)).toList()));
        }
        return List.copyOf(rows);
    }

    List<List<String>> of(People people) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of("coverage.people.service", "coverage.people.place", "coverage.people.NEED", "coverage.people.HAVE", "coverage.people.GAP")
                .map(texts::of).toList());
        people.lines().forEach(line -> people.areas().forEach(area -> {
            var figure = people.at(line, area);
            if (figure.need() > 0) {
                rows.add(List.of(tender.lineName(line), tender.areaName(area), plain(figure.need()), plain(figure.have()), plain(figure.gap())));
            }
        }));
        return List.copyOf(rows);
    }

    private static String plain(long people) {
        return Long.toString(people);
    }
}
