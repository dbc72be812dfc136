package org.bidweave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Finding;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.model.Decimal;
import org.bidweave.model.TurnoverMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figures that the worked cases are there to show.
class CaseFiguresTest {

    @ParameterizedTest
    @CsvSource({
        "LEAD_ONLY, FIN-01, PASS, 750000",
        "COMBINED, FIN-02, PASS, 1560000",
        "EACH_PRO_RATA, FIN-04, BLOCKER, -52500",
        "WEIGHTED, FIN-05, BLOCKER, -265500",
        "EACH_FULL, FIN-06, BLOCKER, -930000;-960000",
    })
    void calderbrookPassesOrFailsByTheWayOfCounting(TurnoverMode mode, String rule, Verdict verdict, String margins) {
        var assessment = calderbrook(mode);

        assertEquals(verdict, assessment.rules().get(rule));
        assertEquals(List.of(margins.split(";")), figures(assessment, rule, "margin").stream().map(BigDecimal::toPlainString).toList());
    }

    @Test
    void calderbrookPassesTogetherWithHalfAskedOfTheLead() {
        var assessment = calderbrook(TurnoverMode.COMBINED_LEAD_MIN);

        assertEquals(Verdict.PASS, assessment.rules().get("FIN-03"));
        assertEquals(figures("1425000"), figures(assessment, "FIN-03", "margin"));
    }

    @Test
    void calderbrookSaysWhatEachOfTheSixWaysWouldAnswerWhereTheBuyerDoesNot() {
        var finding = calderbrook(TurnoverMode.NOT_STATED).of("FIN-14").getFirst();

        assertEquals(List.of(
                        "The lead alone: Millrace Futures £750,000 to spare",
                        "All together: £1,560,000 to spare",
                        "All together, the lead with a minimum: Millrace Futures £1,425,000 to spare",
                        "Each for its share: Pennine Pathways CIC £52,500 short",
                        "Weighted by share: £265,500 short",
                        "Each in full: Greenloom Workshops £960,000 short"),
                finding.arithmetic().stream().map(line -> line.label() + ": " + line.figure()).toList());
        assertEquals("The buyer does not say whose turnover counts: you would pass 3 of the 6 ways it could mean.", finding.message());
    }

    @Test
    void calderbrooksStockDoesNotCountForTheAcidRatio() {
        var greenloom = assess(read("case-2.json")).of("FIN-10").get(2);

        assertEquals("Greenloom Workshops meets 2 of the 3 ratios; the buyer asks for 2: current assets without stock do not cover "
                + "current liabilities.",
                greenloom.message());
    }

    @Test
    void fenwoldsSmallestCharityIsExposedAtMost() {
        assertEquals("Saltney Women's Space would keep £54,000 a year, 87.1% of its turnover of £62,000.",
                assess(read("case-3b.json")).of("FAIR-01").get(3).message());
    }

    @Test
    void ashcombeIsShortByNinetyThreePlaces() {
        assertEquals(figures("-20", "-13", "-60"), failing("case-4.json", "CAP-01", "margin"));
    }

    @Test
    void ashcombesUnitPricePassesAtTheLimitAndNotBelow() {
        var prices = assess(read("case-4.json")).of("FAIR-09").stream().map(f -> f.verdict() + " " + f.numbers().get("have")).toList();

        assertEquals(List.of("PASS 0.85", "RISK 0.8", "PASS 1"), prices);
    }

    @Test
    void threeRiversIsShortForTheWorstLotsTogetherAndForOnePerson() {
        var assessment = assess(read("case-5a.json"));

        assertEquals("Together you have £1,470,000 in lots 3 and 4; the buyer asks for £1,545,000: £75,000 short.",
                assessment.of("FIN-08").getFirst().message());
        assertEquals(figures("-1"), failing("case-5a.json", "CAP-01", "margin"));
        assertEquals("Riverbank Housing Action has 6 full-time staff in “support”; lots 3 and 4 together need 7: 1 too few.",
                assessment.of("LOT-04").getFirst().message());
    }

    private static Assessment calderbrook(TurnoverMode mode) {
        var file = read("case-2.json");
        return assess(new CaseFile(file.id(), file.bid().withTender(tender -> tender.withTurnover(
                tender.turnover().withMode(mode).withLeadMinimum(Decimal.of("0.5")))), file.today(), View.PLANNED, file.expected()));
    }

    private static CaseFile read(String name) {
        var file = Path.of(System.getProperty("bidweave.cases", "../shared/cases"), name);
        assumeTrue(Files.exists(file), "The worked case " + file + " is not there; name its folder with -Dbidweave.cases.");
        return CaseFile.read(file);
    }

    private static Assessment assess(CaseFile file) {
        return Checks.STANDARD.assess(new Situation(file.bid(), file.bid().current(), View.PLANNED, file.today()));
    }

    private static List<BigDecimal> failing(String name, String rule, String figure) {
        return assess(read(name)).of(rule).stream().filter(finding -> finding.verdict() != Verdict.PASS)
                .map(finding -> finding.numbers().get(figure)).toList();
    }

    private static List<BigDecimal> figures(Assessment assessment, String rule, String figure) {
        return assessment.of(rule).stream().map(Finding::numbers).map(numbers -> numbers.get(figure)).toList();
    }

    private static List<BigDecimal> figures(String... figures) {
        return List.of(figures).stream().map(BigDecimal::new).toList();
    }
}
