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

/// One thing that a notice gave as a figure, a date or a code, and how it stands in the bid that was made from it: of these lots (none
/// where it is of the whole tender), what the notice `said`, what the bid has `now` (empty where it was taken out), and how the notice itself
/// wrote it.
public record Given(Kind kind, List<LotId> lots, String said, String now, String written) {

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
    public static List<Given> of(Tender tender) {
        var origin = tender.notice();
        if (origin == null) {
            return List.of();
        }
        var said = new NoticeSaid(origin.said());
        var fields = byName(tender);
        return Stream.of(Kind.values())
                .flatMap(kind -> kind.ofLots()
                        ? together(tender.lots().stream().map(Lot::id).map(lot -> of(kind, List.of(lot), tender, said, fields)).toList())
                        : Stream.of(of(kind, List.of(), tender, said, fields)))
                .filter(given -> !given.said.isEmpty()).toList();
    }

    private static Given of(Kind kind, List<LotId> lots, Tender tender, NoticeSaid said, Map<String, NoticeField> byName) {
        var fields = fields(kind, lots, byName);
        var all = fields.stream().map(field -> said.text(field.name())).filter(Predicate.not(String::isEmpty)).collect(Collectors.joining(", "));
        var now = fields.stream().map(field -> field.reads().apply(tender)).filter(Predicate.not(String::isEmpty)).collect(Collectors.joining(", "));
        var written = said.text(NoticeWriting.written(fields.getFirst().name()));
        return new Given(kind, lots, all, now, written.isEmpty() ? all : written);
    }

    private static Stream<Given> together(List<Given> byLot) {
        var same = byLot.stream().collect(Collectors.groupingBy(
                given -> List.of(given.said, given.now, given.written), LinkedHashMap::new, Collectors.toList()));
        return same.values().stream().map(all -> all.getFirst().withLots(all.stream().flatMap(given -> given.lots.stream()).toList()));
    }

    private Given withLots(List<LotId> of) {
        return new Given(kind, of, said, now, written);
    }

    public Standing standing() {
        return now.equals(said) ? Standing.IN_BID : now.isEmpty() ? Standing.OUT : Standing.CHANGED;
    }

    /// The tender without it.
    public Tender without(Tender tender) {
        return taken(tender, SaidTender.empty(tender));
    }

    /// The tender with what the notice said of it.
    public Tender asSaid(Tender tender) {
        var origin = tender.notice();
        return origin == null ? tender : taken(tender, SaidTender.of(tender, new NoticeSaid(origin.said())));
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
