package org.bidweave.ui.consortium;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bidweave.TestBids;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.Source;
import org.bidweave.model.YearOfAccounts;
import org.bidweave.profile.CopyInBid;
import org.bidweave.profile.KeptFromBid;
import org.bidweave.profile.Profiles;

/// Westmere beside my organisations: nothing of it copied, or Lantern and Stillwater copied five weeks ago, of whom the directory has learnt since.
public record CopiedBid(Bid bid, Bid profiles) {

    private static final LocalDate THEN = LocalDate.of(2026, 8, 1);
    private static final LocalDate LEARNT = LocalDate.of(2026, 8, 28);

    public static CopiedBid fresh() {
        var north = new Area(new AreaId("the-north"), "North", "");
        var hall = Organisation.named(new OrganisationId("brook-street-hall"), "Brook Street Hall")
                .withPresence(List.of(new PresenceHeld(north.id(), Presence.BASE, null)))
                .withFinances(TestBids.WESTMERE.organisations().getFirst().finances());
        return new CopiedBid(TestBids.WESTMERE, Profiles.numbered("ours").withTender(tender -> tender.withAreas(List.of(north)))
                .withOrganisations(List.of(hall)));
    }

    public static CopiedBid outdated() {
        var bid = TestBids.WESTMERE;
        var profiles = fresh().profiles();
        for (var id : List.of(TestBids.LANTERN, TestBids.STILLWATER)) {
            var organisation = bid.organisation(id).orElseThrow();
            profiles = new KeptFromBid(bid, organisation).kept(profiles, THEN);
            bid = new CopyInBid(profiles, profiles.organisations().getLast()).link(organisation, THEN).change().apply(bid);
        }
        return new CopiedBid(bid, profiles.withOrganisations(profiles.organisations().stream().map(CopiedBid::better).toList()));
    }

    private static Organisation better(Organisation profile) {
        if (profile.id().value().startsWith("brook")) {
            return profile;
        }
        var before = profile.finances().accounts();
        var latest = new YearOfAccounts(LocalDate.of(2026, 3, 31), Money.of(410_000), null, Money.of(395_000));
        return profile
                .withFinances(profile.finances().withAccounts(Stream.concat(Stream.of(latest), before.stream()).toList()))
                .withProfile(it -> it.withEmployees(14)
                        .withSource(new Source("accounts", "Charity Commission register", LEARNT))
                        .withSource(new Source("employees", "Its annual report", LEARNT)));
    }
}
