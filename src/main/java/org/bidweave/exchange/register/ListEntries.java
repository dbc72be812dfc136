package org.bidweave.exchange.register;

import java.time.LocalDate;
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

/// Makes organisations of the rows of a list whose columns are matched.
final class ListEntries implements Extract {

    /// Commas part places, but some places have one in their name.
    private static final String BETWEEN_PLACES = "[;|\\n]|,(?! *(?:City of|County of|Mourne and Down|Banbridge and Craigavon))";
    private static final Pattern REMOVED =
            Pattern.compile("(?i).*\\b(removed|closed|dissolved|ceased|inactive|deregistered|not active|wound up|former)\\b.*");

    private final Source source;
    private final ColumnMatch match;

    ListEntries(Source source, ColumnMatch match) {
        this.source = source;
        this.match = match;
    }

    @Override
    public DirectoryPart part() {
        return DirectoryPart.list(source.title());
    }

    @Override
    public Map<String, Long> bytes() {
        return Source.sizes(List.of(source));
    }

    @Override
    public RegisterReport read(Consumer<RegisterEntry> entries, Progress progress) {
        var report = new RegisterReport();
        var listing = new Listing(report, progress);
        var asOf = Opened.day(source, report);
        if (match.column(Meaning.INCOME) != null && match.column(Meaning.YEAR_END) == null) {
            report.note("“" + source.name() + "” does not say of which year its incomes are: their year stays unknown.");
        }
        listing.read(source, () -> Opened.list(source, report), List.copyOf(match.columns().values()), row -> {
            var entry = entry(row, asOf);
            listing.take(entry.id(), entry.name());
            entries.accept(entry);
            report.entry();
        });
        return report;
    }

    private RegisterEntry entry(Fields row, LocalDate asOf) {
        var name = row.required(String.valueOf(match.column(Meaning.NAME)), "name");
        return new RegisterEntry(
                id(row, name),
                Register.OTHER_LIST,
                name,
                names(row, name),
                text(row, Meaning.COMPANY_NUMBER),
                warnings(text(row, Meaning.STATUS)),
                accounts(row),
                new People(row.count(match.column(Meaning.EMPLOYEES)), row.count(match.column(Meaning.VOLUNTEERS)), null, null),
                Fields.parts(text(row, Meaning.WORKS), text(row, Meaning.WORKS).matches("(?s).*[;|\\n].*") ? "[;|\\n]" : ","),
                Fields.parts(text(row, Meaning.AREAS), BETWEEN_PLACES),
                text(row, Meaning.POSTCODE).toUpperCase(Locale.ROOT),
                text(row, Meaning.WEBSITE),
                text(row, Meaning.ACTIVITIES),
                asOf,
                null);
    }

    private String text(Fields row, Meaning meaning) {
        return row.text(match.column(meaning));
    }

    /// The register's identifier where a number looks like one of it; else one of the list, by its number or by name and postcode, so that it
    /// is the same when the list comes again with rows in another order.
    private String id(Fields row, String name) {
        var number = text(row, Meaning.REGISTER_NUMBER);
        var company = text(row, Meaning.COMPANY_NUMBER);
        return Stream.of(OrgId.of(number), OrgId.charity(number), number.matches("\\d{8}|[A-Za-z]{2}\\d{6}") ? OrgId.company(number) : null, OrgId.company(company))
                .flatMap(Stream::ofNullable).findFirst()
                .orElseGet(() -> Register.OTHER_LIST.prefix() + "-" + slug(source.title()) + "-"
                        + slug(number.isEmpty() ? name + " " + text(row, Meaning.POSTCODE) : number));
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    private List<String> names(Fields row, String name) {
        return Fields.parts(text(row, Meaning.OTHER_NAME), ";").stream().filter(other -> !other.equalsIgnoreCase(name)).toList();
    }

    /// "Active" headed columns say yes or no.
    private static EnumSet<Warning> warnings(String status) {
        var warnings = EnumSet.noneOf(Warning.class);
        var lower = status.toLowerCase(Locale.ROOT);
        if (REMOVED.matcher(status).matches() || lower.equals("false") || lower.equals("no") || lower.equals("n")) {
            warnings.add(Warning.REMOVED);
        }
        if (lower.contains("overdue")) {
            warnings.add(Warning.OVERDUE);
        }
        if (lower.contains("insolven") || lower.contains("liquidation")) {
            warnings.add(Warning.INSOLVENT);
        }
        if (lower.contains("administration")) {
            warnings.add(Warning.IN_ADMINISTRATION);
        }
        return warnings;
    }

    private List<AccountsYear> accounts(Fields row) {
        var income = row.pounds(match.column(Meaning.INCOME));
        var spending = row.pounds(match.column(Meaning.SPENDING));
        return income == null && spending == null ? List.of() : List.of(new AccountsYear(row.day(match.column(Meaning.YEAR_END)), income, spending));
    }
}
