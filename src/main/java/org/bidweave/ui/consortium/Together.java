package org.bidweave.ui.consortium;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.check.LotSet;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;
import org.bidweave.model.Money;
import org.bidweave.model.Role;
import org.bidweave.model.TurnoverMode;
import org.bidweave.ui.shared.Gauge;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// One bar of the gauge: each partner's piece, what counts in this view, what is asked, and the difference in words.
record Together(
        String title,
        List<Gauge.Segment> segments,
        Optional<BigDecimal> asked,
        boolean markShown,
        String askedWords,
        String figure,
        String difference,
        State state) {

    private static final int NAMED = 4;

    /// The lots, taken together as the buyer takes them, for which most turnover is asked.
    private record Hardest(Optional<LotSet> lots) {

        static Hardest of(Situation situation) {
            return new Hardest(together(situation).stream().max(Comparator.comparing(set -> {
                var threshold = situation.threshold(set);
                return threshold == null ? Fraction.ZERO : threshold;
            })));
        }
    }

    static List<Together> of(Texts texts, Seen seen) {
        return List.of(turnover(texts, seen), value(texts, seen));
    }

    private static Together turnover(Texts texts, Seen seen) {
        var lots = seen.planned().shared(Hardest.class, Hardest::of).lots();
        var everyone = lots.map(set -> counting(seen.planned(), set)).orElse(List.of());
        var segments = new ArrayList<Gauge.Segment>();
        var have = Fraction.ZERO;
        for (var participant : everyone) {
            var turnover = seen.planned().turnover(participant);
            var known = turnover == null ? Fraction.ZERO : turnover;
            boolean signed = seen.counted(participant.id());
            segments.add(new Gauge.Segment(seen.bid().shortName(participant.organisation()), known.rounded(2), signed));
            have = signed ? have.plus(known) : have;
        }
        var sum = have;
        var threshold = lots.flatMap(set -> Optional.ofNullable(seen.planned().threshold(set)));
        var state = States.of(worst(seen, List.of("FIN-01", "FIN-02", "FIN-03", "FIN-04", "FIN-05", "FIN-06", "FIN-08")));
        return new Together(
                texts.of("consortium.gauge.turnover"),
                named(texts, segments),
                threshold.map(t -> t.rounded(2)),
                threshold.isPresent(),
                threshold.map(t -> texts.of("consortium.gauge.asked",
                        Words.money(t)) + lots.map(set -> Words.inLots(seen.bid().tender(), set.ids())).orElse(""))
                        .orElse(""),
                Words.money(have),
                threshold.map(t -> Words.margin(sum, t)).orElse(""),
                threshold.map(t -> sum.atLeast(t) ? State.MET : state).orElse(State.NONE));
    }

    private static Together value(Texts texts, Seen seen) {
        var segments = seen.members().stream()
                .filter(member -> seen.takesPart(member.organisation()))
                .map(member -> new Gauge.Segment(
                        seen.bid().organisation(member.organisation()).map(seen.bid()::shortName).orElse(""),
                        seen.share(member).pounds(),
                        seen.counted(member.organisation())))
                .toList();
        var kept = new Money(segments.stream().filter(Gauge.Segment::signed).map(Gauge.Segment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
        var asked = seen.value();
        boolean all = kept.equals(asked) && asked.isPositive();
        return new Together(
                texts.of("consortium.gauge.value"),
                named(texts, segments),
                Optional.of(asked.pounds()).filter(value -> value.signum() > 0),
                false,
                "",
                kept.toString(),
                difference(texts, seen, kept, asked),
                all ? State.MET : States.of(worst(seen, List.of("STR-02", "MON-02"))));
    }

    /// The first four by name; from the fifth on they are the others, those who count and those who have not signed.
    private static List<Gauge.Segment> named(Texts texts, List<Gauge.Segment> all) {
        var others = all.stream().skip(NAMED).toList();
        return others.size() < 2 ? all : Stream.of(
                all.stream().limit(NAMED), others(texts, others, true).stream(), others(texts, others, false).stream()).flatMap(it -> it).toList();
    }

    private static Optional<Gauge.Segment> others(Texts texts, List<Gauge.Segment> others, boolean signed) {
        var some = others.stream().filter(other -> other.signed() == signed).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(new Gauge.Segment(
                some.size() == 1 ? some.getFirst().name() : texts.of("consortium.gauge.others", some.size()),
                some.stream().map(Gauge.Segment::amount).reduce(BigDecimal.ZERO, BigDecimal::add), signed));
    }

    private static String difference(Texts texts, Seen seen, Money kept, Money asked) {
        if (kept.equals(asked)) {
            return texts.of(seen.lots().isEmpty() ? "consortium.gauge.no-lot" : asked.isZero() ? "consortium.gauge.no-value" : partnersKeep(seen) ? "consortium.gauge.all" : "consortium.gauge.lead");
        }
        return kept.compareTo(asked) < 0 ? Words.margin(kept.exact(), asked.exact())
                : texts.of("consortium.gauge.over", kept.minus(asked).toString());
    }

    private static boolean partnersKeep(Seen seen) {
        return seen.members().stream().anyMatch(member -> member.role() != Role.LEAD && seen.counted(member.organisation())
                && seen.share(member).isPositive());
    }

    private static List<LotSet> together(Situation situation) {
        return switch (situation.tender().turnover().scope()) {
            case PER_LOT -> situation.singles();
            case AGG_WINNABLE -> situation.tooManyCombinations() ? situation.singles() : situation.winnable();
            case AGG_ALL_BID -> List.of(situation.allBid());
        };
    }

    private static List<Participant> counting(Situation situation, LotSet lots) {
        var lead = situation.lead().stream().toList();
        return situation.tender().turnover().mode() == TurnoverMode.LEAD_ONLY
                ? lead
                : Stream.concat(lead.stream(), situation.counted(lots).stream().filter(other -> !lead.contains(other))).toList();
    }

    private static Verdict worst(Seen seen, List<String> rules) {
        return rules.stream()
                .map(rule -> seen.findings().rules().getOrDefault(rule, Verdict.NOT_APPLICABLE))
                .reduce(Verdict.NOT_APPLICABLE, Verdict::worst);
    }
}
