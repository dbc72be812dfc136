package org.bidweave.exchange.register;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry;

/// The extract of the Charity Commission for England and Wales: one table a file, joined on the organisation number. Main charities become
/// entries; those linked to one (groups, subsidiaries) are left to it.
final class CharityCommission implements Extract {

    static final String KEY = "organisation_number";
    private static final String CHARITY = "charity";
    private static final String LATEST = "latest_fin_period_submitted_ind";

    private final List<Source> sources;

    CharityCommission(List<Source> sources) {
        this.sources = sources;
    }

    boolean isThere() {
        return tables(new RegisterReport(), Progress.UNWATCHED).has(CHARITY);
    }

    private Tables tables(RegisterReport report, Progress progress) {
        return new Tables(sources, report, progress);
    }

    @Override
    public DirectoryPart part() {
        return DirectoryPart.of(Register.ENGLAND_AND_WALES);
    }

    @Override
    public Map<String, Long> bytes() {
        return tables(new RegisterReport(), Progress.UNWATCHED).bytes();
    }

    /// Reads the other tables, two at a time, then the charities.
    @Override
    public RegisterReport read(Consumer<RegisterEntry> entries, Progress progress) {
        var report = new RegisterReport();
        var tables = tables(report, progress);
        var days = new ExtractDays();
        var known = new CharityTables();
        Together.run(
                () -> read(tables, days, "charity_annual_return_history", List.of(KEY, "fin_period_end_date", "total_gross_income"), known::accounts),
                () -> {
                    read(tables, days, "charity_classification", List.of(KEY, "classification_description"), known::work);
                    read(tables, days, "charity_area_of_operation", List.of(KEY, "geographic_area_description"), known::area);
                    read(tables, days, "charity_other_names", List.of(KEY, "charity_name"), known::otherName);
                    read(tables, days, "charity_annual_return_parta", List.of(KEY, LATEST), known::partA);
                    read(tables, days, "charity_annual_return_partb", List.of(KEY, LATEST), known::partB);
                });
        var charities = new CharityRows(known, report, entries);
        read(tables, days, CHARITY, CharityRows.REQUIRED, charities::add);
        known.unasked(report);
        days.judge(report);
        return report;
    }

    /// Every table has the day of the extract, by which [TabTable] tells where a row begins.
    private static void read(Tables tables, ExtractDays days, String table, List<String> columns, TableRow row) {
        var leaving = new Leaving(tables.report());
        var required = Stream.concat(columns.stream(), Stream.of(ExtractDays.COLUMN)).toList();
        tables.each(table, required, rows -> {
            days.see(rows);
            row.read(rows, leaving);
        });
        leaving.finish();
    }

    /// What is done with a row of a table.
    interface TableRow {

        void read(Rows row, Leaving leaving);
    }
}
