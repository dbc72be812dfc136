package org.bidweave.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.bidweave.model.Decimal;
import org.bidweave.model.InsuranceHolder;
import org.bidweave.model.InsuranceRequirement;
import org.bidweave.model.InsuranceType;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.NeededBy;
import org.bidweave.model.PublishedText;
import org.bidweave.model.Tender;
import org.bidweave.model.TurnoverKind;
import org.bidweave.model.YearBasis;
import org.bidweave.reading.Row.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How what the buyer's words suggest stands in a tender.
class RowTest {

    private static final LotId LOT_2 = new LotId("L2");

    private static Suggestion threshold(@Nullable LotId lot, long amount, int years, String... doubts) {
        var text = new PublishedText("Selection", null, "Turnover of " + amount);
        return new Suggestion(
                new Asked.Threshold(lot, Money.of(amount), null, TurnoverKind.GENERAL, years == 1 ? YearBasis.LATEST : YearBasis.LOWEST, years),
                List.of(new Passage(text, 0, text.text().length())), List.of(doubts));
    }

    private static Suggestion cover(long amount) {
        return new Suggestion(new Asked.Cover(new InsuranceRequirement(
                InsuranceType.PUBLIC_LIABILITY, Money.of(amount), InsuranceHolder.CONTRACTING_PARTY, NeededBy.AWARD)), List.of(), List.of());
    }

    private static Row row(Suggestion suggestion, Tender tender) {
        return Row.of(new Reading(List.of(suggestion), List.of()), tender).getFirst();
    }

    private static List<Suggestion> plain(Tender tender, Suggestion... suggestions) {
        return Row.plain(Row.of(new Reading(List.of(suggestions), List.of()), tender), tender);
    }

    @Test
    void aRowIsOpenUntilItIsTakenOverOrRejected() {
        var suggestion = threshold(null, 500_000, 2);
        assertEquals(Standing.OPEN, row(suggestion, Tender.EMPTY).standing());
        assertEquals(Standing.TAKEN, row(suggestion, suggestion.asked().addTo(Tender.EMPTY)).standing());
        assertEquals(Standing.REJECTED, row(suggestion, Tender.EMPTY.withRejected(List.of(suggestion.key()))).standing());
    }

    @Test
    void aRejectedRowStaysRejectedWhateverStandsInItsPlaceUnlessItWasTakenOverSo() {
        var suggestion = cover(5_000_000);
        var rejected = cover(2_000_000).asked().addTo(Tender.EMPTY).withRejected(List.of(suggestion.key()));
        assertEquals(Standing.REJECTED, row(suggestion, rejected).standing());
        var row = row(suggestion, rejected.withTakenOtherwise(List.of(suggestion.key())));
        assertEquals(Standing.CHANGED, row.standing());
        assertEquals(Optional.of(cover(2_000_000).asked()), row.instead());
    }

    @Test
    void whatTheTenderSaysOtherwiseIsNamedBeforeItIsReplaced() {
        var row = row(threshold(null, 500_000, 1), threshold(null, 600_000, 1).asked().addTo(Tender.EMPTY));
        assertEquals(Optional.of(threshold(null, 600_000, 1).asked()), row.instead());
    }

    @Test
    void aThresholdThatLooksAtOtherYearsWouldChangeTheOthers() {
        var tender = threshold(null, 500_000, 2).asked().addTo(Tender.EMPTY);
        assertEquals(Optional.of(threshold(null, 500_000, 2).asked()), row(threshold(LOT_2, 975_000, 1), tender).instead());
        assertEquals(Optional.empty(), row(threshold(LOT_2, 975_000, 2), tender).instead());
    }

    @Test
    void aMultipleFoundUnderOneLotTakesThePlaceOfTheRuleOfAllLots() {
        var asked = new Asked.Threshold(LOT_2, null, Decimal.of(2), TurnoverKind.GENERAL, YearBasis.LOWEST, 2);
        var multiple = new Suggestion(asked, List.of(), List.of());
        var sum = threshold(null, 500_000, 2);
        var row = row(multiple, sum.asked().addTo(Tender.EMPTY));
        assertEquals(Optional.of(sum.asked()), row.instead());
        assertTrue(Row.inPlaceOf(asked, sum.asked()));
        assertEquals(List.of(sum), plain(Tender.EMPTY, sum, multiple));
    }

    @Test
    void aThresholdWithoutItsFigureIsNeverInTheTenderNorPlain() {
        var foreign = new Suggestion(new Asked.Threshold(null, null, null, TurnoverKind.GENERAL, YearBasis.LOWEST, 2), List.of(), List.of());
        var tender = threshold(LOT_2, 500_000, 2).asked().addTo(Tender.EMPTY);
        assertEquals(Standing.OPEN, row(foreign, tender).standing());
        assertEquals(List.of(), plain(tender, foreign));
    }

    @Test
    void onlyRowsWithoutDoubtAreTakenOverTogetherAndNoneTakesTheOthersPlace() {
        var sure = threshold(null, 500_000, 2);
        assertEquals(List.of(sure), plain(Tender.EMPTY, sure, threshold(LOT_2, 1, 2, "Is it a pound?"), threshold(LOT_2, 975_000, 1)));
        assertEquals(List.of(cover(5_000_000)), plain(Tender.EMPTY, cover(5_000_000), cover(10_000_000)));
    }
}
