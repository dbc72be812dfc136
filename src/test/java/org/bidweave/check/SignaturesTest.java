package org.bidweave.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bidweave.TestBids;
import org.bidweave.model.Bid;
import org.bidweave.model.Member;
import org.bidweave.model.Role;
import org.bidweave.model.Stage;
import org.junit.jupiter.api.Test;

class SignaturesTest {

    private static List<String> closing(Bid bid) {
        var secured = TestBids.secured(bid);
        var planned = Checks.STANDARD.assess(TestBids.planned(bid));
        return Signatures.closing(Checks.STANDARD, secured, planned, Checks.STANDARD.assess(secured)).stream().map(Participant::name).toList();
    }

    @Test
    void theSignatureThatClosesEverythingIsTheOneAwaited() {
        var triedAspira = TestBids.WESTMERE.withAlternative(TestBids.A, alternative -> alternative.withMembers(
                List.of(alternative.members().getFirst(), alternative.members().get(1), alternative.members().get(2),
                        Member.of(TestBids.ASPIRA, Role.SUBCONTRACTOR))));
        assertEquals(List.of("Stillwater Bereavement Support"), closing(triedAspira));
    }

    @Test
    void everyoneIsAwaitedWhereNoneAloneIsEnough() {
        var nobodySigned = TestBids.WESTMERE.withMember(TestBids.A, TestBids.LANTERN, member -> member.withStage(Stage.EOI));
        assertEquals(List.of("Lantern Debt & Rights Advice", "Stillwater Bereavement Support"), closing(nobodySigned));
    }

    @Test
    void nobodyIsAwaitedWhereNothingBlocksOrThePlanItselfIsBlocked() {
        assertEquals(List.of(), closing(TestBids.signed()));
        assertEquals(List.of(), closing(TestBids.organisation(TestBids.HARBOURLIGHT, harbourlight -> TestBids.withIncome(harbourlight, 1))));
    }
}
