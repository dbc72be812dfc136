package org.bidweave.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.Samples;
import org.bidweave.TestBids;
import org.bidweave.model.AccreditationHeld;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.Payment;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.Regime;
import org.bidweave.model.SpecialismScope;
import org.bidweave.model.Structure;
import org.bidweave.model.Tender;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.TurnoverScope;
import org.bidweave.model.YearOfAccounts;
import org.junit.jupiter.api.Test;

/// Whatever a tender leaves unsaid, what is not known for that reason offers a question to the buyer or the way to a partner's field.
class WayOnTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final LocalDate YEAR_END = LocalDate.of(2026, 3, 31);

    private static final Map<String, UnaryOperator<Tender>> EMPTIED = emptied();

    @Test
    void everythingUnknownBecauseTheTenderDoesNotSayHasAWayOn() {
        var stuck = new TreeSet<String>();
        var seen = new TreeSet<String>();
        for (var bid : bids()) {
            var before = unknown(bid);
            EMPTIED.forEach((field, empty) -> {
                for (var finding : unknown(bid.withTender(empty))) {
                    if (before.stream().noneMatch(other -> said(other).equals(said(finding)))) {
                        seen.add(finding.rule().id());
                        if (!hasWayOn(finding)) {
                            stuck.add(field + ": " + finding.rule().id() + " " + finding.message());
                        }
                    }
                }
            });
        }
        assertEquals(Set.of(), stuck);
        var missed = new TreeSet<>(JUDGED_BY_THE_TENDER);
        missed.removeAll(seen);
        assertEquals(Set.of(), missed, "The bids of this test no longer make these rules unknown.");
    }

    @Test
    void aReadyQuestionNamesTheProcurementIsPoliteAndGivesItsReason() {
        var faults = new HashSet<String>();
        for (var bid : List.of(entered(Samples.CASE_5A.bid()), entered(TestBids.WESTMERE))) {
            EMPTIED.values().forEach(empty -> Checks.STANDARD.assess(situation(bid.withTender(empty), View.PLANNED)).findings().stream()
                    .flatMap(finding -> finding.fixes().stream())
                    .filter(Fix.AskBuyer.class::isInstance).map(Fix.AskBuyer.class::cast)
                    .map(Fix.AskBuyer::question)
                    .filter(question -> !isPoliteWithAReason(question))
                    .forEach(faults::add));
        }
        assertEquals(Set.of(), faults);
    }

    private static boolean isPoliteWithAReason(String question) {
        return question.startsWith("In “")
                && question.matches("(?s).*[Ww]e ask (because|so that) .*")
                && question.matches("(?s).*([Pp]lease could you|[Ww]ould you (consider|accept)).*\\?.*");
    }

    private static final Set<String> JUDGED_BY_THE_TENDER = Set.of(
            "FIN-01", "FIN-02", "FIN-03", "FIN-04", "FIN-05", "FIN-06", "FIN-07", "FIN-08", "FIN-09", "FIN-11", "FIN-12", "FIN-14",
            "SPC-02", "SPC-05", "ARE-01", "CAP-01", "CAP-02", "CAP-03", "CAP-04", "CAP-06", "CAP-07", "INS-03", "ACC-02", "EXP-01",
            "STR-02", "STR-03", "STR-05", "STR-07", "STR-09", "FAIR-03", "FAIR-04", "FAIR-05");

    private static Map<String, UnaryOperator<Tender>> emptied() {
        var all = new LinkedHashMap<String, UnaryOperator<Tender>>();
        all.put("submission", tender -> tender.withDates(tender.dates().withSubmission(null)));
        all.put("award", tender -> tender.withDates(tender.dates().withAward(null)));
        all.put("start", tender -> tender.withDates(tender.dates().withContractStart(null)));
        all.put("term", tender -> tender.withBudget(tender.budget().withTermYears(null)));
        all.put("yearly values", tender -> tender.withLots(tender.lots().stream().map(lot -> lot.withAnnualValue(null)).toList()));
        all.put("one yearly value", tender -> tender.withLot(tender.lots().getFirst().id(), lot -> lot.withAnnualValue(null)));
        all.put("places", tender -> tender.withLots(tender.lots().stream()
                .map(lot -> lot.withAreas(List.of()).withVolumes(List.of())).toList()));
        all.put("standards", tender -> tender.withLines(tender.lines().stream().map(line -> line.withStandard(null)).toList()));
        all.put("arrears", tender -> tender.withPayment(tender.payment().withArrearsMonths(null)));
        all.put("payment", tender -> tender.withPayment(Payment.EMPTY));
        all.put("lots to win", tender -> tender.withLotLimits(LotLimits.NONE));
        all.put("mode", tender -> tender.withTurnover(tender.turnover().withMode(TurnoverMode.NOT_STATED)));
        all.put("lead's part", tender -> tender.withTurnover(tender.turnover().withLeadMinimum(null)));
        all.put("threshold of a lot", tender -> tender.withTurnover(tender.turnover().withMultiple(null).withAmount(null)
                .withLotAmounts(Map.of(tender.lots().getLast().id(), Money.of(100_000)))));
        return all;
    }

    private static List<Bid> bids() {
        var all = new ArrayList<Bid>();
        for (var bid : Stream.concat(Arrays.stream(Samples.all()), Stream.of(TestBids.WESTMERE, TestBids.twoLots(2), many())).toList()) {
            var full = entered(bid);
            for (var mode : TurnoverMode.values()) {
                all.add(full.withTender(tender -> tender.withTurnover(tender.turnover().withMode(mode).withLeadMinimum(Decimal.of("0.5"))
                        .withScope(TurnoverScope.AGG_WINNABLE))));
                all.add(full.withTender(tender -> tender.withTurnover(tender.turnover().withMode(mode).withMultiple(null)
                        .withAmount(Money.of(50_000)))));
            }
            Stream.of(Structure.SPV, Structure.JOINT_BID).forEach(structure -> all.add(full
                    .withAlternative(bid.current(), alternative -> alternative.withStructure(structure))
                    .withOrganisations(full.organisations().stream().map(WayOnTest::withoutAccounts).toList())));
            all.add(full.withAlternative(bid.current(), alternative -> alternative.withStructure(Structure.JOINT_BID))
                    .withTender(tender -> tender.withBasics(tender.basics().withRegime(Regime.PCR2015))));
        }
        return all;
    }

    /// Forty lots, one of which can be won.
    private static Bid many() {
        var bid = TestBids.twoLots(2);
        var lots = IntStream.rangeClosed(1, 40).mapToObj(i -> Lot.named(new LotId("L" + i), "Lot " + i).withAnnualValue(Money.of(10_000))).toList();
        return bid.withTender(tender -> tender.withLots(lots).withLotLimits(new LotLimits(null, 1)))
                .withAlternative(TestBids.A, a -> a.withLotsBid(lots.stream().map(Lot::id).toList()));
    }

    /// The bid with everything entered that a rule might wait for, and presence only planned.
    private static Bid entered(Bid bid) {
        return bid.withOrganisations(bid.organisations().stream().map(WayOnTest::entered).toList())
                .withTender(tender -> tender
                        .withDates(tender.dates().withAward(LocalDate.of(2026, 12, 1)))
                        .withPartnering(tender.partnering().withLeadMinimum(Decimal.of("0.1")).withMinimumVcseShare(Decimal.of("0.2")))
                        .withSpecialisms(tender.specialisms().stream().map(asked -> asked.withScope(SpecialismScope.EACH_AREA)).toList())
                        .withBasics(tender.basics().withTitle("Support")));
    }

    private static Organisation entered(Organisation organisation) {
        return organisation
                .withVcse(true)
                .withStanding(organisation.standing().withLeadTimeWeeks(6))
                .withFinances(organisation.finances().withAccounts(organisation.finances().accounts().stream()
                        .map(year -> new YearOfAccounts(YEAR_END, year.income(), year.specificIncome(), year.expenditure())).toList()))
                .withInsurance(organisation.insurance().stream().map(held -> held.withExpires(LocalDate.of(2028, 1, 1))).toList())
                .withAccreditations(organisation.accreditations().stream()
                        .map(held -> new AccreditationHeld(held.name(), LocalDate.of(2028, 1, 1))).toList())
                .withReferences(organisation.references().stream()
                        .map(reference -> reference.withLive(false).withEnded(LocalDate.of(2026, 1, 1))).toList())
                .withPresence(organisation.presence().stream()
                        .map(held -> new PresenceHeld(held.area(), held.level(), LocalDate.of(2027, 1, 1))).toList());
    }

    private static Organisation withoutAccounts(Organisation organisation) {
        return organisation.withFinances(organisation.finances().withAccounts(List.of()));
    }

    private static Situation situation(Bid bid, View view) {
        return new Situation(bid, bid.current(), view, TODAY);
    }

    private static List<Finding> unknown(Bid bid) {
        return Stream.of(View.values())
                .flatMap(view -> Checks.STANDARD.assess(situation(bid, view)).findings().stream())
                .filter(finding -> finding.verdict() == Verdict.UNKNOWN)
                .toList();
    }


    private static String said(Finding finding) {
        return finding.rule().id() + finding.message();
    }

    private static boolean hasWayOn(Finding finding) {
        return finding.fixes().stream().anyMatch(fix -> fix instanceof Fix.AskBuyer || fix instanceof Fix.OpenMember);
    }
}
