package org.bidweave.exchange.register;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.bidweave.directory.AccountsYear;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.model.Warning;

/// The table of charities: each main charity becomes an entry with what the other tables hold of it.
final class CharityRows {

    static final String LINKED = "linked_charity_number";
    static final List<String> REQUIRED = List.of(CharityCommission.KEY, "registered_charity_number", LINKED, "charity_name",
            "charity_registration_status");

    private final CharityTables known;
    private final RegisterReport report;
    private final Consumer<RegisterEntry> entries;
    private final Keys seen = new Keys();

    CharityRows(CharityTables known, RegisterReport report, Consumer<RegisterEntry> entries) {
        this.known = known;
        this.report = report;
        this.entries = entries;
    }

    void add(Rows row, Leaving leaving) {
        if (row.number(LINKED) != 0) {
            leaving.leave(row, "linked to another charity, as part or subsidiary of it");
            return;
        }
        var entry = entry(row);
        int number = row.number("registered_charity_number");
        if (seen.find(number) >= 0) {
            throw new Rows.Odd("charity " + number + " was there before");
        }
        seen.placeOf(number);
        report.extracted(entry.asOf());
        report.entry();
        entries.accept(entry);
    }

    private RegisterEntry entry(Rows row) {
        int key = row.number(CharityCommission.KEY);
        return new RegisterEntry(
                Register.ENGLAND_AND_WALES.prefix() + "-" + row.number("registered_charity_number"),
                Register.ENGLAND_AND_WALES,
                name(row),
                known.names(key),
                row.text("charity_company_registration_number"),
                warnings(row),
                accounts(key, row),
                known.people(key),
                known.works(key),
                known.areas(key),
                row.text("charity_contact_postcode"),
                row.text("charity_contact_web"),
                row.text("charity_activities"),
                asOf(row),
                row.day("date_of_registration"));
    }

    private static String name(Rows row) {
        var name = row.text("charity_name");
        if (name.isEmpty()) {
            throw new Rows.Odd("it has no name");
        }
        return name;
    }

    private static LocalDate asOf(Rows row) {
        var day = row.day(ExtractDays.COLUMN);
        if (day == null) {
            throw new Rows.Odd("it has no day of the extract");
        }
        return day;
    }

    private static EnumSet<Warning> warnings(Rows row) {
        var warnings = EnumSet.noneOf(Warning.class);
        var reporting = row.text("charity_reporting_status");
        add(warnings, Warning.REMOVED, !row.text("charity_registration_status").equalsIgnoreCase("Registered"));
        add(warnings, Warning.OVERDUE, reporting.contains("Overdue") || reporting.contains("Double Default"));
        add(warnings, Warning.INSOLVENT, row.said("charity_insolvent"));
        add(warnings, Warning.IN_ADMINISTRATION, row.said("charity_in_administration"));
        return warnings;
    }

    private static void add(EnumSet<Warning> warnings, Warning warning, boolean holds) {
        if (holds) {
            warnings.add(warning);
        }
    }

    /// The history, or the latest accounts of the charity's own row where it has none.
    private List<AccountsYear> accounts(int key, Rows row) {
        var years = known.accounts(key);
        var end = row.day("latest_acc_fin_period_end_date");
        return !years.isEmpty() || end == null
                ? years
                : List.of(new AccountsYear(end, row.whole("latest_income"), row.whole("latest_expenditure")));
    }
}
