package org.bidweave.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "500,000 GBP | 500000", "GPB 500,000 | 500000", "GBP 400 000 | 400000", "£1.2m | 1200000", "£1.2 million | 1200000", "200k GBP | 200000",
        "£ 1,000,000.00 | 1000000", "GBP5m | 5000000", "5MILLION GBP | 5000000", "GDP 5 million | 5000000", "[10,000,000] GBP | 10000000",
        "10,000,000GBP | 10000000", "5 000 000.00 GBP | 5000000", "five hundred thousand pounds | 500000", "half a million pounds | 500000",
        "one hundred and twenty thousand pounds | 120000", "2m pounds sterling | 2000000", "500 000 £ | 500000", "£1.125m | 1125000",
        "five million pounds sterling (5,000,000 GBP) | 5000000", "10,000,000 GBP (10 MILLION) | 10000000", "£350K (three hundred and fifty thousand pounds) | 350000",
        "1 300,000 GBP | 1300000", "£1.000.000 | 1000000", "Lot 1 500,000 GBP | 500000", "200,000 | 200000", "£35.50 | 35.50"})
    void aSumIsReadHoweverItIsWritten(String words, BigDecimal value) {
        var amounts = Amounts.in("a minimum of " + PlainText.of(words) + " for it");
        assertEquals(1, amounts.size());
        assertEquals(0, value.compareTo(java.util.Objects.requireNonNull(amounts.getFirst().value())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"£120,00", "2,5 million GBP", "two million pounds (1,500,000 GBP)"})
    void aFigureThatCannotBeReadForCertainHasNoValue(String words) {
        assertEquals(null, Amounts.in(words).getFirst().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ISO 9001", "ID=578961", "2014/24/EU", "in 2025 and 2026", "0131 273 4078", "30% of the value", "4B.5.1", "12345-2020", "10:30", "itt_29447"})
    void otherNumbersAreNoSums(String words) {
        assertEquals(0, Amounts.in(words).size());
    }

    @Test
    void anOddSpellingIsSaid() {
        assertEquals("The sum is written “1 300,000 GBP”; it was read as £1,300,000.", Amounts.in("of 1 300,000 GBP for").getFirst().doubt());
    }
}
