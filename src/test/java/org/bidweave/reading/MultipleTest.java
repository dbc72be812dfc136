package org.bidweave.reading;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Only words of years that belong to the value make it the yearly value.
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
}
