package org.bidweave.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.Samples;
import org.bidweave.TestBids;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.check.capacity.Cover;
import org.bidweave.edit.MemberEdits;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;
import org.bidweave.model.Member;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Role;
import org.bidweave.model.Stage;
import org.bidweave.optimise.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DropOutsTest {

    @ParameterizedTest
    @EnumSource
    void withoutEachAndEveryTwoItIsWhatTheRulesSayFromScratch(Samples sample) {
        var bid = sample.bid();
        for (var view : View.values()) {
            var now = new Situation(bid, bid.current(), view, sample.today());
            var dropOuts = new DropOuts(Checks.STANDARD, now, Checks.STANDARD.assess(now));
            var all = Stream.concat(dropOuts.each().stream(), dropOuts.pairs().stream()).toList();
            int many = now.members().size() + now.guarantors().size();
            assertEquals(many + many * (many - 1) / 2, all.size());
            for (var leave : all) {
                var without = bid;
                for (var who : leave) {
                    without = MemberEdits.of(bid.current(), who.organisation()).remove().change().apply(without);
                }
                var scratch = Checks.STANDARD.assess(new Situation(without, bid.current(), view, sample.today()));
                assertEquals(scratch.rules(), dropOuts.of(leave).rules(), () -> view + " without " + leave.getFirst().name());
            }
        }
    }

    /// Where too few are served already, a gap does not open: it grows.
    @ParameterizedTest
    @EnumSource
    void whoeverServesSomebodyWhomNobodyElseWouldIsMissed(Samples sample) {
        var bid = sample.bid();
        var now = new Situation(bid, bid.current(), View.PLANNED, sample.today());
        var dropOuts = new DropOuts(Checks.STANDARD, now, Checks.STANDARD.assess(now));
        for (var leave : dropOuts.each()) {
            var without = now.with(MemberEdits.of(bid.current(), leave.getFirst().organisation()).remove().change().apply(bid));
            var out = dropOuts.of(leave);
            assertEquals(unserved(without) > unserved(now), rules(out.breaks()).contains("CAP-01"), leave.getFirst()::name);
            assertEquals(unserved(now), out.effect().notServedBefore());
            assertEquals(unserved(without), out.effect().notServed());
            if (out.successor().isEmpty() && !leave.getFirst().isLead()) {
                out.reserve().ifPresent(reserve -> assertEquals(unserved(without) - reserve.people(), reserve.since().notServed(), "who is left and who steps in add up"));
            }
        }
    }

    private static long unserved(Situation situation) {
        return Cover.in(situation).stream().filter(cover -> cover.standard() != null).mapToLong(cover -> Math.max(0, cover.asked() - cover.counted())).sum();
    }

    @Test
    void withoutTheCharityOfTheCoastItsBaseIsGoneAndNobodyElseHasOne() {
        var out = out(Fenwold.BID, Fenwold.B, Fenwold.SALTNEY);

        assertEquals(Verdict.BLOCKER, out.worst());
        assertEquals("ARE-01", out.breaks().getFirst().rule().id());
        assertTrue(rules(out.breaks()).contains("CAP-01"));
        assertEquals(Optional.empty(), out.reserve().map(reserve -> reserve.organisation().name()));
    }

    @Test
    void theReserveForTheTherapistsIsTheOtherTherapist() {
        var reserve = out(Fenwold.BID, Fenwold.B, Fenwold.OAKS).reserve().orElseThrow();

        assertEquals("Coastal Counselling Hub", reserve.organisation().name());
        assertTrue(rules(reserve.closes()).contains("SPC-01"));
        assertTrue(rules(reserve.since().fails()).contains("ARE-01"), "Marshland still has no base");
    }

    @Test
    void whereNobodyWhoStaysHasTheTurnoverToLeadSomebodyElseIsNamed() {
        var out = out(Fenwold.BID, Fenwold.B, Fenwold.MARRAM);

        assertEquals(Optional.empty(), out.successor());
        assertEquals("Northern Refuge Group", out.reserve().orElseThrow().organisation().name());
        assertTrue(rules(out.reserve().orElseThrow().since().fails()).contains("ARE-01"), "Fenwold has no base then");
    }

    @Test
    void whereTheLeadLeavesAPartnerWhoMayLeadIsNamedWithWhatRemains() {
        var now = TestBids.planned(TestBids.WESTMERE);
        var out = new DropOuts(Checks.STANDARD, now, Checks.STANDARD.assess(now)).of(now.lead().stream().toList());
        var successor = out.successor().orElseThrow();

        assertEquals("Lantern Debt & Rights Advice", successor.organisation().name());
        assertTrue(rules(successor.since().fails()).contains("FIN-02"), "together they have too little turnover without Harbourlight");
    }

    @Test
    void whereAPartnerLeavesNobodyElseHasToLead() {
        assertEquals(Optional.empty(), out(Fenwold.BID, Fenwold.B, Fenwold.OAKS).successor());
    }

    @Test
    void whoHasDeclinedIsNoReserve() {
        var hub = new OrganisationId("Coastal Counselling Hub");
        var declined = Fenwold.BID.withAlternative(Fenwold.B, it -> it.withMembers(Stream.concat(it.members().stream(),
                Stream.of(Member.of(hub, Role.SUBCONTRACTOR).withStage(Stage.DECLINED))).toList()));

        assertEquals(Optional.empty(), out(declined, Fenwold.B, Fenwold.OAKS).reserve());
    }

    @Test
    void withoutStillwaterTheThresholdIsMissedByEightyThousand() {
        var now = TestBids.planned(TestBids.WESTMERE);
        var out = new DropOuts(Checks.STANDARD, now, Checks.STANDARD.assess(now))
                .of(now.members().stream().filter(who -> who.id().equals(TestBids.STILLWATER)).toList());

        assertEquals(Verdict.BLOCKER, out.rules().get("FIN-02"));
        assertTrue(out.breaks().stream().flatMap(change -> change.findings().stream()).anyMatch(finding -> finding.message().contains("£80,000 short")));
    }

    private static DropOut out(Bid bid, AlternativeId alternative, OrganisationId who) {
        var now = new Situation(bid, alternative, View.PLANNED, Fenwold.TODAY);
        return new DropOuts(Checks.STANDARD, now, Checks.STANDARD.assess(now)).of(now.members().stream().filter(one -> one.id().equals(who)).toList());
    }

    private static List<String> rules(List<Change> changes) {
        return changes.stream().map(change -> change.rule().id()).toList();
    }
}
