package org.bidweave.exchange.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads the lots of one tender and the limits on how many may be bid for and won.
final class LotReader {
    private static final BigDecimal ABOVE_THIS_NO_LIMIT = BigDecimal.valueOf(1_000_000);

    private final Part tender;
    private final Items items;
    private final PeriodReader periods;

    LotReader(Part tender, Items items, PeriodReader periods) {
        this.tender = tender;
        this.items = items;
        this.periods = periods;
    }

    List<NoticeLot> lots() {
        var parts = tender.parts("lots");
        var currency = currencyOfTender(parts);
        var lots = new ArrayList<NoticeLot>();
        for (int i = 0; i < parts.size(); i++) {
            lots.add(lot(parts.get(i), i + 1, currency));
        }
        var ids = new HashSet<String>();
        lots.stream().filter(lot -> lot.id() != null && !ids.add(lot.id()))
                .forEach(lot -> tender.notes().add("%s stands in the notice more than once.".formatted(lot.label())));
        return lots;
    }

    /// A limit above a million, or an infinite one, is the publisher's way of writing "no limit".
    @Nullable LotLimit limit(String field, String purpose) {
        var details = tender.part("lotDetails");
        var raw = details.raw(field);
        if (Part.isNotFinite(raw) || (raw.isString() && raw.stringValue().strip().matches("(?i)\\+?(infinity|inf|unbounded)"))) {
            return noLimit(purpose, raw.asString());
        }
        if (raw.isNumber() && raw.decimalValue().compareTo(ABOVE_THIS_NO_LIMIT) > 0) {
            return noLimit(purpose, Wording.shortened(raw.asString(), 40));
        }
        var most = details.number(field);
        if (most == null) {
            return null;
        }
        if (most.signum() <= 0 || most.stripTrailingZeros().scale() > 0) {
            tender.notes().add("The most lots one may %s is given as %s, which cannot be meant; it was left out."
                    .formatted(purpose, Wording.shortened(most.toString(), 40)));
            return null;
        }
        return new LotLimit(most.intValue());
    }

    private LotLimit noLimit(String purpose, String written) {
        tender.notes().add("The most lots one may %s is given as %s; that was read as no limit.".formatted(purpose, written));
        return new LotLimit(null);
    }

    private NoticeLot lot(Part given, int position, @Nullable String currencyOfTender) {
        var id = given.text("id");
        var label = label(id, position);
        var notes = new Notes();
        var lot = given.as(label, notes);
        return new NoticeLot(id, label, lot.text("title"), lot.text("description"), lot.text("status"),
                inCurrencyOf(lot, currencyOfTender), periods.of(lot),
                words(lot, "renewal"), words(lot, "options"),
                items.codesOfLot(id), items.placesOfLot(id), suitability(lot),
                CriteriaReader.selection(lot, label), CriteriaReader.award(lot, label), notes.list());
    }

    private static @Nullable String words(Part lot, String field) {
        return lot.raw(field).isString() ? lot.text(field) : lot.part(field).text("description");
    }

    static Suitability suitability(Part owner) {
        var suitability = owner.part("suitability");
        return new Suitability(suitability.flag("sme"), suitability.flag("vcse"));
    }

    private @Nullable String currencyOfTender(List<Part> lots) {
        var own = Part.firstOf(tender.part("value").text("currency"), tender.part("minValue").text("currency"));
        var currencies = lots.stream().map(lot -> lot.part("value").text("currency")).filter(Objects::nonNull).toList();
        return own != null ? own : currencies.isEmpty() || currencies.contains("GBP") ? "GBP" : currencies.getFirst();
    }

    private static @Nullable NoticeValue inCurrencyOf(Part lot, @Nullable String currency) {
        var value = Amounts.of(lot);
        if (value == null || value.currency() == null || value.currency().equals(currency)) {
            return value;
        }
        var amount = value.amount() == null ? value.low() : value.amount();
        lot.notes().add("%s is valued in %s (%s), the tender in %s; its value was left out.".formatted(lot.where(), value.currency(),
                amount == null ? "no figure" : Wording.money(amount, value.currency()), currency));
        return null;
    }

    private static String label(@Nullable String id, int position) {
        if (id == null) {
            return "Lot number %d in the list".formatted(position);
        }
        return id.matches("(?i)lot[ _-]*\\d+") ? "Lot " + id.replaceFirst("(?i)lot[ _-]*0*(?=\\d)", "") : "Lot " + id;
    }
}
