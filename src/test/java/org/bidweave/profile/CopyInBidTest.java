package org.bidweave.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.bidweave.edit.OrganisationEdits;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Contact;
import org.bidweave.model.LogEntry;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.Warning;
import org.bidweave.model.YearOfAccounts;
import org.junit.jupiter.api.Test;

class CopyInBidTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Area HARTLEPOOL = new Area(new AreaId("hartlepool"), "Hartlepool", "E06000001");
    private static final Area LEEDS = new Area(new AreaId("leeds"), "Leeds", "E08000035");
    private static final Organisation LANTERN = Organisation.named(new OrganisationId("lantern"), "Lantern Trust")
            .withPresence(List.of(new PresenceHeld(HARTLEPOOL.id(), Presence.BASE, null), new PresenceHeld(LEEDS.id(), Presence.STAFF, null)))
            .withProfile(profile -> profile.withEmployees(12)
                    .withContacts(List.of(new Contact("Ada Brook", "Director", "ada@example.org", "")))
                    .withLog(List.of(new LogEntry(TODAY, "Paid late", false))));
    private static final Bid PROFILES = Profiles.none()
            .withTender(tender -> tender.withAreas(List.of(HARTLEPOOL, LEEDS))).withOrganisations(List.of(LANTERN));
    private static final Bid BID = Bid.empty(new BidId("b"))
            .withTender(tender -> tender.withAreas(List.of(new Area(new AreaId("N1"), "Hartlepool", "E06000001"))));

    private final Bid with = new CopyInBid(PROFILES, LANTERN).with(BID, TODAY);
    private final Organisation copy = with.organisations().getFirst();

    @Test
    void aCopyHasTheProfilesPlacesThatTheTenderNamesByTheTendersOwnIds() {
        assertEquals(List.of(new PresenceHeld(new AreaId("N1"), Presence.BASE, null)), copy.presence());
        assertEquals(12, copy.profile().employees());
    }

    @Test
    void nobodysNameAndNothingOfTheLogGoesIntoABid() {
        assertEquals(List.of(), copy.profile().contacts());
        assertEquals(List.of(), copy.profile().log());
    }

    @Test
    void aFreshCopyHasNoNews() {
        assertEquals(List.of(), new CopyInBid(PROFILES, LANTERN).news(with, copy));
    }

    @Test
    void whatTheRegisterWarnsOfSinceIsNews() {
        var removed = LANTERN.withProfile(profile -> profile.withWarnings(List.of(Warning.REMOVED)));
        var there = new CopyInBid(PROFILES.withOrganisations(List.of(removed)), removed);
        var news = there.news(with, copy);
        assertEquals(List.of("Removed from the register"), news.stream().map(CopyInBid.News::inDirectory).toList());
        var taken = there.take(copy, List.of(news.getFirst().field()), TODAY).change().apply(with);
        assertEquals(List.of(Warning.REMOVED), taken.organisations().getFirst().profile().warnings());
    }

    @Test
    void whatTheUserChangesInTheBidIsNoNewsOfTheDirectory() {
        var changed = OrganisationEdits.of(copy).setVcse(false).change().apply(with);
        assertEquals(List.of(), new CopyInBid(PROFILES, LANTERN).news(changed, changed.organisations().getFirst()));
    }

    @Test
    void whatTheDirectoryKnowsBetterIsNewsFieldByFieldUntilItIsTakenOrLeft() {
        var better = LANTERN.withFinances(LANTERN.finances().withAccounts(
                List.of(new YearOfAccounts(LocalDate.of(2026, 3, 31), Money.of(340_000), null, null))))
                .withProfile(profile -> profile.withEmployees(15));
        var there = new CopyInBid(PROFILES.withOrganisations(List.of(better)), better);
        var news = there.news(with, copy);
        assertEquals(List.of("Accounts", "Employees"), news.stream().map(one -> one.field().name()).toList());
        assertEquals("12", news.get(1).here());
        assertEquals("15", news.get(1).inDirectory());

        var taken = there.take(copy, List.of(news.getFirst().field()), TODAY).change().apply(with);
        var left = there.leave(copy, List.of(news.get(1).field()), TODAY).change().apply(taken);
        var now = left.organisations().getFirst();
        assertEquals(Money.of(340_000), now.finances().accounts().getFirst().income());
        assertEquals(12, now.profile().employees());
        assertEquals(List.of(), there.news(left, now));
    }

    @Test
    void placesTheTenderNamesLaterAreNews() {
        var wider = with.withTender(tender -> tender.withAreas(List.of(tender.areas().getFirst(), LEEDS)));
        var news = new CopyInBid(PROFILES, LANTERN).news(wider, copy);
        assertEquals(List.of("Hartlepool, a base; Leeds, staff"), news.stream().map(CopyInBid.News::inDirectory).toList());
    }

    @Test
    void theBidKnowsItsCopyAndASecondGetsAnIdOfItsOwn() {
        var copies = new CopyInBid(PROFILES, LANTERN);
        assertEquals(copy, copies.in(with).orElseThrow());
        assertTrue(copies.in(BID).isEmpty());
        assertEquals(2, copies.with(with, TODAY).organisations().stream().map(Organisation::id).distinct().count());
    }
}
