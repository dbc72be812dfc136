package org.bidweave.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.bidweave.model.Dates;
import org.bidweave.model.Decimal;
import org.bidweave.model.LotId;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Money;
import org.bidweave.model.PublishedText;
import org.bidweave.model.Tender;
import org.bidweave.model.TurnoverKind;
import org.bidweave.model.YearBasis;
import org.bidweave.reading.Asked.Threshold;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static final String ASKED = "Bidders must have a minimum yearly turnover of £500,000 for the last 2 years.";

    @Test
    void theSameAskedTwiceIsOneSuggestionWithTwoPassages() {
        var reading = Read.of("Economic standing. " + ASKED, ASKED);
        assertEquals(1, reading.suggestions().size());
        assertEquals(List.of(ASKED, ASKED), reading.suggestions().getFirst().from().stream().map(Passage::words).toList());
        assertEquals(19, reading.suggestions().getFirst().from().getFirst().start());
    }

    @Test
    void aPassageThatSaysLessIsFilledByOneThatSaysMore() {
        var reading = Read.of("A minimum yearly turnover of £500,000 is required.", ASKED);
        assertEquals(1, reading.suggestions().size());
        assertEquals(List.of(), reading.suggestions().getFirst().doubts());
    }

    @Test
    void passagesThatContradictEachOtherAreBothShownWithBothFigures() {
        var reading = Read.of(ASKED, "Bidders must have a minimum yearly turnover of £300,000 for the last 2 years.");
        assertEquals(List.of("The words name £500,000 and £300,000; only one can be the threshold."), reading.suggestions().getFirst().doubts());
        assertEquals(List.of("The words name £300,000 and £500,000; only one can be the threshold."), reading.suggestions().getLast().doubts());
    }

    @Test
    void theNextSentenceMaySayWhoCountsOrBeListedForWhatItChanges() {
        assertEquals(List.of("A turnover of £500,000, in each of the last 2 years", "Every partner’s own turnover must reach the threshold in full"),
                Read.sentences(ASKED + " This applies to each member of the consortium."));
        var exempt = "New organisations are exempt from this requirement.";
        assertEquals(List.of(exempt), Read.notUnderstood(ASKED + " " + exempt));
        assertEquals(List.of(), Read.notUnderstood(ASKED + " The insurance must be held by each member if this applies."));
    }

    @Test
    void aFigureThatIsNotReadIsListedEvenWhereTheWordsSayWhoCounts() {
        var words = "Each partner must have an annual turnover below £1m.";
        assertEquals(List.of(words), Read.notUnderstood(words));
    }

    @Test
    void aMostIsNeverALeast() {
        for (var words : List.of("Applicants must have an annual income under £1m.", "Annual turnover: £10,000 - £250,000",
                "Charities with a turnover of more than £5 million will not be considered.")) {
            assertEquals(new Reading(List.of(), Reading.of(Read.tender(words)).notUnderstood()), Read.of(words));
            assertEquals(List.of(words), Read.notUnderstood(words));
        }
    }

    @Test
    void wordsThatNoRuleOfCountingReadsAreADoubtOfTheThreshold() {
        assertEquals(List.of("The words speak of the lead or of partners; check whose turnover counts."),
                doubts("The largest partner must have a turnover of £300,000 in the last year."));
        assertEquals(List.of("The words speak of several lots; check whether this is asked once or for each of them."),
                doubts("Turnover must be at least £50,000 in the last year per lot tendered for."));
        assertEquals(List.of("The words make a condition or an exception (“unless waived”); the row holds without it."),
                doubts("Turnover must be at least £50,000 in the last year unless waived."));
        assertEquals(List.of(), doubts("Turnover must be at least £50,000 in the last year."));
    }

    private static List<String> doubts(String words) {
        return Read.of(words).suggestions().getFirst().doubts();
    }

    @Test
    void wordsUnderALotAskOfThatLot() {
        var tender = Read.tender().withPublished(List.of(new PublishedText("Selection", new LotId("L3"), ASKED)));
        assertEquals("Lot 3: a turnover of £500,000, in each of the last 2 years", Reading.of(tender).suggestions().getFirst().asked().inWords(tender));
    }

    @Test
    void aRowNamesItsLotAsTheNoticeDoes() {
        var tender = Read.tender().withPublished(List.of(new PublishedText("Selection", new LotId("L3"), ASKED)));
        var asked = Reading.of(tender).suggestions().getFirst().asked();
        assertEquals("Lot 7: a turnover of £500,000, in each of the last 2 years", asked.inWords(tender.withLot(new LotId("L3"), lot -> lot.withTitle("Lot 07 - North"))));
        assertEquals("North: a turnover of £500,000, in each of the last 2 years", asked.inWords(tender.withLot(new LotId("L3"), lot -> lot.withTitle("North"))));
        assertEquals("Lot 3: a turnover of £500,000, in each of the last 2 years", asked.inWords(tender.withLots(List.of())));
    }

    @Test
    void aSumInAnotherCurrencyIsOnlySaidNotToBeTakenOver() {
        assertEquals(List.of("The sum is in another currency (EUR 1.000.000), so it was not taken over."),
                doubts("Turnover must be at least EUR 1.000.000 in the last year."));
    }

    @Test
    void aMultipleUnderOneLotOfSeveralIsADoubt() {
        var words = "Bidders must have a minimum yearly turnover of twice the annual contract value for the last 2 years.";
        var tender = Read.tender().withPublished(List.of(new PublishedText("Selection", new LotId("L3"), words)));
        var doubt = "The tender holds one multiple for all lots; these words stand under one lot alone.";
        assertEquals(List.of(doubt), Reading.of(tender).suggestions().getFirst().doubts());
        var ofOneLot = tender.withLots(List.of(tender.lots().get(2)));
        assertEquals(List.of(), Reading.of(ofOneLot).suggestions().getFirst().doubts());
    }

    @Test
    void aLotIsFoundByTheNumberInItsTitleBeforeItsPlace() {
        var tender = Read.tender("For Lot 1, a minimum turnover of £90,000 is required in each of the last 2 years.");
        var titled = tender.withLot(new LotId("L2"), lot -> lot.withTitle("Lot 1 - North"));
        assertEquals(new LotId("L2"), ((Threshold) Reading.of(titled).suggestions().getFirst().asked()).lot());
        assertEquals(List.of(), Reading.of(titled).suggestions().getFirst().doubts());
    }

    @Test
    void aLotFoundByItsPlaceInTheListIsADoubt() {
        var tender = Read.tender("For Lot 2, a minimum turnover of £90,000 is required in each of the last 2 years.")
                .withLot(new LotId("L2"), lot -> lot.withTitle("South"));
        var suggestion = Reading.of(tender).suggestions().getFirst();
        assertEquals(new LotId("L2"), ((Threshold) suggestion.asked()).lot());
        assertEquals(List.of("Lot 2 was taken as number 2 in the list: South. No title gives a lot’s number."), suggestion.doubts());
    }

    @Test
    void aLotThatTheTenderDoesNotHaveIsADoubt() {
        var suggestion = Read.of("For Lot 9, a minimum annual turnover of £90,000 is required in each of the last 2 years.").suggestions().getFirst();
        assertEquals(List.of("The words name Lot 9, which this tender does not have."), suggestion.doubts());
    }

    @Test
    void aMultipleOfTheWholeValueIsTurnedIntoOneOfTheYearlyValueWithItsArithmetic() {
        var tender = Read.tender("A minimum annual turnover of twice the contract value is required in the last year.");
        var known = tender.withBudget(tender.budget().withTermYears(Decimal.of(3)));
        var suggestion = Reading.of(known).suggestions().getFirst();
        assertEquals(new Threshold(null, null, Decimal.of(6), TurnoverKind.GENERAL, YearBasis.LATEST, 1), suggestion.asked());
        assertEquals(List.of("The words name twice the contract’s value. Over 3 years that is 2 × 3 = 6 times the yearly value; if the yearly value is meant, enter 2."),
                suggestion.doubts());
    }

    @Test
    void aYearThatIsNotWrittenIsNamedAsADoubt() {
        var tender = Read.tender("The deadline for clarification questions is 12:00 on 3 March.");
        var known = tender.withDates(tender.dates().withSubmission(LocalDate.of(2026, 3, 20)));
        var suggestion = Reading.of(known).suggestions().getFirst();
        assertEquals(new Asked.Dated(Asked.Dated.Which.CLARIFICATION, LocalDate.of(2026, 3, 3), null), suggestion.asked());
        assertEquals(List.of("The words do not give the year; the row takes 2026."), suggestion.doubts());
    }

    @Test
    void aSubmissionDayBringsItsTimeAndNeverThatOfAnotherDay() {
        var day = LocalDate.of(2026, 9, 30);
        var tender = Read.tender("Tenders must be returned by noon on 2 October 2026.", "The closing date is 5 October 2026.", "The submission deadline is 30 September 2026.");
        var known = tender.withDates(tender.dates().withSubmission(day).withSubmissionTime(LocalTime.of(17, 0)));
        var asked = Reading.of(known).suggestions().stream().map(Suggestion::asked).toList();
        assertEquals(List.of(
                new Asked.Dated(Asked.Dated.Which.SUBMISSION, LocalDate.of(2026, 10, 2), LocalTime.NOON),
                new Asked.Dated(Asked.Dated.Which.SUBMISSION, LocalDate.of(2026, 10, 5), null),
                new Asked.Dated(Asked.Dated.Which.SUBMISSION, day, null)), asked);
        assertEquals(LocalTime.NOON, asked.getFirst().addTo(known).dates().submissionTime());
        assertEquals(null, asked.get(1).addTo(known).dates().submissionTime());
        assertEquals(LocalTime.of(17, 0), asked.getLast().addTo(known).dates().submissionTime());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.15 Submission deadline: 10 November 2025              |
            Deadline for tenders 10 November 2025 (see 4.12)        |
            Deadline for tenders (section 4.12) 10 November 2025    |
            Deadline for tenders (clause 4.12 on page 9) 10 November 2025 |
            Tenders returned by 10 November 2025 (questions by 5pm on 3 November) |
            Tenders returned by 12.00 on 10 November 2025           | 12:00
            Tenders returned by 10 November 2025, 12.00 noon        | 12:00
            Tenders returned by 10 November 2025 at 14.30           | 14:30
            Submission deadline: 10 November 2025 14.30 hours       | 14:30
            Submission deadline: 10 November 2025 2.30pm            | 14:30
            Submission deadline: 10 November 2025 17:00             | 17:00
            """)
    void onlyATimeBesideTheDeadlineIsItsTime(String words, @Nullable LocalTime time) {
        var near = Read.tender(words).withDates(Dates.EMPTY.withAward(LocalDate.of(2026, 1, 1)));
        assertTrue(Reading.of(near).suggestions().stream().map(Suggestion::asked)
                .anyMatch(new Asked.Dated(Asked.Dated.Which.SUBMISSION, LocalDate.of(2025, 11, 10), time)::equals), Reading.of(near).toString());
    }

    @Test
    void twoTimesOfOneDayAreADoubtAndNeitherIsSpread() {
        var suggestions = Read.of("Tenders must be returned by noon on 10 November 2025.", "Tenders must be returned by 17:00 on 10 November 2025.",
                "The submission deadline is 10 November 2025.").suggestions();
        assertEquals(List.of(List.of("Other words say 17:00."), List.of("Other words say 12:00."), List.of("Other words say 12:00 and 17:00.")),
                suggestions.stream().map(Suggestion::doubts).toList());
        assertEquals(new Asked.Dated(Asked.Dated.Which.SUBMISSION, LocalDate.of(2025, 11, 10), null), suggestions.getLast().asked());
    }

    @Test
    void aDeadlineRejectedInAnOldBidStaysRejectedWhateverItsTime() {
        var words = "Tenders must be returned by noon on 10 November 2025.";
        assertEquals("Dated[which=SUBMISSION, day=2025-11-10] | " + words, Read.of(words).suggestions().getFirst().key());
        assertEquals(1, Read.of("Tenders must be returned by noon on 10 November 2025, or returned by 17:00 on 10 November 2025.").suggestions().size());
    }

    @Test
    void descriptionsAreReadButAwardCriteriaAndNotesAreNot() {
        var tender = Tender.EMPTY.withBasics(Tender.EMPTY.basics().withDescription(ASKED));
        assertEquals(1, Reading.of(tender).suggestions().size());
        var silent = Tender.EMPTY.withPublished(List.of(new PublishedText("Noted at import", null, ASKED), new PublishedText("Award, quality", null, ASKED)));
        assertEquals(new Reading(List.of(), List.of()), Reading.of(silent));
    }

    @Test
    void aRowTakenOverIsInTheTenderAndReplacesTheOneOfItsKind() {
        var tender = Read.tender(ASKED, "Public liability insurance of £5m is required at contract award.", "Bidders may bid for no more than two lots.");
        for (var suggestion : Reading.of(tender).suggestions()) {
            assertFalse(suggestion.asked().isIn(tender), suggestion.toString());
            tender.lots();
            assertTrue(suggestion.asked().isIn(suggestion.asked().addTo(tender)), suggestion.toString());
        }
        var cover = Reading.of(tender).suggestions().get(1).asked();
        var more = Read.of("Public liability insurance of £10m is required at contract award.").suggestions().getFirst().asked();
        assertEquals(List.of(Money.of(10_000_000)), more.addTo(cover.addTo(tender)).insurance().stream().map(row -> row.minimum()).toList());
        var limited = tender.withLotLimits(new LotLimits(null, 3));
        assertEquals(new LotLimits(2, 3), Reading.of(tender).suggestions().getLast().asked().addTo(limited).lotLimits());
    }

    @Test
    void amountsOfLotsStandBesideTheAmountOfAll() {
        var all = new Threshold(null, Money.of(500_000), null, TurnoverKind.GENERAL, YearBasis.LOWEST, 2);
        var lot = new Threshold(new LotId("L2"), Money.of(90_000), null, TurnoverKind.GENERAL, YearBasis.LOWEST, 2);
        var tender = lot.addTo(all.addTo(Read.tender()));
        assertTrue(all.isIn(tender) && lot.isIn(tender));
        var multiple = new Threshold(null, null, Decimal.of(2), TurnoverKind.GENERAL, YearBasis.LOWEST, 2);
        assertFalse(all.isIn(multiple.addTo(tender)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "turnover of 1 1 1 1 ", "turnover of 1 111 ", "minimum turnover of £500,000 for Lot 1; ", "twice the annual contract the annual ", "1,000,",
        "one hundred and ", "public liability and ", "rn ", "((((", "three ISO 9001 references ", "last last last ", "no more than ", "\n", "x"})
    void hostileTextsAreReadInTime(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Read.of(piece.repeat(200_000 / piece.length())));
    }
}
