package org.bidweave.check;

import java.util.List;
import org.bidweave.model.Fraction;
import org.bidweave.model.TurnoverMode;
import org.jspecify.annotations.Nullable;

/// What each way of counting turnover compares for lots won together (FIN-01 to FIN-06). The test is passed where all of it holds.
public final class TurnoverTest {

    private TurnoverTest() {}

    public static List<Comparison> comparisons(Situation situation, TurnoverMode mode, LotSet lots) {
        var threshold = situation.threshold(lots);
        return switch (mode) {
            case LEAD_ONLY -> List.of(lead(situation, lots, threshold));
            case COMBINED -> List.of(situation.together(lots));
            case COMBINED_LEAD_MIN -> List.of(
                    situation.together(lots), lead(situation, lots, leadsPart(situation, threshold)));
            case EACH_PRO_RATA -> situation.counted(lots).stream()
                    .map(p -> Comparison.of(lots, p, situation.turnover(p), proRata(p, lots, threshold))).toList();
            case WEIGHTED -> List.of(Comparison.of(lots, null, weighted(situation, lots), threshold));
            case EACH_FULL -> situation.counted(lots).stream()
                    .map(p -> Comparison.of(lots, p, situation.turnover(p), threshold)).toList();
            case NOT_STATED -> List.of();
        };
    }

    private static Comparison lead(Situation situation, LotSet lots, @Nullable Fraction need) {
        var lead = situation.lead().orElse(null);
        return Comparison.of(lots, lead, lead == null ? null : situation.turnover(lead), need);
    }

    private static @Nullable Fraction leadsPart(Situation situation, @Nullable Fraction threshold) {
        var part = situation.tender().turnover().leadMinimum();
        return part == null || threshold == null ? null : threshold.times(part.exact());
    }

    private static @Nullable Fraction proRata(Participant participant, LotSet lots, @Nullable Fraction threshold) {
        var share = share(participant, lots);
        return share == null || threshold == null ? null : threshold.times(share);
    }

    private static @Nullable Fraction weighted(Situation situation, LotSet lots) {
        var value = lots.value();
        var weighted = situation.weightedTurnover(lots);
        return value == null || value.isZero() || weighted == null ? null : weighted.dividedBy(value.exact());
    }

    /// `s_i`: the part of the lots' yearly value that a participant keeps, or `null` where they have no value entered.
    public static @Nullable Fraction share(Participant participant, LotSet lots) {
        var value = lots.value();
        return value == null || value.isZero()
                ? null
                : participant.share(lots.ids()).exact().dividedBy(value.exact());
    }
}
