package org.bidweave.exchange.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.PublishedText;
import org.jspecify.annotations.Nullable;

/// The buyer's own words of a notice, unchanged, each under a heading and with the lot it belongs to.
public final class PublishedWords {

    /// The heading of what was worked out or left out when the notice was read.
    public static final String NOTED = "Noted at import";

    /// The heading of words that the user added from the tender documents.
    public static final String PASTED = "Tender documents";

    private final List<PublishedText> all = new ArrayList<>();

    private PublishedWords() {}

    /// `lots` are the bid's lots, in the notice's order.
    static List<PublishedText> of(NoticeRelease notice, List<Lot> lots) {
        var words = new PublishedWords();
        words.add("Value", null, value(notice.value()));
        words.add("Further information", null, notice.furtherInformation());
        words.criteria(null, notice.criteria(), notice.awardCriteria());
        for (int index = 0; index < notice.lots().size(); index++) {
            var lot = notice.lots().get(index);
            var id = lots.get(index).id();
            words.add("Value", id, value(lot.value()));
            words.criteria(id, lot.criteria(), lot.awardCriteria());
            words.add("Renewal", id, lot.renewal());
            words.add("Options", id, lot.options());
        }
        words.add("Reserved for", null, String.join(", ", notice.procedure().reservedFor()));
        return words.all;
    }

    private void criteria(@Nullable LotId lot, List<NoticeCriterion> criteria, List<AwardCriterion> awards) {
        for (var criterion : criteria) {
            add(heading("Selection", criterion.type(), criterion.name()), lot, criterion.description());
            add(heading("Selection", criterion.type(), "minimum"), lot, criterion.minimum());
        }
        for (var award : awards) {
            add(heading("Award", award.type(), award.name()), lot, joined(award.description(), award.weightAsWritten()));
        }
    }

    private static @Nullable String value(@Nullable NoticeValue value) {
        if (value == null || value.amount() == null) {
            return null;
        }
        var currency = value.currency();
        var amount = currency == null || currency.equals("GBP") ? new Money(value.amount()).toString() : currency + " " + value.amount().toPlainString();
        return amount + (value.includesVat() ? ", VAT included" : "") + (value.low() == null ? "" : ", from " + new Money(value.low()) + " up");
    }

    private static String heading(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }

    private void add(String heading, @Nullable LotId lot, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            all.add(new PublishedText(heading, lot, text));
        }
    }
}
