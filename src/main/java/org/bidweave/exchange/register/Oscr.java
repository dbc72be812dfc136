package org.bidweave.exchange.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bidweave.directory.AccountsYear;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry.People;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.model.Warning;

/// The Scottish Charity Register, and the list of former charities in the same form, as the regulator OSCR publishes them.
final class Oscr implements Extract {

    private static final String NUMBER = "Charity Number";
    private static final String NAME = "Charity Name";
    private static final String STATUS = "Charity Status";
    private static final String SPREAD = "Geographical Spread";
    private static final Pattern SCOTTISH = Pattern.compile("SC\\d{6}");

    private final List<Source> current;
    private final List<Source> former;

    Oscr(List<Source> current, List<Source> former) {
        this.current = current;
        this.former = former;
    }

    /// Whether the columns are those of the register; they come and go, so some of them are enough.
    static boolean is(List<String> columns) {
        return Stream.of(NUMBER, NAME, STATUS, "Constitutional Form", SPREAD, "Main Operating Location", "Mailing cycle")
                .filter(columns::contains).count() >= 4;
    }

    @Override
    public DirectoryPart part() {
        return DirectoryPart.of(Register.SCOTLAND);
    }

    @Override
    public Map<String, Long> bytes() {
        return Source.sizes(Stream.concat(current.stream(), former.stream()).toList());
    }

    /// Reads the register, then the former charities, all of which are removed.
    @Override
    public RegisterReport read(Consumer<RegisterEntry> entries, Progress progress) {
        var report = new RegisterReport();
        var listing = new Listing(report, progress);
        current.forEach(source -> read(source, false, listing, report, entries));
        former.forEach(source -> read(source, true, listing, report, entries));
        return report;
    }

    private static void read(Source source, boolean removed, Listing listing, RegisterReport report, Consumer<RegisterEntry> entries) {
        var asOf = Opened.day(source, report);
        listing.read(source, () -> Opened.list(source, report), List.of(NUMBER, NAME, STATUS), row -> {
            var entry = entry(row, asOf, removed);
            listing.take(entry.id(), entry.name());
            entries.accept(entry);
            report.entry();
        });
    }

    private static RegisterEntry entry(Fields row, LocalDate asOf, boolean former) {
        return new RegisterEntry(
                Register.SCOTLAND.prefix() + "-" + number(row),
                Register.SCOTLAND,
                row.required(NAME, "name"),
                names(row),
                "",
                warnings(row, former),
                accounts(row),
                People.UNKNOWN,
                works(row),
                areas(row),
                postcode(row),
                row.text("Website"),
                row.text("Objectives"),
                asOf,
                row.day("Registered Date"));
    }

    private static String number(Fields row) {
        var number = row.required(NUMBER, "charity number").toUpperCase(Locale.ROOT);
        if (!SCOTTISH.matcher(number).matches()) {
            throw new Rows.Odd("“" + number + "” is no number of a Scottish charity");
        }
        return number;
    }

    private static List<String> names(Fields row) {
        var known = row.text("Known As");
        return known.isEmpty() || known.equalsIgnoreCase(row.text(NAME)) ? List.of() : List.of(known);
    }

    private static EnumSet<Warning> warnings(Fields row, boolean former) {
        boolean removed = former || row.text(STATUS).equalsIgnoreCase("Removed") || !row.text("Ceased Date").isEmpty();
        return removed ? EnumSet.of(Warning.REMOVED) : EnumSet.noneOf(Warning.class);
    }

    private static List<AccountsYear> accounts(Fields row) {
        var end = row.day("Year End");
        var income = row.pounds("Most recent year income");
        var spending = row.pounds("Most recent year expenditure");
        return end == null || (income == null && spending == null) ? List.of() : List.of(new AccountsYear(end, income, spending));
    }

    private static List<String> works(Fields row) {
        return Stream.of("Purposes", "Beneficiaries", "Activities").flatMap(column -> row.quoted(column).stream()).distinct().toList();
    }

    /// The council where it mainly works, and the nation where it says that it works in all of it. The other spreads name no place.
    private static List<String> areas(Fields row) {
        var areas = new ArrayList<String>();
        var council = row.text("Main Operating Location");
        if (!council.isEmpty()) {
            areas.add(council);
        }
        var spread = row.text(SPREAD).toLowerCase(Locale.ROOT);
        if (spread.contains("most of scotland") || spread.contains("scotland and other parts") || spread.contains("uk and overseas")) {
            areas.add("Scotland");
        }
        return areas;
    }

    private static String postcode(Fields row) {
        var postcode = row.text("Postcode").toUpperCase(Locale.ROOT);
        return postcode.startsWith("XX") ? "" : postcode;
    }
}
