package org.bidweave.exchange.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Tender;
import org.bidweave.places.UkPlaces;

/// One thing that a notice gave as a figure, a date or a code, and how it stands in the bid that was made from it: of these lots (none
/// where it is of the whole tender), what the notice `said`, what the bid has `now` (empty where it was taken out), and how the notice itself
/// wrote it. Only where what it said is `understood` can it be put in again.
public record Given(Kind kind, List<LotId> lots, String said, String now, String written, boolean understood) {

    /// What is given, in the order in which a person reads it.
    public enum Kind {
        CLARIFICATION("Last day for questions"),
        SUBMISSION("Submission"),
        AWARD("Award"),
        CONTRACT_START("Contract start"),
        TERM("Term"),
        EXTENSION("Extension"),
        MOST_BID("Most lots to bid for"),
        MOST_AWARDED("Most lots to win"),
        RESERVED("Reserved"),
        PLACES("places"),
        YEARLY_VALUE("yearly value");

        private final String field;

        Kind(String field) {
            this.field = field;
        }

        private List<String> fields() {
            return this == SUBMISSION ? List.of(field, "Submission time") : List.of(field);
        }

        boolean ofLots() {
            return this == PLACES || this == YEARLY_VALUE;
        }
    }

    /// Whether the bid has what the notice said, something else, or nothing.
    public enum Standing { IN_BID, CHANGED, OUT }

    public Given {
        lots = List.copyOf(lots);
    }

    /// What the notice of this tender gave, of the lots it still has; lots of which it said the same, and which still have the same, as one.
    public static List<Given> of(Tender tender, UkPlaces places) {
        var origin = tender.notice();
        if (origin == null) {
            return List.of();
        }
        var reading = Reading.of(tender, new NoticeSaid(origin.said()), places);
        return Stream.of(Kind.values())
                .flatMap(kind -> kind.ofLots()
                        ? together(tender.lots().stream().map(Lot::id).map(lot -> reading.given(kind, List.of(lot))).toList())
                        : Stream.of(reading.given(kind, List.of())))
                .filter(given -> !given.said.isEmpty()).toList();
    }

    /// The tender, what its notice said, and that read again.
    private record Reading(Tender tender, NoticeSaid said, Map<String, NoticeField> byName, SaidPlaces places) {

        static Reading of(Tender tender, NoticeSaid said, UkPlaces places) {
            return new Reading(tender, said, Given.byName(tender), new SaidPlaces(tender, said, SaidTender.of(tender, said), places));
        }

        Given given(Kind kind, List<LotId> lots) {
            var fields = fields(kind, lots, byName);
            var all = joined(fields.stream().map(field -> said.text(field.name())));
            // A time without its day, or the user’s own places, are not what the notice gave.
            boolean out = kind == Kind.PLACES ? lots.stream().allMatch(places::out) : fields.getFirst().reads().apply(tender).isEmpty();
            var now = out ? "" : joined(fields.stream().map(field -> field.reads().apply(tender)));
            var written = said.text(NoticeWriting.written(fields.getFirst().name()));
            boolean understood = fields.stream().allMatch(field -> said.text(field.name()).isEmpty() || !field.reads().apply(places.again()).isEmpty());
            return new Given(kind, lots, all, now, written.isEmpty() ? all : written, understood);
        }

        private static String joined(Stream<String> texts) {
            return texts.filter(Predicate.not(String::isEmpty)).collect(Collectors.joining(", "));
        }
    }

    private static Stream<Given> together(List<Given> byLot) {
        var same = byLot.stream().collect(Collectors.groupingBy(
                given -> List.of(given.said, given.now, given.written, given.understood), LinkedHashMap::new, Collectors.toList()));
        return same.values().stream().map(all -> all.getFirst().withLots(all.stream().flatMap(given -> given.lots.stream()).toList()));
    }

    private Given withLots(List<LotId> of) {
        return new Given(kind, of, said, now, written, understood);
    }

    public Standing standing() {
        return now.equals(said) ? Standing.IN_BID : now.isEmpty() ? Standing.OUT : Standing.CHANGED;
    }

    /// The tender without it. Places of the user’s own stay.
    public Tender without(Tender tender, UkPlaces places) {
        return given(tender, SaidTender.empty(tender), places);
    }

    /// The tender with what the notice said of it, where that is understood. Places of the user’s own stay.
    public Tender asSaid(Tender tender, UkPlaces places) {
        return understood ? given(tender, again(tender), places) : tender;
    }

    private Tender given(Tender mine, Tender theirs, UkPlaces places) {
        var origin = mine.notice();
        var taken = taken(mine, theirs);
        if (origin == null || kind != Kind.PLACES) {
            return taken;
        }
        var said = new SaidPlaces(mine, new NoticeSaid(origin.said()), again(mine), places);
        return lots.stream().reduce(taken, (tender, lot) -> tender.withLot(lot, it ->
                it.withAreas(Stream.concat(it.areas().stream(), said.own(lot).stream()).toList())), (_, last) -> last);
    }

    private static Tender again(Tender tender) {
        var origin = tender.notice();
        return origin == null ? tender : SaidTender.of(tender, new NoticeSaid(origin.said()));
    }

    private Tender taken(Tender mine, Tender theirs) {
        return fields(kind, lots, byName(mine)).stream().reduce(mine, (tender, field) -> field.taken().apply(tender, theirs), (_, last) -> last);
    }

    private static Map<String, NoticeField> byName(Tender tender) {
        return NoticeFields.of(tender).stream().collect(Collectors.toMap(NoticeField::name, Function.identity(), (first, _) -> first));
    }

    private static List<NoticeField> fields(Kind kind, List<LotId> lots, Map<String, NoticeField> byName) {
        var names = lots.isEmpty() ? kind.fields().stream()
                : lots.stream().flatMap(lot -> kind.fields().stream().map(name -> LotFields.called(lot) + ", " + name));
        return names.map(byName::get).filter(Objects::nonNull).toList();
    }
}
