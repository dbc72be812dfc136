package org.bidweave.exchange.register;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.directory.Grant;

/// Files of grants of one name in the form of the 360Giving standard, ready to be read as one. Grants to people are left out: they say nothing
/// of an organisation.
public final class Grants {

    static final String ID = "Identifier";
    static final String TITLE = "Title";
    static final String CURRENCY = "Currency";
    static final String AMOUNT = "Amount Awarded";
    static final String DATE = "Award Date";
    static final String RECIPIENT_ID = "Recipient Org:Identifier";
    static final String RECIPIENT = "Recipient Org:Name";
    static final String CHARITY_NUMBER = "Recipient Org:Charity Number";
    static final String COMPANY_NUMBER = "Recipient Org:Company Number";
    static final String FUNDER = "Funding Org:Name";
    static final String PERSON_ID = "Recipient Ind:Identifier";
    static final String PERSON = "Recipient Ind:Name";
    static final List<String> COLUMNS =
            List.of(ID, TITLE, CURRENCY, AMOUNT, DATE, RECIPIENT_ID, RECIPIENT, CHARITY_NUMBER, COMPANY_NUMBER, FUNDER, PERSON_ID, PERSON);

    private final List<Source> sources;

    private Grants(List<Source> sources) {
        this.sources = sources;
    }

    /// The directory keeps grants by the name of their file, so that of files of one name the last would take the place of the others.
    static List<Grants> of(List<Source> sources) {
        return sources.stream().collect(Collectors.groupingBy(source -> source.title().toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()))
                .values().stream().map(Grants::new).toList();
    }

    /// The name of the file, without its ending.
    public String title() {
        return sources.getFirst().title();
    }

    /// The day of the file, of several the latest.
    public LocalDate asOf() {
        return sources.stream().map(source -> Opened.day(source, new RegisterReport())).max(Comparator.naturalOrder()).orElseThrow();
    }

    /// Whether the columns are those of the standard.
    static boolean is(List<String> columns) {
        var there = columns.stream().map(Grants::plain).toList();
        return Stream.of(ID, AMOUNT, DATE, RECIPIENT, RECIPIENT_ID, PERSON_ID, FUNDER).map(Grants::plain).filter(there::contains).count() >= 4
                && there.contains(plain(AMOUNT));
    }

    /// Titles are written with and without gaps, in any case, and with a place where there can be several: "Recipient Org:0:Name".
    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("\\s", "").replace(":0:", ":");
    }

    /// The title as the standard writes it, or the column's own name where the standard has none.
    private static String title(String column) {
        return COLUMNS.stream().filter(title -> plain(title).equals(plain(column))).findFirst().orElse(column);
    }

    /// How large each file is, by the name that [Progress] is told.
    Map<String, Long> bytes() {
        return Source.sizes(sources);
    }

    /// Hands on every grant of it; [UnreadableRegister] where the file is not whole.
    public RegisterReport read(Consumer<Grant> grants, Progress progress) {
        var report = new RegisterReport();
        var listing = new Listing(report, progress);
        sources.forEach(source -> read(source, listing, report, grants));
        report.extracted(asOf());
        return report;
    }

    private static void read(Source source, Listing listing, RegisterReport report, Consumer<Grant> grants) {
        Opened.day(source, report);
        listing.read(source, () -> open(source, report), List.of(AMOUNT, CURRENCY, DATE), row -> {
            if (isToAPerson(row)) {
                listing.leave("grants to people");
                return;
            }
            var grant = grant(row);
            if (!grant.id().isEmpty()) {
                listing.take(grant.id(), grant.id());
            }
            grants.accept(grant);
            report.entry();
        });
    }

    private static Table open(Source source, RegisterReport report) throws IOException {
        return FileForm.of(source) == FileForm.JSON_OBJECT ? Opened.grants(source) : Opened.list(source, report).renamed(Grants::title);
    }

    private static boolean isToAPerson(Fields row) {
        return row.text(RECIPIENT).isEmpty() && !(row.text(PERSON_ID) + row.text(PERSON)).isEmpty();
    }

    private static Grant grant(Fields row) {
        var name = row.text(RECIPIENT);
        var recipient = recipient(row);
        if (name.isEmpty() && recipient.isEmpty()) {
            throw new Rows.Odd("it does not say who received the grant");
        }
        var amount = Amounts.of(row.text(AMOUNT));
        if (amount == null || amount.signum() < 0) {
            throw odd(row, AMOUNT, "is no amount of a grant");
        }
        var awarded = Days.of(row.text(DATE));
        if (awarded == null) {
            throw odd(row, DATE, "is no date");
        }
        return new Grant(row.text(ID), recipient, name, row.text(FUNDER), row.text(TITLE), amount, currency(row), awarded);
    }

    private static Rows.Odd odd(Fields row, String column, String why) {
        return new Rows.Odd("“" + Fields.shortened(row.text(column)) + "” under “" + column + "” " + why);
    }

    private static String currency(Fields row) {
        var currency = row.text(CURRENCY).toUpperCase(Locale.ROOT);
        if (!currency.matches("[A-Z]{3}")) {
            throw new Rows.Odd("it does not say the currency, such as GBP");
        }
        return currency;
    }

    /// The register's number in whichever column it stands, else the funder's own identifier.
    private static String recipient(Fields row) {
        var own = row.text(RECIPIENT_ID);
        return Stream.of(Optional.ofNullable(OrgId.of(own)), Optional.ofNullable(OrgId.charity(row.text(CHARITY_NUMBER))),
                Optional.ofNullable(OrgId.company(row.text(COMPANY_NUMBER)))).flatMap(Optional::stream).findFirst().orElse(own);
    }
}
