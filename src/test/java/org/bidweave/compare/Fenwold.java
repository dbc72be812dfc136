package org.bidweave.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bidweave.Samples;
import org.bidweave.check.Checks;
import org.bidweave.check.View;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.OrganisationId;

/// Fenwold with the consortium as it is (A) and with Saltney Women’s Space (B), and whoever else it could have. Little Oaks plans its outreach
/// in both.
public final class Fenwold {

    public static final LocalDate TODAY = Samples.CASE_3B.today();
    public static final AlternativeId A = new AlternativeId("A");
    public static final AlternativeId B = new AlternativeId("B");
    public static final OrganisationId MARRAM = new OrganisationId("Marram House");
    public static final OrganisationId UMOJA = new OrganisationId("Umoja Fenland");
    public static final OrganisationId OAKS = new OrganisationId("Little Oaks Therapy");
    public static final OrganisationId SALTNEY = new OrganisationId("Saltney Women's Space");

    public static final Bid BID = both();

    private Fenwold() {}

    public static Side side(AlternativeId alternative, View view) {
        return Side.of(Checks.STANDARD, BID, alternative, view, TODAY);
    }

    private static Bid both() {
        var before = Samples.CASE_3A.bid();
        var after = Samples.CASE_3B.bid();
        var others = before.organisations().stream().filter(one -> after.organisation(one.id()).isEmpty());
        return after.withId(new BidId("fenwold"))
                .withOrganisations(Stream.concat(after.organisations().stream(), others).toList())
                .withAlternatives(List.of(
                        before.alternative(before.current()).withId(A).withName("As we are"),
                        after.alternative(after.current()).withId(B).withName("With Saltney Women’s Space")))
                .withCurrent(A);
    }
}
