package org.bidweave.exchange.register;

import java.util.Locale;
import java.util.stream.Collectors;
import org.bidweave.directory.Register;
import org.jspecify.annotations.Nullable;

/// What became of the rows of a register, a list of the user's own, or a file of grants, for which `register` is `null`.
public record Imported(@Nullable Register register, String title, RegisterReport report) {

    /// [UnreadableRegister] where no row was taken: nothing must not take the place of what is held.
    public Imported {
        if (report.entries() == 0) {
            throw new UnreadableRegister("Import of " + title + ": no row could be taken" + first(report) + ". " + Damage.KEPT
                    + " Check that it is the whole file, or download it again.");
        }
    }

    private static String first(RegisterReport report) {
        return report.refused().stream().findFirst().map(row -> "; line " + row.line() + " of “" + row.file() + "” was refused, as " + row.why())
                .or(() -> report.files().reversed().stream().filter(file -> !file.left().isEmpty()).findFirst().map(Imported::left)).orElse("");
    }

    /// "; of “charity” 3 rows were left out, linked to another charity"
    private static String left(RegisterReport.Count file) {
        return "; of “" + file.file() + "” " + file.left().entrySet().stream()
                .map(why -> String.format(Locale.UK, "%,d %s left out, %s", why.getValue(), why.getValue() == 1 ? "row was" : "rows were", why.getKey()))
                .collect(Collectors.joining("; "));
    }

    public static Imported of(Extract extract, RegisterReport report) {
        return new Imported(extract.part().register(), extract.part().title(), report);
    }

    public static Imported of(Grants grants, RegisterReport report) {
        return new Imported(null, "grants in “" + grants.title() + "”", report);
    }

    public boolean isOfGrants() {
        return register == null;
    }
}
