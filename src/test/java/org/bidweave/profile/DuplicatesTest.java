package org.bidweave.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bidweave.TestBids;
import org.bidweave.TestProfiles;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Role;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    private static final Organisation LANTERN = TestProfiles.lanternProfile();
    private static final Organisation AGAIN = TestProfiles.PROFILES.organisation(TestProfiles.LANTERN_AGAIN).orElseThrow();

    private static List<Duplicates.Duplicate> duplicates(Organisation one, Organisation other) {
        return Duplicates.of(Profiles.none().withOrganisations(List.of(one, other)), one);
    }

    @Test
    void oneNameInTwoSpellingsMayBeOneOrganisation() {
        assertEquals(List.of(new Duplicates.Duplicate(AGAIN, false)), Duplicates.of(TestProfiles.PROFILES, LANTERN));
    }

    @Test
    void oneNumberIsOneOrganisationWhateverItsName() {
        var other = Organisation.named(new OrganisationId("x"), "Something else").withRegisterId("gb-chc-1000003");
        assertTrue(duplicates(LANTERN, other).getFirst().sameNumber());
    }

    @Test
    void twoNumbersAreTwoOrganisationsThoughTheyShareAName() {
        assertEquals(List.of(), duplicates(LANTERN, AGAIN.withRegisterId("GB-CHC-9")));
    }

    @Test
    void aCopyInABidFollowsItsProfileIntoTheOneThatStays() {
        var bid = new CopyInBid(TestProfiles.PROFILES, AGAIN).with(TestBids.WESTMERE, TestProfiles.TODAY);
        Bid merged = new Merge(LANTERN, AGAIN, Set.of()).edit(TestProfiles.TODAY, AreaId::value).change().apply(TestProfiles.PROFILES);
        var kept = merged.organisation(LANTERN.id()).orElseThrow();
        var copy = new CopyInBid(merged, kept).in(bid).orElseThrow();
        assertEquals("The Lantern Debt and Rights Advice Ltd", copy.name());
        assertEquals(Optional.of(kept), Profiles.copied(merged, Objects.requireNonNull(copy.copiedFrom())));
        assertFalse(new CopyInBid(merged, kept).news(bid, copy).isEmpty());
    }

    @Test
    void aProfileMergedTwiceIsStillFound() {
        var third = Organisation.named(new OrganisationId("third"), "Third");
        var once = new Merge(LANTERN, AGAIN, Set.of()).edit(TestProfiles.TODAY, AreaId::value).change().apply(TestProfiles.PROFILES);
        var twice = new Merge(third, once.organisation(LANTERN.id()).orElseThrow(), Set.of())
                .edit(TestProfiles.TODAY, AreaId::value).change().apply(once.withOrganisations(List.of(once.organisations().getFirst(), third)));
        assertEquals(List.of("lantern", "lantern-2"), twice.organisations().getFirst().profile().formerIds());
    }

    @Test
    void bidsTogetherSayThePartInEach() {
        var bids = BidTogether.of(List.of(TestBids.WESTMERE), LANTERN.withRegisterId(""));
        assertEquals(1, bids.size());
        assertEquals(Optional.of(Role.SUBCONTRACTOR), bids.getFirst().member().map(member -> member.role()));
        var candidate = BidTogether.of(List.of(TestBids.WESTMERE), TestProfiles.PROFILES.organisation(TestProfiles.QUAY_STREET).orElseThrow());
        assertTrue(candidate.getFirst().member().isEmpty());
        assertEquals(List.of(), BidTogether.of(List.of(TestBids.WESTMERE), Organisation.named(new OrganisationId("x"), "Nobody")));
    }

    @Test
    void aPersonIsFoundAmongContactsAndInLogs() {
        assertEquals(List.of("Ada Brook, Director, ada@lantern.example, 07700 900456", "Ada Brook agreed to share outcomes data"),
                FoundPerson.in(TestProfiles.PROFILES, "brook ADA").stream().map(FoundPerson::words).toList());
        assertEquals(List.of(), FoundPerson.in(TestProfiles.PROFILES, " "));
        var bound = TestProfiles.PROFILES.withOrganisations(TestProfiles.PROFILES.organisations().stream()
                .map(one -> one.withProfile(it -> it.withRedLines(List.of("Ask Ada Brook first")))).toList());
        assertTrue(FoundPerson.in(bound, "ada brook").stream().map(FoundPerson::words).toList().contains("Ask Ada Brook first"));
    }

    @Test
    void theTreeOfKindsHasTheRegistersClassificationAndGrowsByTheUsersOwn() {
        var tree = SpecialismTree.read();
        assertEquals(34, List.of("what", "for whom", "how").stream().mapToInt(part -> tree.within("By the register: " + part).size()).sum());
        assertTrue(tree.has("Provides Advocacy/advice/information"));
        assertEquals(List.of(), tree.kinds().stream().filter(kind -> !kind.within().isEmpty() && !tree.has(kind.within())).toList());
        var grown = tree.with(new SpecialismTree.Kind("Debt clinics", "Debt and welfare"));
        assertEquals("Debt and welfare\tDebt clinics", grown.own(tree));
        assertEquals(grown, tree.with(grown.own(tree)));
        assertEquals(tree, tree.with(new SpecialismTree.Kind("social PRESCRIBING", "Justice")));
    }

    @Test
    void twoProfilesAreComparedFieldByField() {
        var rows = Comparison.of(LANTERN, AGAIN, AreaId::value);
        assertEquals(List.of("12|14"), rows.stream().filter(row -> "employees".equals(row.field().key())).map(row -> row.left() + "|" + row.right()).toList());
        assertTrue(Comparison.of(LANTERN, LANTERN, AreaId::value).stream().noneMatch(Comparison::differs));
    }
}
