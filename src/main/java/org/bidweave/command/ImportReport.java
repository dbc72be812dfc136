package org.bidweave.command;

import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bidweave.directory.Register;
import org.bidweave.exchange.register.RegisterReport;
import org.bidweave.exchange.register.RegisterReport.Count;

/// What became of every row of an import, as a page of text.
final class ImportReport {

    private static final int SHOWN = 20;

    private ImportReport() {}

    static String of(Register register, RegisterReport report) {
        var lines = new ArrayList<String>();
        lines.add(String.format(Locale.UK, "%s: %,d organisations%s.", register.keeper(), report.entries(),
                report.asOf() == null ? "" : ", as of " + report.asOf()));
        report.files().forEach(file -> lines.add(String.format(Locale.UK, "  %s: %,d rows; %,d taken%s%s.", file.file(), file.read(), file.taken(),
                left(file), file.refused() == 0 ? "" : String.format(Locale.UK, ", %,d refused", file.refused()))));
        report.notes().forEach(note -> lines.add("  " + note));
        report.refused().stream().limit(SHOWN)
                .forEach(row -> lines.add("  %s, line %d was refused: %s.".formatted(row.file(), row.line(), row.why())));
        if (report.refusedInAll() > SHOWN) {
            lines.add(String.format(Locale.UK, "  … and %,d more rows were refused; --json lists them.", report.refusedInAll() - SHOWN));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String left(Count file) {
        return file.left().entrySet().stream().map(left -> String.format(Locale.UK, ", %,d left out (%s)", left.getValue(), left.getKey()))
                .collect(Collectors.joining());
    }
}
