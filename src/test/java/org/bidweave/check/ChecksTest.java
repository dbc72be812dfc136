package org.bidweave.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bidweave.TestBids;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Decimal;
import org.bidweave.model.Limits;
import org.bidweave.model.Member;
import org.bidweave.model.Organisation;
import org.bidweave.model.Role;
import org.bidweave.model.Tender;
import org.junit.jupiter.api.Test;

class ChecksTest {

    @Test
    void thereAreSeventyTwoRulesEachWithAnIdOfItsOwn() {
        assertEquals(73, Checks.STANDARD.rules().stream().map(Rule::id).distinct().count());
        assertEquals(73, Checks.STANDARD.rules().size());
    }

    @Test
    void everyRuleHasANameAQuestionAndASource() {
        Checks.STANDARD.rules().forEach(rule -> {
            assertFalse(rule.name().isBlank() || rule.source().isBlank(), rule.id());
            assertEquals("?", rule.question().substring(rule.question().length() - 1), rule.id());
        });
    }

    @Test
    void noTwoRulesShareAName() {
        var names = Checks.STANDARD.rules().stream().map(Rule::name).toList();

        assertEquals(List.copyOf(names.stream().distinct().toList()), names);
    }

    @Test
    void aBidWithNothingInItHasNothingToJudge() {
        var rules = assess(Bid.empty(new BidId("empty"))).rules();

        var saying = rules.entrySet().stream().filter(rule -> rule.getValue() != Verdict.NOT_APPLICABLE).map(Object::toString).toList();
        assertEquals(List.of(), saying);
    }

    @Test
    void aTenderWithoutAConsortiumPassesOnlyWhatTheBuyerAloneDecides() {
        var passed = passed(TestBids.WESTMERE.withAlternative(TestBids.A, a -> a.withMembers(List.of())));

        assertEquals(List.of("FIN-07", "FIN-14", "MON-01"), passed);
    }

    @Test
    void aConsortiumWithoutATenderIsNotJudgedByWhatNobodyAsked() {
        var rules = assess(TestBids.asking(tender -> Tender.EMPTY)).rules();

        assertEquals(EnumSet.noneOf(Verdict.class), Stream.of("FIN-02", "SPC-01", "ARE-01", "CAP-01", "INS-01", "ACC-01", "EXP-01",
                "FAIR-01")
                .map(rules::get).filter(verdict -> verdict != Verdict.NOT_APPLICABLE)
                .collect(() -> EnumSet.noneOf(Verdict.class), EnumSet::add, EnumSet::addAll));
    }

    @Test
    void membersOfWhomNothingIsKnownLeaveNothingThatPassesOnTheirAccount() {
        var bare = TestBids.WESTMERE
                .withOrganisations(TestBids.WESTMERE.organisations().stream().map(o -> Organisation.named(o.id(), o.name())).toList())
                .withAlternative(TestBids.A, a -> a.withMembers(List.of(Member.of(TestBids.HARBOURLIGHT, Role.LEAD))));

        assertEquals(List.of("FIN-07", "FIN-14", "STR-01", "MON-01"), passed(bare));
    }

    @Test
    void theOverallVerdictIsTheWorstOfAll() {
        assertEquals(Verdict.GAP, assess(TestBids.WESTMERE).overall());
        assertEquals(Verdict.BLOCKER, Checks.STANDARD.assess(TestBids.secured(TestBids.WESTMERE)).overall());
    }

    @Test
    void nothingIsMetWhileNobodyTakesPartOrNoLotIsBid() {
        var nobody = TestBids.WESTMERE.withAlternative(TestBids.A, alternative -> alternative.withMembers(List.of()).withLotsBid(List.of()));
        assertEquals(Verdict.PASS, assess(nobody).rules().get("FIN-14"));
        assertEquals(Verdict.NOT_APPLICABLE, assess(nobody).overall());
    }

    @Test
    void theWorstOfARulesFindingsIsItsVerdict() {
        var assessment = assess(TestBids.WESTMERE);

        assertEquals(List.of(Verdict.INFO, Verdict.INFO, Verdict.RISK), assessment.of("FAIR-01").stream().map(Finding::verdict).toList());
        assertEquals(Verdict.RISK, assessment.rules().get("FAIR-01"));
    }

    @Test
    void limitsOfTheBidAreUsed() {
        var limits = Limits.STANDARD;
        var patient = TestBids.WESTMERE.withLimits(new Limits(
                limits.turnoverRatioGood(), limits.turnoverRatioFair(), limits.safeCaseload(), limits.headroom(), limits.exposureHigh(),
                Decimal.ONE, limits.dependency(), limits.ballastShare(), limits.reserveMonths(), limits.feeNoted(),
                limits.feeHigh(), limits.guaranteedShare(), limits.unitPrice(), limits.accountsMonths(), limits.withdrawalCoverage(),
                limits.liabilityMultiple(), limits.voteShare(), limits.lateDays(), limits.promptPaymentDays(), limits.providers()));

        assertEquals(Verdict.INFO, assess(patient).rules().get("FAIR-01"));
    }

    private static List<String> passed(Bid bid) {
        return assess(bid).rules().entrySet().stream().filter(rule -> rule.getValue() == Verdict.PASS).map(Map.Entry::getKey).toList();
    }

    private static Assessment assess(Bid bid) {
        return Checks.STANDARD.assess(TestBids.planned(bid));
    }
}
