package org.bidweave.exchange.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.model.Area;
import org.bidweave.model.Lot;
import org.bidweave.model.Tender;
import org.jspecify.annotations.Nullable;

/// The notice’s own writing of what was read from its dates, codes and figures, by the name of each field: "UKC11", "£900,000 over 36
/// months". And the places of each lot one by one, since their names have commas.
final class NoticeWriting {

    private static final String WRITTEN = ", as written";
    private static final String LISTED = ", one by one";

    private final Map<String, String> texts = new LinkedHashMap<>();

    private NoticeWriting() {}

    static String written(String field) {
        return field + WRITTEN;
    }

    /// Name, code and the district it lies in, with tabs between them, a place on each line.
    static String listed(String field) {
        return field + LISTED;
    }

    /// `tender` is what the notice made, its lots in the notice’s order.
    static Map<String, String> of(NoticeRelease notice, Tender tender) {
        var writing = new NoticeWriting();
        writing.dates(notice.dates());
        writing.put("Reserved", String.join(", ", notice.procedure().reservedFor()));
        if (notice.lots().isEmpty()) {
            writing.lot(tender, tender.lots().getFirst(), notice.value(), notice.dates().contract(), notice.places());
        }
        for (int index = 0; index < notice.lots().size(); index++) {
            var lot = notice.lots().get(index);
            writing.lot(tender, tender.lots().get(index), lot.value(), lot.contract() == null ? notice.dates().contract() : lot.contract(), lot.places());
        }
        return writing.texts;
    }

    private void dates(NoticeDates dates) {
        put("Last day for questions", date(dates.clarification()));
        put("Submission", date(dates.submission()));
        put("Award", date(dates.awardBy()));
        var contract = dates.contract();
        if (contract != null) {
            put("Contract start", date(contract.start()));
            put("Term", term(contract));
            put("Extension", Stream.of(date(contract.end()), date(contract.latestEnd())).filter(text -> !text.isEmpty()).collect(Collectors.joining(" – ")));
        }
    }

    private static String term(NoticePeriod contract) {
        return contract.months() != null ? contract.months() + " months"
                : contract.days() != null ? contract.days() + " days"
                : Stream.of(date(contract.start()), date(contract.end())).filter(text -> !text.isEmpty()).collect(Collectors.joining(" – "));
    }

    private void lot(Tender tender, Lot lot, @Nullable NoticeValue value, @Nullable NoticePeriod contract, List<NoticePlace> places) {
        var called = LotFields.called(lot.id());
        var months = Term.months(contract);
        var worth = Objects.requireNonNullElse(PublishedWords.value(value), "");
        put(called + ", yearly value", worth.isEmpty() || months == null ? worth : worth + " over " + months + " months");
        put(called + ", places", places.stream().filter(place -> place.kind() != NoticePlace.Kind.COUNTRY).map(NoticePlace::text).distinct()
                .collect(Collectors.joining(", ")));
        var listed = lot.areas().stream().flatMap(asked -> tender.areas().stream().filter(area -> area.id().equals(asked.area())))
                .map(NoticeWriting::line).collect(Collectors.joining("\n"));
        if (!listed.isEmpty()) {
            texts.put(listed(called + ", places"), listed);
        }
    }

    private static String line(Area area) {
        return Stream.of(area.name(), area.code(), area.within()).map(NoticeWriting::onOneLine).collect(Collectors.joining("\t"));
    }

    static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String date(@Nullable NoticeDate date) {
        return date == null ? "" : date.asWritten();
    }

    private void put(String field, String text) {
        if (!text.isEmpty()) {
            texts.put(written(field), text);
        }
    }
}
