package org.bidweave.exchange.register;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bidweave.directory.Grant;
import org.jspecify.annotations.Nullable;

/// Grants in the form of the 360Giving standard. Grants to people are left out: they say nothing of an organisation.
final class Grants {

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

    private final Listing listing;
    private final Consumer<Grant> grants;

    Grants(Listing listing, Consumer<Grant> grants) {
        this.listing = listing;
        this.grants = grants;
    }

    static boolean is(List<String> columns) {
        var there = columns.stream().map(Grants::plain).toList();
        return Stream.of(ID, AMOUNT, DATE, RECIPIENT, RECIPIENT_ID, PERSON_ID, FUNDER).map(Grants::plain).filter(there::contains).count() >= 4
                && there.contains(plain(AMOUNT));
    }

    /// Titles are written with and without gaps, in any case, and with a place where there can be several: "Recipient Org:0:Name".
    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("\\s", "").replace(":0:", ":");
    }

    void read(String file, Table table) throws IOException {
        var titles = titles(table.columns());
        listing.read(file, table, Stream.of(AMOUNT, CURRENCY, DATE).map(it -> titles.getOrDefault(it, it)).toList(), row -> {
            var grant = new Row(row, titles).grant();
            if (!grant.id().isEmpty()) {
                listing.take(grant.id());
            }
            grants.accept(grant);
        });
    }

    /// The standard's titles and what the file calls them.
    private static Map<String, String> titles(List<String> columns) {
        var titles = new HashMap<String, String>();
        for (var title : COLUMNS) {
            columns.stream().filter(column -> plain(column).equals(plain(title))).findFirst().ifPresent(column -> titles.put(title, column));
        }
        return titles;
    }

    private record Row(Fields row, Map<String, String> titles) {

        Grant grant() {
            var name = text(RECIPIENT);
            var recipient = recipient();
            if (name.isEmpty() && !(text(PERSON_ID) + text(PERSON)).isEmpty()) {
                throw new Rows.Odd("it is a grant to a person, and only those to organisations are kept");
            }
            if (name.isEmpty() && recipient.isEmpty()) {
                throw new Rows.Odd("it does not say who received the grant");
            }
            var amount = Amounts.of(text(AMOUNT));
            if (amount == null || amount.signum() < 0) {
                throw new Rows.Odd("“" + Fields.shortened(text(AMOUNT)) + "” under “" + AMOUNT + "” is no amount of a grant");
            }
            var awarded = Days.of(text(DATE));
            if (awarded == null) {
                throw new Rows.Odd("“" + Fields.shortened(text(DATE)) + "” under “" + DATE + "” is no date");
            }
            return new Grant(text(ID), recipient, name, text(FUNDER), text(TITLE), amount, currency(), awarded);
        }

        private String currency() {
            var currency = text(CURRENCY).toUpperCase(Locale.ROOT);
            if (!currency.matches("[A-Z]{3}")) {
                throw new Rows.Odd("it does not say the currency, such as GBP");
            }
            return currency;
        }

        /// The register's number in whichever column it stands, else the funder's own identifier.
        private String recipient() {
            return Stream.<@Nullable String>of(OrgId.of(text(RECIPIENT_ID)), OrgId.charity(text(CHARITY_NUMBER)), OrgId.company(text(COMPANY_NUMBER)))
                    .filter(Objects::nonNull).map(String::valueOf).findFirst().orElse(text(RECIPIENT_ID));
        }

        private String text(String title) {
            return row.text(titles.get(title));
        }
    }
}
