package org.bidweave.exchange.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bidweave.model.LotId;
import org.bidweave.model.NoticeOrigin;
import org.bidweave.model.Tender;

/// What a version of a notice said, by the name of each field, as a bid keeps it. Beside the fields it has when the version was published,
/// the number that the notice gives each lot, and the notice’s own writing of dates, codes and figures.
record NoticeSaid(Map<String, String> texts) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String PUBLISHED = "Published";
    private static final String NUMBER = ", number in the notice";

    /// `tender` is what the notice made, its lots in the notice’s order.
    static NoticeSaid of(NoticeRelease notice, Tender tender) {
        var texts = new LinkedHashMap<String, String>();
        var published = notice.dates().published();
        if (published != null) {
            texts.put(PUBLISHED, instant(published));
        }
        for (int index = 0; index < tender.lots().size(); index++) {
            var number = index < notice.lots().size() ? notice.lots().get(index).id() : null;
            texts.put(LotFields.called(tender.lots().get(index).id()) + NUMBER, Objects.requireNonNullElse(number, ""));
        }
        for (var field : NoticeFields.of(tender)) {
            var text = field.reads().apply(tender);
            if (!text.isEmpty()) {
                texts.put(field.name(), text);
            }
        }
        texts.putAll(NoticeWriting.of(notice, tender));
        return new NoticeSaid(texts);
    }

    private static String instant(NoticeDate date) {
        var moment = date.moment();
        return moment == null ? date.day().toString() : moment.toInstant().toString();
    }

    NoticeOrigin origin(NoticeRelease notice) {
        return new NoticeOrigin(Objects.requireNonNullElse(notice.ocid(), ""), Objects.requireNonNullElse(notice.releaseId(), ""), texts);
    }

    /// As a day, or a moment in UTC; both sort as they follow each other. Empty where the notice does not say.
    String published() {
        return text(PUBLISHED);
    }

    /// The day in London on which it was published; empty too where that cannot be read.
    Optional<LocalDate> publishedOn() {
        try {
            var text = published();
            return text.isEmpty() ? Optional.empty()
                    : Optional.of(text.contains("T") ? LocalDate.ofInstant(Instant.parse(text), LONDON) : LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// Whether it says when it was published, but not as a day or a moment: the file was changed by other hands.
    boolean publishedOddly() {
        return !published().isEmpty() && publishedOn().isEmpty();
    }

    List<LotId> lots() {
        return new NoticeOrigin("", "", texts).lots();
    }

    String number(LotId lot) {
        return text(LotFields.called(lot) + NUMBER);
    }

    String title(LotId lot) {
        return text(LotFields.called(lot) + ", name");
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }
}
