package org.bidweave.ui.shared.typed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.bidweave.ui.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextsTest {

    private static final Texts TEXTS = new Texts(Locale.UK);
    private static final MoneyText MONEY = new MoneyText(TEXTS, false);
    private static final DateText DATE = new DateText(TEXTS, LocalDate.of(2026, 9, 7));
    private static final YearsText YEARS = new YearsText(TEXTS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1.2m|£1,200,000", "£80k|£80,000", "1,200,000|£1,200,000", "£1,200,000.50|£1,200,000.50", "2.5 million|£2,500,000",
        "£ 300|£300", "GBP 45,000|£45,000", "0|£0", "12.5|£12.50", "1.005k|£1,005", "80K|£80,000", "£1bn|£1,000,000,000",
        "1 200 000|£1,200,000", "£1\u202f200\u202f000.50|£1,200,000.50", "1.2mil|£1,200,000", "\ufeff£80k \u200b|£80,000"})
    void poundsAreUnderstoodAsPeopleTypeThem(String typed, String shown) {
        assertEquals(shown, MoneyText.show(value(MONEY.read(typed))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,34", "-5", "(500)", "abc", "1.2.3", "£", "12.345", "1,200,00", "5 apples", "(500", "1-2", "12 34", "1 2 3"})
    void anAmountThatCouldMeanSomethingElseIsRefused(String typed) {
        refused(MONEY.read(typed), typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-54,000", "−£54,000", "(54,000)", "£-54k"})
    void lessThanNothingIsUnderstoodWhereItIsAllowed(String typed) {
        assertEquals("−£54,000", MoneyText.show(value(new MoneyText(TEXTS, true).read(typed))));
    }

    @Test
    void nothingTypedIsEmptyAndNotRefused() {
        assertInstanceOf(Typed.Empty.class, MONEY.read("  "));
        assertInstanceOf(Typed.Empty.class, DATE.read(""));
        assertInstanceOf(Typed.Empty.class, YEARS.read("\u00a0"));
        assertInstanceOf(Typed.Empty.class, MONEY.read("–"));
        assertInstanceOf(Typed.Empty.class, new NumberText(TEXTS, false).read(" - "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,500|1,500", "8.75|8.75", "100|100", "0|0", ".5|0.5"})
    void numbersKeepTheirParts(String typed, String shown) {
        assertEquals(shown, NumberText.show(value(new NumberText(TEXTS, true).read(typed))));
    }

    @Test
    void aHeadcountIsWhole() {
        refused(new NumberText(TEXTS, false).read("8.75"), "8.75");
        refused(new NumberText(TEXTS, false).read("-1"), "-1");
        assertEquals(new BigDecimal("100"), value(new NumberText(TEXTS, false).read("100.0")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"50%|50%", "50|50%", "0.5|50%", "12.5 %|12.5%", "0.5%|0.5%", "1|1%", "100|100%", "0|0%"})
    void percentagesAreUnderstoodWithAndWithoutTheirSign(String typed, String shown) {
        assertEquals(shown, PercentText.show(value(new PercentText(TEXTS).read(typed))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"101%", "-1%", "half", "5%%"})
    void whatIsNoShareIsRefused(String typed) {
        refused(new PercentText(TEXTS).read(typed), typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2x|2 ×", "1.5 ×|1.5 ×", "2|2 ×", "1.25 times|1.25 ×", "10X|10 ×", "x2|2 ×",
        "two times|2 ×", "twice|2 ×", "Once|1 ×", "200%|2 ×", "2½ times|2.5 ×"})
    void multiplesAreUnderstood(String typed, String shown) {
        assertEquals(shown, MultipleText.show(value(new MultipleText(TEXTS).read(typed))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "30/9/26|30 Sep 2026", "30 Sep 2026|30 Sep 2026", "2026-09-30|30 Sep 2026", "30 September|30 Sep 2026", "30th Sept 2027|30 Sep 2027",
        "Wed 30 Sep 2026|30 Sep 2026", "1.1.27|1 Jan 2027", "5 March|5 Mar 2027", "7 Sep|7 Sep 2026", "29 Feb|29 Feb 2028", "6/9|6 Sep 2027",
        "30-Sep-26|30 Sep 2026", "30 Sep '26|30 Sep 2026", "September 30, 2026|30 Sep 2026", "Sep 30|30 Sep 2026", "2026/09/30|30 Sep 2026"})
    void daysAreUnderstoodAndWithoutAYearTheNextOneIsMeant(String typed, String shown) {
        assertEquals(shown, DateText.show(value(DATE.read(typed))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 Feb 2026", "31 Feb", "30/13/26", "soon", "9", "30 Sepember 2026", "2026-02-30"})
    void daysThatDoNotExistAreRefused(String typed) {
        refused(DATE.read(typed), typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "3 years|3 years", "36 months|3 years", "3|3 years", "1 year|1 year", "18 months|1 year 6 months", "2.5 years|2 years 6 months",
        "2 years 6 months|2 years 6 months", "3 years and 1 month|3 years 1 month", "6 months|6 months", "three years|3 years",
        "twelve months|1 year", "2½ years|2 years 6 months", "3 yrs 6 mo|3 years 6 months"})
    void lengthsAreUnderstoodInYearsAndMonths(String typed, String shown) {
        Period length = value(YEARS.read(typed));
        assertEquals(shown, YEARS.show(length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.3 years", "long", "1.2.3", "101 years", "36", "3+1"})
    void lengthsThatAreNotWholeMonthsAreRefused(String typed) {
        refused(YEARS.read(typed), typed);
    }

    private static <T> T value(Typed<T> typed) {
        return switch (typed) {
            case Typed.Understood<T>(var value) -> value;
            case Typed.NotUnderstood<T>(var sentence) -> fail(sentence);
            case Typed.Empty<T>() -> fail("empty");
        };
    }

    private static void refused(Typed<?> result, String typed) {
        var sentence = assertInstanceOf(Typed.NotUnderstood.class, result).sentence();
        assertTrue(sentence.contains("“" + typed + "”"), sentence);
    }
}
