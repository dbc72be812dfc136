package org.bidweave.ui.partners;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.exchange.register.Refused;
import org.bidweave.exchange.register.RegisterReport;
import org.bidweave.ui.shared.Texts;

/// Rows that were refused, and fields that were left out of rows that were taken; `inAll` may be more than are kept here.
record RefusedRows(Texts texts, List<Row> rows, long inAll) {

    /// What was refused, the file, the line, and why.
    record Row(String what, String file, long line, String why) {

        List<String> fields() {
            return List.of(what, file, Long.toString(line), why);
        }
    }

    static RefusedRows of(Texts texts, List<RegisterReport> reports) {
        var rows = reports.stream().flatMap(report -> Stream.concat(
                rows(texts.of("registers.refused.row"), report.refused()), rows(texts.of("registers.refused.field"), report.remarks()))).toList();
        return new RefusedRows(texts, rows, reports.stream().mapToLong(report -> report.refusedInAll() + report.remarksInAll()).sum());
    }

    private static Stream<Row> rows(String what, List<Refused> refused) {
        return refused.stream().map(one -> new Row(what, one.file(), one.line(), one.why()));
    }

    private List<String> head() {
        return Stream.of("what", "file", "line", "why").map(column -> texts.of("registers.refused." + column)).toList();
    }

    /// With tabs, as spreadsheets paste it.
    String pasted() {
        return lines("\t", field -> field.replaceAll("[\\t\\r\\n]+", " "));
    }

    /// As csv, every field quoted.
    String csv() {
        return lines(",", field -> "\"" + field.replace("\"", "\"\"") + "\"");
    }

    private String lines(String between, UnaryOperator<String> field) {
        return Stream.concat(Stream.of(head()), rows.stream().map(Row::fields))
                .map(fields -> fields.stream().map(field).collect(Collectors.joining(between)) + "\r\n").collect(Collectors.joining());
    }
}
