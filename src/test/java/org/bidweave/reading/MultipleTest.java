package org.bidweave.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A multiple of the value, and when it is the yearly value: only words of years that belong to the value make it so.
class MultipleTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "A turnover of at least twice the anticipated contract value in each of the last two years.",
        "A turnover of at least twice the contract value paid to others in the last two years.",
        "The contract value must not exceed 25% of the company's turnover.",
        "The contract value must not exceed 25% of the annual turnover.",
        "The contract value must not be more than 25% of your turnover per annum."})
    void theWholeValueIsMeant(String words) {
        assertFalse(Multiple.in(words).getFirst().yearly());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "A turnover of at least twice the annual contract value.",
        "A turnover of at least twice the annualised contract value.",
        "A turnover of at least twice the contract value (p.a.).",
        "A turnover of at least twice the contract value per year.",
        "The annual contract value must not exceed 25% of the company's turnover.",
        "The value of the contract per annum must not exceed 25% of the company's turnover."})
    void theYearlyValueIsMeant(String words) {
        assertTrue(Multiple.in(words).getFirst().yearly());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "four times the annual contract value | 4",
        "two and a half times the annual contract value | 2.5",
        "1½ times the annual contract value | 1.5",
        "two times (2x) the annual contract value | 2",
        "the annual contract value multiplied by three | 3",
        "the contract value must not exceed a quarter of turnover | 4",
        "the contract value must be no more than one third of turnover, so not above it | 3"})
    void numbersAreReadInWordsToo(String words, String factor) {
        assertEquals(factor, Multiple.in("A turnover: " + words).getFirst().factor().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Turnover must exceed the annual contract value by 50%.",
        "Turnover must be at least the annual contract value plus 25%.",
        "The contract value must not exceed 30% of turnover."})
    void whatMakesNoPlainMultipleIsNone(String words) {
        assertEquals(List.of(), Multiple.in(words));
    }
}
