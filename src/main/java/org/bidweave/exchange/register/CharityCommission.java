package org.bidweave.exchange.register;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bidweave.directory.AccountsYear;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.directory.RegisterEntry.People;
import org.bidweave.directory.RegisterEntry.Warning;
import org.jspecify.annotations.Nullable;

/// The extract of the Charity Commission for England and Wales: one table a file, joined on the organisation number. Main charities become
/// entries; those linked to one (groups, subsidiaries) are left to it.
final class CharityCommission {

    private static final String KEY = "organisation_number";

    private final Tables tables;
    private final RegisterReport report;
    private final Map<Integer, List<AccountsYear>> accounts = new HashMap<>();
    private final Map<Integer, List<String>> works = new HashMap<>();
    private final Map<Integer, List<String>> areas = new HashMap<>();
    private final Map<Integer, List<String>> names = new HashMap<>();
    private final Map<Integer, People> people = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    CharityCommission(Tables tables, RegisterReport report) {
        this.tables = tables;
        this.report = report;
    }

    /// Reads the small tables, then hands on an entry for each main charity.
    void read(Consumer<RegisterEntry> entries) throws IOException {
        tables.each("charity_annual_return_history", List.of(KEY, "fin_period_end_date", "total_gross_income"), this::accounts);
        tables.each("charity_classification", List.of(KEY, "classification_description"),
                row -> add(works, row.number(KEY), row.text("classification_description")));
        tables.each("charity_area_of_operation", List.of(KEY, "geographic_area_description"),
                row -> add(areas, row.number(KEY), row.text("geographic_area_description")));
        tables.each("charity_other_names", List.of(KEY, "charity_name"), row -> add(names, row.number(KEY), row.text("charity_name")));
        tables.each("charity_annual_return_parta", List.of(KEY, "latest_fin_period_submitted_ind"), this::partA);
        tables.each("charity_annual_return_partb", List.of(KEY, "latest_fin_period_submitted_ind"), this::partB);
        tables.each("charity", List.of(KEY, "registered_charity_number", "linked_charity_number", "charity_name", "charity_registration_status"),
                row -> charity(row, entries));
    }

    private void accounts(Rows row) {
        var end = row.day("fin_period_end_date");
        if (end == null) {
            throw new Rows.Odd("it has no end of the financial year");
        }
        var income = row.whole("total_gross_income");
        var spending = row.whole("total_gross_expenditure");
        if (income != null || spending != null) {
            accounts.computeIfAbsent(row.number(KEY), _ -> new ArrayList<>(5)).add(new AccountsYear(end, income, spending));
        }
    }

    private void add(Map<Integer, List<String>> lists, int organisation, String label) {
        if (!label.isEmpty()) {
            lists.computeIfAbsent(organisation, _ -> new ArrayList<>(4)).add(known.computeIfAbsent(label, same -> same));
        }
    }

    private void partA(Rows row) {
        if (row.said("latest_fin_period_submitted_ind")) {
            people.merge(row.number(KEY),
                    new People(null, count(row.whole("count_volunteers")), row.whole("income_from_government_contracts"), null), CharityCommission::both);
        }
    }

    private void partB(Rows row) {
        if (row.said("latest_fin_period_submitted_ind")) {
            people.merge(row.number(KEY), new People(count(row.whole("count_employees")), null, null, row.whole("reserves")), CharityCommission::both);
        }
    }

    private static @Nullable Integer count(@Nullable Long number) {
        return number == null ? null : Integer.valueOf(Math.toIntExact(number));
    }

    private static People both(People one, People other) {
        return new People(
                one.employees() == null ? other.employees() : one.employees(),
                one.volunteers() == null ? other.volunteers() : one.volunteers(),
                one.governmentContracts() == null ? other.governmentContracts() : one.governmentContracts(),
                one.reserves() == null ? other.reserves() : one.reserves());
    }

    private void charity(Rows row, Consumer<RegisterEntry> entries) {
        if (row.number("linked_charity_number") != 0) {
            return;
        }
        int key = row.number(KEY);
        var asOf = row.day("date_of_extract");
        if (asOf != null) {
            report.extracted(asOf);
        }
        entries.accept(new RegisterEntry(
                Register.ENGLAND_AND_WALES.prefix() + "-" + row.number("registered_charity_number"),
                Register.ENGLAND_AND_WALES,
                name(row),
                names.getOrDefault(key, List.of()),
                row.text("charity_company_registration_number"),
                warnings(row),
                accounts(key, row),
                people.getOrDefault(key, People.UNKNOWN),
                works.getOrDefault(key, List.of()),
                areas.getOrDefault(key, List.of()),
                row.text("charity_contact_postcode"),
                row.text("charity_contact_web"),
                row.text("charity_activities"),
                asOf == null ? LocalDate.EPOCH : asOf));
        report.entry();
    }

    private static String name(Rows row) {
        var name = row.text("charity_name");
        if (name.isEmpty()) {
            throw new Rows.Odd("it has no name");
        }
        return name;
    }

    private static EnumSet<Warning> warnings(Rows row) {
        var warnings = EnumSet.noneOf(Warning.class);
        add(warnings, Warning.REMOVED, !row.text("charity_registration_status").equalsIgnoreCase("Registered"));
        add(warnings, Warning.OVERDUE, row.text("charity_reporting_status").contains("Overdue"));
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
        var years = accounts.get(key);
        if (years != null) {
            years.sort(Comparator.comparing(AccountsYear::end).reversed());
            return years;
        }
        var end = row.day("latest_acc_fin_period_end_date");
        return end == null ? List.of() : List.of(new AccountsYear(end, row.whole("latest_income"), row.whole("latest_expenditure")));
    }
}
