package org.bidweave.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class InsuranceWordingTest {

    private static final String DEMAND = "Bidders must hold, or commit to obtain before the contract commences, the insurance below:";

    @Test
    void wordsAndFiguresSideBySideAreOneSum() {
        assertEquals(List.of("Public liability insurance of £5,000,000, in place when the contract starts"), Read.sentences(DEMAND
                + "\n- Public liability insurance of not less than five million pounds sterling (5,000,000 GBP) in relation to any one claim;"));
    }

    @Test
    void wordsAndFiguresThatDifferAreNotUnderstood() {
        var line = "Public liability insurance of five million pounds (10,000,000 GBP).";
        assertEquals(List.of(), Read.sentences(DEMAND + "\n" + line));
        assertEquals(List.of(line), Read.notUnderstood(DEMAND + "\n" + line));
    }

    @Test
    void aListLosesNothingWhenItsLineBreaksBecameLetters() {
        assertEquals(
                List.of("Public liability insurance of £10,000,000, in place when the contract starts",
                        "Employers’ liability insurance of £5,000,000, in place when the contract starts",
                        "Professional indemnity insurance of £1,000,000, in place when the contract starts"),
                Read.sentences(DEMAND + "rn Public Liability Insurance = [10,000,000] GBPrn Employer’s (Compulsory) Liability Insurance = 5M GBPrn "
                        + "Professional Indemnity = GBP1m"));
    }

    @Test
    void sumsMayStandBeforeOrAfterTheirCovers() {
        var right = List.of("Public liability insurance of £5,000,000, in place by the award",
                "Employers’ liability insurance of £10,000,000, in place by the award");
        assertEquals(right, Read.sentences("Before award, suppliers must hold £5m public liability and £10m employers’ liability insurance."));
        assertEquals(right, Read.sentences("Before award, suppliers must hold public liability insurance of £5m and employers’ liability of £10m."));
    }

    @Test
    void oneSumMayBelongToTwoCovers() {
        assertEquals(
                List.of("Public liability insurance of £10,000,000, in place when the contract starts",
                        "Product liability insurance of £10,000,000, in place when the contract starts"),
                Read.sentences(DEMAND + "\nPublic and Products Liability Insurance = 10,000,000 GBP each and every claim"));
    }

    @Test
    void aCoverWithoutItsSumNeverTakesTheNextOnes() {
        var text = "Bidders must commit to obtain: Employer's Liability: statutory minimum; Public Liability: £5m each and every claim.";
        assertEquals(List.of("Public liability insurance of £5,000,000, in place when the contract starts"), Read.sentences(text));
        assertEquals(List.of(text), Read.notUnderstood(text));
    }

    @Test
    void anotherSumForTheSameCoverIsADoubt() {
        var suggestion = Read.of(DEMAND + "\nPublic liability £5m each claim and £10m in the aggregate").suggestions().getFirst();
        assertEquals(List.of("The words also name £10,000,000 for it."), suggestion.doubts());
    }

    @Test
    void whatIsNotSaidAboutTheTimeIsADoubt() {
        assertEquals(List.of("The words do not say by when; the row says when the contract starts."),
                Read.of("Cyber insurance of £1m is required.").suggestions().getFirst().doubts());
    }

    @Test
    void aNoticeThatBuysInsuranceAsksForNone() {
        var text = "Non-life insurance services, including public liability; employers' liability; legal expenses and motor fleet.";
        assertEquals(List.of(), Read.sentences(text));
        assertEquals(List.of(), Read.notUnderstood(text));
    }

    @Test
    void coversOfOtherKindsAreListedRatherThanTaken() {
        var text = "Bidders must hold Goods in Transit insurance to the level of 35000 GBP.";
        assertEquals(List.of(), Read.sentences(text));
        assertEquals(List.of(text), Read.notUnderstood(text));
    }
}
