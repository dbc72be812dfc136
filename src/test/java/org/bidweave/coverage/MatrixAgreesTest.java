package org.bidweave.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bidweave.Samples;
import org.bidweave.TestBids;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.model.Bid;
import org.bidweave.model.Partnering;
import org.bidweave.model.Decimal;
import org.bidweave.model.AccessPoint;
import org.bidweave.model.TurnoverMode;
import org.junit.jupiter.api.Test;

/// The matrix says of everything asked for just what the rules say.
class MatrixAgreesTest {

    /// Rules of which the matrix shows every finding.
    private static final List<String> SHOWN = List.of("FIN-01", "FIN-02", "FIN-03", "FIN-04", "FIN-05", "FIN-06", "FIN-08", "FIN-10",
            "SPC-01", "SPC-02", "SPC-03", "SPC-04", "ARE-01", "ARE-02", "CAP-01", "INS-01", "INS-02", "INS-03", "ACC-01", "ACC-02",
            "EXP-01", "EXP-02", "EXC-01", "EXC-02", "EXC-03", "DOC-01", "TIM-01", "STR-11", "STR-03", "STR-09", "STR-12", "CAP-06");

    @Test
    void everyRuleSaysTheSameInTheMatrixInEveryCaseAndView() {
        judged().forEach(judged -> {
            var differences = new ArrayList<String>();
            for (var rule : SHOWN) {
                var said = judged.assessment.rules().getOrDefault(rule, Verdict.NOT_APPLICABLE);
                var shown = worst(judged.matrix.rows().stream().map(row -> row.judged().getOrDefault(rule, Verdict.NOT_APPLICABLE)));
                if (said != shown) {
                    differences.add(rule + " says " + said + ", the matrix " + shown);
                }
            }
            assertEquals(List.of(), differences, judged.name);
        });
    }

    @Test
    void everyRowStandsAsTheWorstOfItsFindings() {
        judged().forEach(judged -> judged.matrix.rows().forEach(row -> {
            var worst = worst(row.judged().values().stream());
            assertEquals(worst == Verdict.NOT_APPLICABLE ? Verdict.UNKNOWN : worst, row.together().verdict(), judged.name + ": " + row.name());
            row.judged().forEach((rule, verdict) -> assertFalse(
                    row.findings().stream().noneMatch(finding -> finding.rule().id().equals(rule)), judged.name + ": " + row.name() + ", " + rule));
        }));
    }

    @Test
    void everyRowHasAMarkForEveryColumnAndEveryMarkSaysASentence() {
        judged().forEach(judged -> judged.matrix.rows().forEach(row -> {
            assertEquals(judged.matrix.columns().size(), row.marks().size(), row.name());
            Stream.concat(Stream.of(row.together()), row.marks().stream()).forEach(mark -> {
                assertFalse(mark.sentence().isBlank(), row.name());
                assertEquals(mark.sentence().strip().charAt(mark.sentence().length() - 1), '.', mark.sentence());
                assertFalse(mark.verdict() != Verdict.NOT_APPLICABLE && mark.fact().isBlank(), row.name());
            });
        }));
    }

    @Test
    void noTwoRowsOfAGroupHaveTheSameName() {
        judged().forEach(judged -> judged.matrix.groups().forEach(group -> assertEquals(
                group.rows().size(), Set.copyOf(group.rows().stream().map(Row::title).toList()).size(), judged.name)));
    }

    private static Verdict worst(Stream<Verdict> verdicts) {
        return verdicts.reduce(Verdict.NOT_APPLICABLE, Verdict::worst);
    }

    private record Judged(String name, Assessment assessment, Matrix matrix) {}

    private static Stream<Judged> judged() {
        var samples = Stream.of(Samples.values()).flatMap(sample -> Stream.of(View.values()).map(view -> judged(
                sample + " " + view, sample.bid(), new Situation(sample.bid(), sample.bid().current(), view, sample.today()))));
        var modes = Stream.of(TurnoverMode.values()).flatMap(mode -> Stream.of(TestBids.mode(mode), twoLots(mode)).flatMap(bid ->
                Stream.of(TestBids.planned(bid), TestBids.secured(bid)).map(situation -> judged(mode + " " + situation.view(), bid, situation))));
        var partnerships = partnerships().flatMap(bid -> Stream.of(TestBids.planned(bid), TestBids.secured(bid))
                .map(situation -> judged("partnership " + situation.view(), bid, situation)));
        return Stream.of(samples, modes, partnerships).flatMap(judged -> judged);
    }

    /// Asking for the lead's part, partners, the voluntary sector's part and one door; run by nobody, by the lead, and by one that has not signed.
    private static Stream<Bid> partnerships() {
        var asking = Stream.of(TestBids.WESTMERE, TestBids.twoLots(2)).flatMap(bid -> Stream.of("0.2", "0.9").map(part -> bid.withTender(tender ->
                tender.withPartnering(new Partnering(Decimal.of(part), true, 2, Decimal.of(part), false, true, false))
                        .withDates(tender.dates().withAward(LocalDate.of(2027, 3, 1))))));
        return asking.flatMap(bid -> Stream.concat(
                Stream.of(bid),
                bid.alternative(bid.current()).members().stream().map(member -> bid.withAlternative(bid.current(),
                        a -> a.withAccess(new AccessPoint(member.organisation(), "Monday to Friday", null))))));
    }

    private static Bid twoLots(TurnoverMode mode) {
        return TestBids.twoLots(2).withTender(tender -> tender.withTurnover(tender.turnover().withMode(mode)));
    }

    private static Judged judged(String name, Bid bid, Situation situation) {
        var assessment = Checks.STANDARD.assess(situation);
        return new Judged(name + " " + bid.id(), assessment, Matrix.of(situation, assessment));
    }
}
