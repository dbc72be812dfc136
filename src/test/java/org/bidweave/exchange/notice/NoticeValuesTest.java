package org.bidweave.exchange.notice;

import static org.bidweave.exchange.notice.Fixtures.says;
import static org.bidweave.exchange.notice.Fixtures.tender;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Objects;
import org.bidweave.exchange.notice.NoticeValue.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoticeValuesTest {

    private static @Nullable BigDecimal number(@Nullable String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }

    private static NoticeValue value(@Nullable String amount, boolean vat, @Nullable String gross, @Nullable String low,
            @Nullable String high, Source source) {
        return new NoticeValue(number(amount), "GBP", vat, number(gross), number(low), number(high), source);
    }

    @Test
    void theAmountIsExactToTheDigitPublished() throws UnreadableNotice {
        assertEquals(value("1234567.10", false, null, null, null, Source.AMOUNT),
                tender("\"value\": {\"amount\": 1234567.10, \"currency\": \"GBP\"}").value());
        assertEquals(value("0.1", false, null, null, null, Source.AMOUNT),
                tender("\"value\": {\"amount\": 0.1, \"currency\": \"GBP\"}").value());
    }

    @Test
    void theAmountWithVatIsKeptBesideTheOneWithout() throws UnreadableNotice {
        assertEquals(value("100", false, "120", null, null, Source.AMOUNT),
                tender("\"value\": {\"amount\": 100, \"amountGross\": 120, \"currency\": \"GBP\"}").value());
    }

    @Test
    void anAmountWithVatAloneSaysSo() throws UnreadableNotice {
        var notice = tender("\"value\": {\"amountGross\": 1200.5, \"currency\": \"GBP\"}");
        assertEquals(value("1200.5", true, "1200.5", null, null, Source.AMOUNT_WITH_VAT), notice.value());
        assertTrue(says(notice, "£1,200.50", "includes VAT"));
    }

    @Test
    void aRangeKeepsBothEnds() throws UnreadableNotice {
        assertEquals(value("90000", false, null, "50000", "90000", Source.RANGE),
                tender("\"value\": {\"amount\": 90000, \"currency\": \"GBP\"}, "
                        + "\"minValue\": {\"amount\": 50000, \"currency\": \"GBP\"}").value());
        assertEquals(value(null, false, null, "50000", null, Source.MINIMUM_ONLY),
                tender("\"minValue\": {\"amount\": 50000, \"currency\": \"GBP\"}").value());
        assertEquals(value("7", false, null, null, null, Source.AMOUNT),
                tender("\"value\": {\"amount\": 7, \"currency\": \"GBP\"}, \"minValue\": {\"amount\": 7, \"currency\": \"GBP\"}").value());
    }

    @Test
    void aRangeTheWrongWayRoundKeepsTheAmountAndSaysSo() throws UnreadableNotice {
        var notice = tender("\"value\": {\"amount\": 5, \"currency\": \"GBP\"}, \"minValue\": {\"amount\": 9, \"currency\": \"GBP\"}");
        assertEquals(value("5", false, null, null, null, Source.AMOUNT), notice.value());
        assertTrue(says(notice, "lowest", "£9", "£5"));
    }

    @Test
    void withoutAValueTheLotsAreSummed() throws UnreadableNotice {
        var notice = tender("""
                "lots": [{"id": "1", "value": {"amount": 10.25, "currency": "GBP"}}, {"id": "2", "value": {"amount": 20.50,
                "currency": "GBP"}}]""");
        assertEquals(value("30.75", false, null, null, null, Source.SUM_OF_LOTS), notice.value());
        assertTrue(says(notice, "£30.75", "sum of its 2 lots"));
    }

    @Test
    void lotsWithoutValuesAreNotSummed() throws UnreadableNotice {
        var notice = tender("\"lots\": [{\"id\": \"1\", \"value\": {\"amount\": 10, \"currency\": \"GBP\"}}, {\"id\": \"2\"}]");
        assertNull(notice.value());
        assertTrue(says(notice, "only 1 of its 2 lots", "no total"));
    }

    @Test
    void aLotInAnotherCurrencyIsLeftOutWithANote() throws UnreadableNotice {
        var notice = tender("""
                "value": {"amount": 300, "currency": "GBP"}, "lots": [{"id": "3", "value": {"amount": 300, "currency": "AED"}}]""");
        assertNull(notice.lots().getFirst().value());
        assertTrue(says(notice, "Lot 3 is valued in AED (AED 300), the tender in GBP; its value was left out."),
                notice.allNotes().toString());
    }

    @Test
    void figuresThatCannotBeMeantAreLeftOutWithANote() throws UnreadableNotice {
        for (var amount : new String[] {"0", "-5", "7.922816251426434E+28", "1e9999", "Infinity", "NaN", "\"a lot\""}) {
            var notice = tender("\"value\": {\"amount\": %s, \"currency\": \"GBP\"}".formatted(amount));
            assertNull(notice.value(), amount);
            assertTrue(says(notice, "left out"), amount);
        }
    }

    @Test
    void aFigureWrittenAsTextIsRead() throws UnreadableNotice {
        assertEquals(value("1200000.50", false, null, null, null, Source.AMOUNT),
                tender("\"value\": {\"amount\": \"£1,200,000.50\", \"currency\": \"GBP\"}").value());
    }

    @Test
    void aMissingCurrencyIsNotGuessed() throws UnreadableNotice {
        var notice = tender("\"value\": {\"amount\": 5}");
        assertNull(Objects.requireNonNull(notice.value()).currency());
        assertTrue(says(notice, "names no currency"));
    }
}
