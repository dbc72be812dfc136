package org.bidweave;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bidweave.check.Check;
import org.bidweave.check.Finding;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.LineId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Specialism;
import org.bidweave.model.Stage;
import org.bidweave.model.Tender;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.YearOfAccounts;

/// Wellbeing Navigators in Westmere, the bid that most tests start from: Harbourlight leads, Lantern has signed, Stillwater has not.
/// All organisations are invented.
public final class TestBids {

    public static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    public static final AlternativeId A = new AlternativeId("A");
    public static final LotId LOT = new LotId("L1");
    public static final LotId SECOND_LOT = new LotId("L2");
    public static final LineId NAVIGATION = new LineId("NAV");
    public static final AreaId NORTH = new AreaId("North");
    public static final AreaId SOUTH = new AreaId("South");
    public static final AreaId QUAYSIDE = new AreaId("Quayside");
    public static final Specialism SOCIAL_PRESCRIBING = new Specialism("Social prescribing");
    public static final Specialism DEBT_AND_WELFARE = new Specialism("Debt and welfare");
    public static final Specialism BEREAVEMENT = new Specialism("Bereavement");

    public static final OrganisationId HARBOURLIGHT = new OrganisationId("harbourlight");
    public static final OrganisationId LANTERN = new OrganisationId("lantern");
    public static final OrganisationId STILLWATER = new OrganisationId("stillwater");
    public static final OrganisationId ASPIRA = new OrganisationId("aspira");
    public static final OrganisationId QUAY_STREET = new OrganisationId("quay-street");

    public static final Bid WESTMERE = westmere();

    private TestBids() {}

    public static Situation planned(Bid bid) {
        return new Situation(bid, bid.current(), View.PLANNED, TODAY);
    }

    public static Situation secured(Bid bid) {
        return new Situation(bid, bid.current(), View.SECURED, TODAY);
    }

    /// The verdict of one rule on the whole plan.
    public static Verdict verdict(Check check, Bid bid) {
        return check.findings(planned(bid)).stream().map(Finding::verdict).reduce(Verdict.NOT_APPLICABLE, Verdict::worst);
    }

    /// What one rule says of the whole plan.
    public static List<String> messages(Check check, Bid bid) {
        return check.findings(planned(bid)).stream().map(Finding::message).toList();
    }

    /// Westmere with something else asked.
    public static Bid asking(UnaryOperator<Tender> change) {
        return WESTMERE.withTender(change);
    }

    /// Westmere with one member changed.
    public static Bid member(OrganisationId id, UnaryOperator<Member> change) {
        return WESTMERE.withMember(A, id, change);
    }

    /// Westmere with one organisation changed.
    public static Bid organisation(OrganisationId id, UnaryOperator<Organisation> change) {
        return WESTMERE.withOrganisation(id, change);
    }

    public static Bid lot(UnaryOperator<Lot> change) {
        return asking(tender -> tender.withLot(LOT, change));
    }

    public static Bid mode(TurnoverMode mode) {
        return asking(tender -> tender.withTurnover(tender.turnover().withMode(mode)));
    }

    /// Westmere with everyone signed.
    public static Bid signed() {
        return member(STILLWATER, member -> member.withStage(Stage.MOU_SIGNED));
    }

    /// Westmere with a second lot like the first, both bid, shared out alike; so many can be won.
    public static Bid twoLots(int award) {
        var bid = asking(tender -> tender
                .withLots(List.of(WestmereTender.firstLot(), WestmereTender.secondLot()))
                .withLotLimits(new LotLimits(null, award)));
        return bid.withAlternative(A, a -> a.withLotsBid(List.of(LOT, SECOND_LOT))
                .withPrice(Money.of(1_200_000))
                .withMembers(a.members().stream().map(m -> m
                        .withShares(Map.of(LOT, share(m), SECOND_LOT, share(m)))).toList()));
    }

    public static Organisation withIncome(Organisation organisation, long income) {
        return organisation.withFinances(organisation.finances()
                .withAccounts(List.of(new YearOfAccounts(null, Money.of(income), null, null))));
    }

    public static Organisation withReserves(Organisation organisation, long reserves) {
        return organisation.withFinances(organisation.finances().withFreeReserves(Money.of(reserves)));
    }

    private static Money share(Member member) {
        return member.shares().getOrDefault(LOT, Money.ZERO);
    }

    private static Bid westmere() {
        var alternative = Alternative.named(A, "A")
                .withPrice(Money.of(600_000))
                .withLotsBid(List.of(LOT))
                .withMembers(WestmereCast.members());
        return Bid.empty(new BidId("westmere"))
                .withTender(WestmereTender.tender())
                .withOrganisations(WestmereCast.organisations())
                .withAlternatives(List.of(alternative));
    }
}
