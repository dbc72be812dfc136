package org.bidweave.check.finance;

import static org.bidweave.TestBids.HARBOURLIGHT;
import static org.bidweave.TestBids.LANTERN;
import static org.bidweave.TestBids.WESTMERE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.bidweave.TestBids;
import org.bidweave.check.Check;
import org.bidweave.check.Finding;
import org.bidweave.check.Verdict;
import org.bidweave.model.BalanceSheet;
import org.bidweave.model.Bid;
import org.bidweave.model.Money;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.RatioTest;
import org.bidweave.model.YearOfAccounts;
import org.junit.jupiter.api.Test;

class AccountsTest {

    private static final Check RATIOS = new FinancialRatiosAreMet();
    private static final Check RECENT = new AccountsAreRecent();
    private static final Check ASSETS = new NetAssetsArePositive();
    private static final BalanceSheet AT_THE_LIMIT = new BalanceSheet(
            Money.ZERO, Money.of(130_000), Money.of(30_000), Money.of(100_000), Money.of(50_000), Money.of(50_000), null);

    @Test
    void ratiosPassAtEquality() {
        assertEquals(Verdict.PASS, ratios(AT_THE_LIMIT, 3).verdict());
    }

    @Test
    void stockDoesNotPayDebts() {
        var finding = ratios(AT_THE_LIMIT.withStock(Money.of(30_001)), 3);

        assertEquals(Verdict.BLOCKER, finding.verdict());
        assertEquals("Lantern Debt & Rights Advice meets 2 of the 3 ratios; the buyer asks for 3: "
                + "current assets without stock do not cover current liabilities.", finding.message());
    }

    @Test
    void oneRatioMayBeMissedWhereTwoAreAsked() {
        assertEquals(Verdict.PASS, ratios(AT_THE_LIMIT.withSurplus(Money.of(-1)), 2).verdict());
        assertEquals(Verdict.BLOCKER, ratios(AT_THE_LIMIT.withSurplus(Money.of(-1)).withFunds(Money.of(49_999)), 2).verdict());
    }

    @Test
    void aMissingFigureIsUnknownUnlessTheOthersSettleIt() {
        assertEquals("Lantern Debt & Rights Advice meets 2 of the 3 ratios; the buyer asks for 3, and its funds figure is not entered.",
                ratios(AT_THE_LIMIT.withFunds(null), 3).message());
        assertEquals(Verdict.UNKNOWN, ratios(AT_THE_LIMIT.withFunds(null), 3).verdict());
        assertEquals(Verdict.PASS, ratios(AT_THE_LIMIT.withFunds(null), 2).verdict());
        assertEquals(Verdict.BLOCKER, ratios(AT_THE_LIMIT.withFunds(null).withSurplus(Money.of(-1)), 3).verdict());
    }

    @Test
    void withoutARatioTestNothingIsLookedAt() {
        assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(RATIOS, WESTMERE));
    }

    @Test
    void accountsEighteenMonthsOldAtSubmissionAreRecentAndADayOlderAreNot() {
        assertEquals(List.of(Verdict.PASS, Verdict.UNKNOWN, Verdict.UNKNOWN), verdicts(RECENT, ended(HARBOURLIGHT, LocalDate.of(2025, 3,
                30))));
        assertEquals(Verdict.RISK, verdicts(RECENT, ended(HARBOURLIGHT, LocalDate.of(2025, 3, 29))).getFirst());
    }

    @Test
    void theAgeOfAccountsIsNotAskedUntilAYearEndIsEnteredAndUnknownWithoutASubmissionDate() {
        assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(RECENT, WESTMERE));
        var noDate = ended(HARBOURLIGHT, LocalDate.of(2026, 3, 31)).withTender(t -> t.withDates(t.dates().withSubmission(null)));
        assertEquals(List.of("The submission date is not entered."), TestBids.messages(RECENT, noDate));
    }

    @Test
    void netAssetsMustBeAboveNothing() {
        assertEquals(List.of(Verdict.UNKNOWN, Verdict.PASS, Verdict.UNKNOWN), verdicts(ASSETS, netAssets(1)));
        assertEquals(Verdict.RISK, verdicts(ASSETS, netAssets(0)).get(1));
        assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(ASSETS, WESTMERE));
    }

    private static Finding ratios(BalanceSheet sheet, int needed) {
        var bid = TestBids.asking(t -> t.withRatioTest(new RatioTest(needed)))
                .withOrganisation(LANTERN, o -> o.withFinances(o.finances().withBalanceSheet(sheet)));
        return RATIOS.findings(TestBids.planned(bid)).get(1);
    }

    private static Bid ended(OrganisationId id, LocalDate end) {
        return TestBids.organisation(id, o -> o.withFinances(o.finances().withAccounts(
                List.of(new YearOfAccounts(end, Money.of(780_000), null, null)))));
    }

    private static Bid netAssets(long pounds) {
        return TestBids.organisation(LANTERN, o -> o.withFinances(o.finances().withBalanceSheet(
                BalanceSheet.EMPTY.withNetAssets(Money.of(pounds)))));
    }

    private static List<Verdict> verdicts(Check check, Bid bid) {
        return check.findings(TestBids.planned(bid)).stream().map(Finding::verdict).toList();
    }
}
