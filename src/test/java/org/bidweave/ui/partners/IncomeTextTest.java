package org.bidweave.ui.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Locale;
import org.bidweave.ui.partners.IncomeText.Range;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.typed.Typed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncomeTextTest {

    private static final IncomeText INCOME = new IncomeText(new Texts(Locale.UK));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "100k..1m | 100000 | 1000000",
        "£100,000 to £1,000,000 | 100000 | 1000000",
        "100-500k | 100000 | 500000",
        "100k | 100000 |",
        "100k+ | 100000 |",
        "over 2.5m | 2500000 |",
        "£80,000 or more | 80000 |",
        "..1m | | 1000000",
        "under £10k | | 10000",
        "up to £1,000,000 | | 1000000"
    })
    void aRangeIsReadAsPeopleTypeIt(String typed, Long least, Long most) {
        assertEquals(new Typed.Understood<>(new Range(least, most)), INCOME.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100k..1m", "over 100k", "up to 1m"})
    void whatIsShownIsReadAgain(String typed) {
        var range = assertInstanceOf(Typed.Understood.class, INCOME.read(typed)).value();
        var shown = INCOME.show(((Range) range).least(), ((Range) range).most());
        assertEquals(new Typed.Understood<>(range), INCOME.read(shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"some", "1m..100k", "1..2..3"})
    void whatIsNoRangeIsRefused(String typed) {
        assertInstanceOf(Typed.NotUnderstood.class, INCOME.read(typed));
    }
}
