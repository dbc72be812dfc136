package org.bidweave.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bidweave.model.Money;
import org.bidweave.model.Tender;
import org.bidweave.model.TurnoverKind;
import org.bidweave.reading.LotMentions.Mention;
import org.bidweave.reading.TurnoverPlaces.Place;
import org.jspecify.annotations.Nullable;

/// The turnover thresholds of one sentence: each figure with the lot, the kind and the years around it.
final class TurnoverSentence {

    private static final Pattern NEXT_PART = Pattern.compile("(?i)[;,]? (?:and|or|&) (?=.{0,80}turnover)|, (?=.{0,80}turnover)|; ?");

    private final Sentence sentence;
    private final String plain;
    private final String leadIn;
    private final Tender tender;
    private final List<Mention> lots;
    private final List<Place> places;
    /// The years that hold for every figure without years of its own, and the first of the sentence wherever they stand.
    private final @Nullable Years years;
    private final @Nullable Years anyYears;
    private final List<String> caveats;

    /// `leadIn` is the sentence that a list hangs on, or empty.
    TurnoverSentence(Sentence sentence, String leadIn, List<Place> places, Tender tender) {
        this.sentence = sentence;
        this.plain = sentence.plain();
        this.leadIn = leadIn;
        this.places = places;
        this.tender = tender;
        lots = LotMentions.in(plain);
        years = places.isEmpty() ? null : Stream.of(plain.substring(0, places.getFirst().start()), plain.substring(places.getLast().end()), leadIn)
                .map(Years::in).filter(Objects::nonNull).findFirst().orElse(null);
        anyYears = Years.in(plain);
        caveats = Caveats.of(leadIn.isEmpty() ? plain : leadIn + " " + plain, Shares.in(plain), places);
    }

    List<TurnoverFigure> figures() {
        var figures = new ArrayList<TurnoverFigure>();
        var from = 0;
        for (int index = 0; index < places.size(); index++) {
            var place = places.get(index);
            var to = index == places.size() - 1 ? plain.length() : boundary(place.end(), places.get(index + 1).start());
            figures.addAll(read(place, from, to, index > 0 && TurnoverTalk.TURNOVER.matcher(plain.substring(from, to)).find()));
            from = to;
        }
        return figures;
    }

    /// `restated` says that these words name turnover anew, so that what stands before the first figure need not hold for this one.
    private List<TurnoverFigure> read(Place place, int from, int to, boolean restated) {
        var own = plain.substring(from, to);
        var before = plain.substring(0, places.getFirst().start());
        var context = (restated ? "" : before) + " | " + leadIn;
        var around = context + " | " + plain.substring(places.getLast().end());
        var asked = YearsAsked.of(own, around, years, anyYears);
        var kind = TurnoverKinds.of(own, lots.isEmpty() ? context : around);
        var passage = places.size() == 1 ? sentence.passage() : sentence.part(from, to);
        var open = new TurnoverFigure(passage, null, passage.text().lot(), amount(place), null, kind.kind(), asked.basis(), asked.count(), place.doubts())
                .doubted(asked.doubts()).doubted(kind.doubts()).doubted(restated ? leftBehind(own, before) : List.of()).doubted(caveats);
        var numbers = lotsOf(place);
        return numbers.isEmpty() ? List.of(withMultiple(open, place, null))
                : numbers.stream().map(number -> withMultiple(inLot(open, number), place, number)).toList();
    }

    private static List<String> leftBehind(String own, String before) {
        var kind = TurnoverKinds.of(own, "").kind() == null && TurnoverKinds.of(before, "").kind() == TurnoverKind.SPECIFIC;
        return kind || (YearsAsked.isAverage(before) && !YearsAsked.isAverage(own))
                ? List.of("The words before it speak of specific or of average turnover; check whether that is meant here as well.") : List.of();
    }

    private static @Nullable Money amount(Place place) {
        var amount = place.amount();
        return amount == null || amount.value() == null || place.isForeign() ? null : new Money(amount.value());
    }

    private TurnoverFigure inLot(TurnoverFigure figure, String number) {
        return LotMentions.named(number, tender).map(named -> figure.withLot(named.lot(), null).doubted(named.doubts()))
                .orElseGet(() -> figure.withLot(null, number)
                        .doubted(List.of("The words name Lot %s, which this tender does not have.".formatted(number))));
    }

    private TurnoverFigure withMultiple(TurnoverFigure figure, Place place, @Nullable String lot) {
        var multiple = place.multiple();
        if (multiple == null) {
            return figure;
        }
        var times = MultipleOfYear.of(multiple, tender);
        var whole = figure.withMultiple(times.factor()).doubted(times.doubts());
        if (lot != null) {
            return whole.doubted(List.of("The tender holds one multiple for all lots, not one for Lot %s.".formatted(lot)));
        }
        return figure.lot() == null || tender.lots().size() < 2 ? whole
                : whole.doubted(List.of("The tender holds one multiple for all lots; these words stand under one lot alone."));
    }

    /// The lots a figure belongs to: those named last before it where the sentence names lots first, or else those named next after it.
    private List<String> lotsOf(Place place) {
        if (lots.isEmpty()) {
            var named = LotMentions.in(leadIn);
            return named.size() == 1 ? named.getFirst().numbers() : List.of();
        }
        if (lotsComeFirst()) {
            return lots.stream().filter(lot -> lot.start() < place.start()).reduce((first, last) -> last).map(Mention::numbers).orElse(List.of());
        }
        var next = places.stream().mapToInt(Place::start).filter(start -> start > place.start()).min().orElse(plain.length());
        return lots.stream().filter(lot -> lot.start() > place.start() && lot.start() < next).findFirst().map(Mention::numbers).orElse(List.of());
    }

    private boolean lotsComeFirst() {
        return lots.getFirst().start() < places.getFirst().start();
    }

    /// Where one figure's words end and the next one's begin, between the two figures.
    private int boundary(int from, int to) {
        var between = lots.stream().filter(lot -> lot.start() >= from && lot.end() <= to).toList();
        if (!between.isEmpty()) {
            return lotsComeFirst() ? withPreposition(between.getFirst().start(), from) : between.getLast().end();
        }
        var part = NEXT_PART.matcher(plain).region(from, to).useTransparentBounds(true);
        return part.results().mapToInt(MatchResult::end).max().orElse(from);
    }

    private int withPreposition(int lot, int from) {
        return lot - 4 >= from && plain.substring(lot - 4, lot).equalsIgnoreCase("for ") ? lot - 4 : lot;
    }
}
