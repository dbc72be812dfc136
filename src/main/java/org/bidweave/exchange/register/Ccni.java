package org.bidweave.exchange.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bidweave.directory.AccountsYear;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry.People;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.model.Warning;
import org.jspecify.annotations.Nullable;

/// The register of the Charity Commission for Northern Ireland. Nought stands for "not given" in its numbers.
final class Ccni implements Extract {

    private static final String NUMBER = "Reg charity number";
    private static final String NAME = "Charity name";
    private static final String STATUS = "Status";
    private static final String YEAR_END = "Date for financial year ending";
    private static final List<String> WORKS = List.of("What the charity does", "Who the charity helps", "How the charity works");
    private static final Pattern POSTCODE = Pattern.compile("(BT\\d{1,2}) ?(\\d[A-Z]{2})\\W*$");

    private final List<Source> sources;

    Ccni(List<Source> sources) {
        this.sources = sources;
    }

    /// Whether the columns are those of the register.
    static boolean is(List<String> columns) {
        return Stream.concat(WORKS.stream(), Stream.of(NUMBER, YEAR_END, "Public address", "Charitable purposes"))
                .filter(columns::contains).count() >= 4;
    }

    @Override
    public DirectoryPart part() {
        return DirectoryPart.of(Register.NORTHERN_IRELAND);
    }

    @Override
    public Map<String, Long> bytes() {
        return Source.sizes(sources);
    }

    @Override
    public RegisterReport read(Consumer<RegisterEntry> entries, Progress progress) {
        var report = new RegisterReport();
        var listing = new Listing(report, progress);
        for (var source : sources) {
            var asOf = Opened.day(source, report);
            listing.read(source, () -> Opened.list(source, report), List.of(NUMBER, NAME, STATUS), row -> {
                var entry = entry(row, asOf);
                listing.take(entry.id(), entry.name());
                entries.accept(entry);
                report.entry();
            });
        }
        return report;
    }

    private static RegisterEntry entry(Fields row, LocalDate asOf) {
        var postcode = postcode(row.text("Public address"));
        return new RegisterEntry(
                Register.NORTHERN_IRELAND.prefix() + "-" + number(row),
                Register.NORTHERN_IRELAND,
                row.required(NAME, "name"),
                names(row),
                companyNumber(row),
                warnings(row.text(STATUS)),
                accounts(row),
                people(row),
                WORKS.stream().flatMap(column -> CcniLabels.of(row.text(column)).stream()).distinct().toList(),
                NorthernIrishAreas.areas(postcode),
                postcode,
                row.text("Website"),
                row.text("Charitable purposes"),
                asOf,
                row.day("Date registered"));
    }

    private static String number(Fields row) {
        var number = row.required(NUMBER, "charity number").replaceFirst("^NIC", "");
        if (!number.matches("\\d{6}")) {
            throw new Rows.Odd("“" + number + "” is no number of a Northern Irish charity");
        }
        return number;
    }

    private static List<String> names(Fields row) {
        var other = row.text("Other name");
        return other.isEmpty() || other.equalsIgnoreCase(row.text(NAME)) ? List.of() : List.of(other);
    }

    private static String companyNumber(Fields row) {
        var number = row.text("Company number");
        return number.equals("0") ? "" : number;
    }

    /// "Removed", "Overdue: 64 days"; "Registered" and "Received: …" are in order.
    private static EnumSet<Warning> warnings(String status) {
        var lower = status.toLowerCase(Locale.ROOT);
        return lower.startsWith("removed") ? EnumSet.of(Warning.REMOVED)
                : lower.startsWith("overdue") ? EnumSet.of(Warning.OVERDUE)
                : EnumSet.noneOf(Warning.class);
    }

    /// The latest year, and the income of the one before it, which ended the day before the latest began.
    private static List<AccountsYear> accounts(Fields row) {
        var years = new ArrayList<AccountsYear>();
        var end = row.day(YEAR_END);
        var income = row.given("Total income");
        var spending = row.given("Total spending");
        if (end != null && (income != null || spending != null)) {
            years.add(new AccountsYear(end, income, spending));
        }
        var start = row.day("Financial period start");
        var before = row.given("Total income. Previous financial period.");
        if (start != null && before != null) {
            years.add(new AccountsYear(start.minusDays(1), before, null));
        }
        return years;
    }

    private static People people(Fields row) {
        return new People(some(row.count("Employed staff")), some(row.count("UK and Ireland volunteers")), null, null);
    }

    private static @Nullable Integer some(@Nullable Integer people) {
        return people == null || people == 0 ? null : people;
    }

    private static String postcode(String address) {
        var match = POSTCODE.matcher(address.toUpperCase(Locale.ROOT).strip());
        return match.find() ? match.group(1) + " " + match.group(2) : "";
    }
}
