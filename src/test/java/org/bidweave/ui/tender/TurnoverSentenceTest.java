package org.bidweave.ui.tender;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.bidweave.TestBids;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Money;
import org.bidweave.model.TurnoverKind;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.TurnoverRule;
import org.bidweave.model.TurnoverScope;
import org.bidweave.model.YearBasis;
import org.bidweave.ui.shared.Texts;
import org.junit.jupiter.api.Test;

class TurnoverSentenceTest {

    private final TurnoverSentence sentence = new TurnoverSentence(new Texts(Locale.UK));

    @Test
    void aMultipleOfOneLotSaysWhatItComesTo() {
        assertEquals("The partners’ combined turnover must reach twice the yearly value. **That is £1,200,000.**", westmere(rule -> rule));
    }

    @Test
    void aFixedAmountNeedsNoFurtherFigure() {
        assertEquals("The partners’ combined turnover must reach £500,000.",
                westmere(rule -> rule.withMultiple(null).withAmount(Money.of(500_000))));
    }

    @Test
    void aFixedAmountIsTheSameForSeveralLots() {
        assertEquals("The partners’ combined turnover must reach £500,000. It is the same whatever you win.",
                rivers(rule -> rule.withMultiple(null).withAmount(Money.of(500_000)).withMode(TurnoverMode.COMBINED)));
    }

    @Test
    void theHardestPairIsNamedWhereTwoOfThreeCanBeWon() {
        assertEquals("The partners’ combined turnover must reach 1.5 times the yearly value, and the lead alone half of that. "
                + "You can win two of your three lots, so the hardest pair counts: "
                + "**lots 3 and 4 need £1,545,000, and £772,500 from the lead.**", rivers(rule -> rule));
    }

    @Test
    void theHardestLotIsNamedWhereEachIsJudgedAlone() {
        assertEquals("The partners’ combined turnover must reach 1.5 times the yearly value. "
                + "Each lot is judged on its own, so the hardest counts: **lot 3 needs £975,000.**",
                rivers(rule -> rule.withMode(TurnoverMode.COMBINED).withScope(TurnoverScope.PER_LOT)));
    }

    @Test
    void allLotsBidForCountTogetherWhereTheBuyerSaysSo() {
        assertEquals("The partners’ combined turnover must reach 1.5 times the yearly value. "
                + "All the lots you bid for count together: **lots 1, 3 and 4 need £1,995,000.**",
                rivers(rule -> rule.withMode(TurnoverMode.COMBINED).withScope(TurnoverScope.AGG_ALL_BID)));
    }

    @Test
    void everyLotCountsWhereAllCanBeWon() {
        var bid = riversBid(rule -> rule.withMode(TurnoverMode.COMBINED)).withTender(tender -> tender.withLotLimits(LotLimits.NONE));
        assertEquals("The partners’ combined turnover must reach 1.5 times the yearly value. "
                + "You can win all three of your lots, so all count together: **lots 1, 3 and 4 need £1,995,000.**",
                sentence.of(ThreeRivers.planned(bid)));
    }

    @Test
    void amountsOfTheirOwnAreAddedUp() {
        var amounts = Map.of(ThreeRivers.LOT_1, Money.of(400_000), ThreeRivers.LOT_3, Money.of(900_000),
                ThreeRivers.LOT_4, Money.of(100_000));
        assertEquals("The partners’ combined turnover must reach the sum named for each lot. "
                + "You can win two of your three lots, so the hardest pair counts: **lots 1 and 3 need £1,300,000.**",
                rivers(rule -> rule.withMultiple(null).withLotAmounts(amounts).withMode(TurnoverMode.COMBINED)));
    }

    @Test
    void onlyTheLeadCounts() {
        assertEquals("The lead’s own turnover must reach twice the yearly value; what partners turn over does not count. **That is £1,200,000.**",
                westmere(rule -> rule.withMode(TurnoverMode.LEAD_ONLY)));
    }

    @Test
    void eachPartnerClearsItsShare() {
        assertEquals("Each partner’s turnover must reach its share of twice the yearly value: "
                + "whoever keeps a tenth of the value needs a tenth of it. **That is £1,200,000.**",
                westmere(rule -> rule.withMode(TurnoverMode.EACH_PRO_RATA)));
    }

    @Test
    void turnoverIsWeightedByShares() {
        assertEquals("The partners’ turnover, each weighted by its share of the value, must together reach twice the yearly value. **That is £1,200,000.**",
                westmere(rule -> rule.withMode(TurnoverMode.WEIGHTED)));
    }

    @Test
    void everyPartnerClearsItInFull() {
        assertEquals("Every partner’s own turnover must reach the yearly value in full. **That is £600,000.**",
                westmere(rule -> rule.withMode(TurnoverMode.EACH_FULL).withMultiple(Decimal.ONE)));
    }

    @Test
    void whereTheBuyerDoesNotSayEachWayOfCountingIsTried() {
        assertEquals("The buyer does not say how turnover is counted; it asks for twice the yearly value. "
                + "Of the six ways of counting, one would pass, four would fail and one cannot be told yet. **Ask the buyer.** **That is £1,200,000.**",
                westmere(rule -> rule.withMode(TurnoverMode.NOT_STATED)));
    }

    @Test
    void theLeadsPartIsSaidInPerCentAndItsAbsenceToo() {
        assertEquals("The partners’ combined turnover must reach twice the yearly value, and the lead alone 30% of that. "
                + "**That is £1,200,000, and £360,000 from the lead.**",
                westmere(rule -> rule.withMode(TurnoverMode.COMBINED_LEAD_MIN).withLeadMinimum(Decimal.of("0.3"))));
        assertEquals("The partners’ combined turnover must reach twice the yearly value, and the lead alone a part (not entered yet) of that. "
                + "**That is £1,200,000.**", westmere(rule -> rule.withMode(TurnoverMode.COMBINED_LEAD_MIN)));
    }

    @Test
    void theYearsAndTheKindOfIncomeAreSaid() {
        assertEquals("The partners’ combined turnover from work like this must reach twice the yearly value. "
                + "What counts is the average of the last three years. **That is £1,200,000.**",
                westmere(rule -> rule.withKind(TurnoverKind.SPECIFIC).withBasis(YearBasis.AVERAGE).withYears(3)));
        assertEquals("The partners’ combined turnover must reach twice the yearly value. "
                + "What counts is the lowest of the last two years. **That is £1,200,000.**",
                westmere(rule -> rule.withBasis(YearBasis.LOWEST).withYears(2)));
    }

    @Test
    void whatIsMissingIsAskedFor() {
        assertEquals("No turnover threshold is entered yet. If the buyer sets one, write it as 1.5 x or £1.2m.", westmere(_ -> TurnoverRule.EMPTY));
        var unvalued = TestBids.lot(lot -> lot.withAnnualValue(null));
        assertEquals("The partners’ combined turnover must reach twice the yearly value. Enter the yearly value of lot 1 to see what that comes to.",
                sentence.of(TestBids.planned(unvalued)));
        var unticked = TestBids.WESTMERE.withAlternative(TestBids.A, a -> a.withLotsBid(List.of()));
        assertEquals("The partners’ combined turnover must reach twice the yearly value. Tick the lots you bid for to see what that comes to.",
                sentence.of(TestBids.planned(unticked)));
    }

    @Test
    void whereEveryWayOfCountingSaysTheSameThatIsSaid() {
        assertEquals("The buyer does not say how turnover is counted; it asks for £900,000,000. However it is counted, you would fail. "
                + "**Ask the buyer.**",
                westmere(rule -> rule.withMode(TurnoverMode.NOT_STATED).withMultiple(null).withAmount(Money.of(900_000_000))));
    }

    @Test
    void lotsWithoutASumOfTheirOwnAreNamed() {
        assertEquals("The partners’ combined turnover must reach the sum named for each lot. "
                + "Enter the sum asked for lots 3 and 4 to see what that comes to.",
                sentence.of(ThreeRivers.planned(riversBid(rule -> rule.withMode(TurnoverMode.COMBINED).withMultiple(null)
                        .withLotAmounts(Map.of(ThreeRivers.LOT_1, Money.of(450_000)))))));
    }

    @Test
    void manyLotsAreNamedByTheirRuns() {
        var bid = new ManyLots(40, 1, 1, 2).bid();
        assertEquals("The partners’ combined turnover must reach 1.5 times the yearly value, and the lead alone half of that. "
                + "You can win two of your 40 lots, so the hardest pair counts: **lots 39 and 40 need £1,129,500, and £564,750 from the lead.**",
                sentence.of(ThreeRivers.planned(bid.withTender(tender -> tender.withTurnover(
                        tender.turnover().withMode(TurnoverMode.COMBINED_LEAD_MIN))))));
        var each = bid.withTender(tender -> tender.withLot(new LotId("L7"), lot -> lot.withAnnualValue(null)).withLot(new LotId("L8"), lot ->
                lot.withAnnualValue(null)).withLot(new LotId("L9"), lot -> lot.withAnnualValue(null)).withLot(new LotId("L20"), lot ->
                lot.withAnnualValue(null)).withLot(new LotId("L22"), lot -> lot.withAnnualValue(null)));
        assertEquals("Enter the yearly value of lots 7 to 9, 20 and 22 to see what you bid for.",
                new LotsSentence(new Texts(Locale.UK)).of(ThreeRivers.planned(each)));
    }

    @Test
    void tooManyWaysToWinAreNotTriedInTheSentence() {
        var lots = IntStream.rangeClosed(1, 14)
                .mapToObj(i -> Lot.named(new LotId("L" + i), "Lot").withAnnualValue(Money.of(i * 1_000L))).toList();
        var bid = riversBid(rule -> rule.withMode(TurnoverMode.NOT_STATED))
                .withTender(tender -> tender.withLots(lots).withLotLimits(LotLimits.NONE))
                .withAlternative(ThreeRivers.A, a -> a.withLotsBid(lots.stream().map(Lot::id).toList()));
        assertEquals("The buyer does not say how turnover is counted; it asks for 1.5 times the yearly value. **Ask the buyer.** "
                + "You can win all 14 of your lots, so all count together: "
                + "**lots 1 to 14 need £157,500.**", sentence.of(ThreeRivers.planned(bid)));
    }

    private String westmere(UnaryOperator<TurnoverRule> change) {
        return sentence.of(TestBids.planned(TestBids.asking(tender -> tender.withTurnover(change.apply(tender.turnover())))));
    }

    private String rivers(UnaryOperator<TurnoverRule> change) {
        return sentence.of(ThreeRivers.planned(riversBid(change)));
    }

    private static Bid riversBid(UnaryOperator<TurnoverRule> change) {
        return ThreeRivers.BID.withTender(tender -> tender.withTurnover(change.apply(tender.turnover())));
    }
}
