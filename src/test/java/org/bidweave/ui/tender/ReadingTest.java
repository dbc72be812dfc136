package org.bidweave.ui.tender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Locale;
import org.bidweave.model.Decimal;
import org.bidweave.model.Limits;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.typed.ThresholdText;
import org.bidweave.ui.shared.typed.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How thresholds, lots, lengths and limits are read and shown.
class ReadingTest {

    private final Texts texts = new Texts(Locale.UK);
    private final ThresholdText threshold = new ThresholdText(texts);
    private final LotNumbers lots = new LotNumbers(texts);
    private final YearsOfContract years = new YearsOfContract(texts);

    @ParameterizedTest
    @CsvSource({"1.5 x, 1.5", "2x, 2", "2 ×, 2", "1.5 times, 1.5", "2, 2", "150x, 150", "twice, 2", "200%, 2", "x2, 2"})
    void aThresholdMayBeAMultiple(String typed, String times) {
        assertEquals(new Typed.Understood<>(new ThresholdText.Threshold.Multiple(Decimal.of(times))), threshold.read(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"£1.2m; 1200000", "600,000; 600000", "£80k; 80000", "250; 250", "£50; 50"})
    void aThresholdMayBeASum(String typed, long pounds) {
        assertEquals(new Typed.Understood<>(new ThresholdText.Threshold.Amount(Money.of(pounds))), threshold.read(typed));
    }

    @Test
    void aThresholdThatIsNeitherIsRefused() {
        assertInstanceOf(Typed.NotUnderstood.class, threshold.read("much"));
        assertInstanceOf(Typed.Empty.class, threshold.read(" "));
    }

    @Test
    void aThresholdIsShownAsItIsKept() {
        assertEquals("1.5 ×", ThresholdText.show(null, Decimal.of("1.5")));
        assertEquals("£1,200,000", ThresholdText.show(Money.of(1_200_000), null));
        assertEquals("", ThresholdText.show(null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1, 4", "1 and 4", "lot 1; L4", "1 & Tenancies", "1, 4, 1", "1; 4 tenancies"})
    void lotsAreNamedByNumberIdOrTitle(String typed) {
        assertEquals(new Typed.Understood<>(List.of(ThreeRivers.LOT_1, ThreeRivers.LOT_4)), lots.read(ThreeRivers.BID.tender(), typed));
    }

    @Test
    void aLotThatIsNotThereIsRefusedInWords() {
        assertEquals(new Typed.NotUnderstood<LotId>("“7” is not a lot of this tender. Write its number, from 1 to 4."),
                lots.readOne(ThreeRivers.BID.tender(), "7"));
    }

    @Test
    void aRangeNamesTheLotsBetween() {
        var tender = ThreeRivers.BID.tender();
        assertEquals(new Typed.Understood<>(List.of(ThreeRivers.LOT_1, ThreeRivers.LOT_3, ThreeRivers.LOT_4)), lots.read(tender, "1, 3-4"));
        assertEquals(new Typed.Understood<>(List.of(ThreeRivers.LOT_1, ThreeRivers.LOT_2, ThreeRivers.LOT_3)), lots.read(tender, "1 to 3"));
        assertInstanceOf(Typed.NotUnderstood.class, lots.read(tender, "3-9"));
    }

    @Test
    void allLotsIsNoLotInParticular() {
        assertInstanceOf(Typed.Empty.class, lots.read(ThreeRivers.BID.tender(), "all"));
        assertEquals("1, 3", lots.show(ThreeRivers.BID.tender(), List.of(ThreeRivers.LOT_1, ThreeRivers.LOT_3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 years", "30 months", "1 month", "7 years 11 months"})
    void aLengthIsShownAsItWasTyped(String typed) {
        var read = assertInstanceOf(Typed.Understood.class, years.read(typed));
        var shown = years.show((Decimal) read.value());
        assertEquals(years.read(typed), years.read(shown));
    }

    @Test
    void thirtyMonthsAreTwoAndAHalfYears() {
        assertEquals(new Typed.Understood<>(Decimal.of("2.5")), years.read("30 months"));
    }

    @Test
    void theLimitsComeBackAsTheyWere() {
        assertEquals(Limits.STANDARD, LimitRow.limits(LimitRow.of(Limits.STANDARD)));
    }

    @Test
    void aChangedLimitIsTheOnlyOneThatIsChanged() {
        var rows = LimitRow.of(Limits.STANDARD).stream()
                .map(row -> row.what() == LimitRow.What.LATE_DAYS ? row.withUsed(Decimal.of(7)) : row).toList();
        assertEquals(7, LimitRow.limits(rows).lateDays());
        assertEquals(1, LimitRow.of(LimitRow.limits(rows)).stream().filter(LimitRow::changed).count());
    }
}
