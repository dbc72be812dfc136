package org.bidweave.exchange.register;

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
        return report.refused().stream().findFirst().map(row -> "; line " + row.line() + " of “" + row.file() + "” was refused, as " + row.why()).orElse("");
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
