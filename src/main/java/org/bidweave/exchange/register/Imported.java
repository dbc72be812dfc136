package org.bidweave.exchange.register;

import org.bidweave.directory.Register;
import org.jspecify.annotations.Nullable;

/// What became of the rows of a register, a list of the user's own, or a file of grants, for which `register` is `null`.
public record Imported(@Nullable Register register, String title, RegisterReport report) {

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
