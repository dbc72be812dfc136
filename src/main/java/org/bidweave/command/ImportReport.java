package org.bidweave.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bidweave.directory.InWords;
import org.bidweave.exchange.register.Imported;
import org.bidweave.exchange.register.RegisterReport.Count;

/// What became of every row of an import, as a page of text.
final class ImportReport {

    private static final int SHOWN = 20;

    private ImportReport() {}

    static String of(Imported imported) {
        var report = imported.report();
        var lines = new ArrayList<String>();
        lines.add(String.format(Locale.UK, "%s: %,d %s%s.", capital(imported.title()), report.entries(), imported.isOfGrants() ? "grants" : "organisations",
                report.asOf() == null ? "" : ", as of " + InWords.day(report.asOf())));
        report.files().forEach(file -> lines.add(String.format(Locale.UK, "  %s: %,d rows; %,d taken%s%s.", file.file(), file.read(), file.taken(),
                left(file), file.refused() == 0 ? "" : String.format(Locale.UK, ", %,d refused", file.refused()))));
        report.notes().forEach(note -> lines.add("  " + note));
        report.refused().stream().limit(SHOWN)
                .forEach(row -> lines.add("  %s, line %d was refused: %s.".formatted(row.file(), row.line(), row.why())));
        more(report.refusedInAll(), "rows were refused", lines);
        report.remarks().stream().limit(SHOWN)
                .forEach(row -> lines.add("  %s, line %d was taken without a field: %s.".formatted(row.file(), row.line(), row.why())));
        more(report.remarksInAll(), "fields were left out", lines);
        return String.join("\n", lines) + "\n";
    }

    /// What was not imported, and why.
    static String left(List<String> sentences) {
        if (sentences.isEmpty()) {
            return "";
        }
        var lines = new ArrayList<>(List.of(String.format(Locale.UK, "Not imported: %,d %s.", sentences.size(), sentences.size() == 1 ? "file" : "files")));
        sentences.stream().limit(SHOWN).forEach(sentence -> lines.add("  " + sentence));
        more(sentences.size(), "files were not imported", lines);
        return String.join("\n", lines) + "\n";
    }

    private static void more(long all, String what, List<String> lines) {
        if (all > SHOWN) {
            lines.add(String.format(Locale.UK, "  … and %,d more %s; --json lists them.", all - SHOWN, what));
        }
    }

    private static String capital(String title) {
        return title.substring(0, 1).toUpperCase(Locale.UK) + title.substring(1);
    }

    private static String left(Count file) {
        return file.left().entrySet().stream().map(left -> String.format(Locale.UK, ", %,d left out (%s)", left.getValue(), left.getKey()))
                .collect(Collectors.joining());
    }
}
