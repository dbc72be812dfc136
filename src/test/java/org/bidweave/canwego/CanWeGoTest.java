package org.bidweave.canwego;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.model.Allocation;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Binding;
import org.bidweave.model.Decimal;
import org.bidweave.model.Evidence;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.Reliance;
import org.bidweave.model.Role;
import org.bidweave.model.Specialism;
import org.bidweave.model.SpecialismHeld;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.YearOfAccounts;
import org.junit.jupiter.api.Test;

class CanWeGoTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    private static final Us US = new Us(Money.of(180_000), List.of("bereavement support"), places("York"), 300);
    private static final Asked ASKED = new Asked(Money.of(300_000), null, Money.of(200_000),
            List.of("Bereavement support", "Debt advice"), places("York", "Leeds"), 480);

    @Test
    void aloneItSaysEverythingThatFallsShortAndByHowMuch() {
        var alone = CanWeGo.of(US, ASKED, TODAY).alone();

        assertEquals(Verdict.BLOCKER, alone.verdict());
        assertEquals("No. You have £180,000; the buyer asks for £300,000: £120,000 short, whichever way turnover is counted. You do not offer Debt advice. You do not work in "
                + "Leeds. You can serve 300 of 480 people a year: 180 short.", alone.text());
    }

    @Test
    void withPartnersItNamesWhatTheyWouldHaveToBring() {
        assertEquals("Yes, if turnover may be counted together, and a partner joins, or several together, who between them have £120,000 of "
                + "turnover or more; offer Debt advice; work in Leeds; serve 180 people more a year. Partners whose turnover counts must do "
                + "part of the work, or guarantee it. If only the lead’s turnover counts, a partner with £300,000 or more has to lead. If "
                + "each partner is judged on its share, you can keep up to £120,000 a year. Ask the buyer which it is.",
                CanWeGo.of(US, ASKED, TODAY).withPartners().text());
    }

    @Test
    void aPartnerThatBringsJustThatClosesEveryRule() {
        var bid = withPartner(new FirstBid(US, ASKED).trial());
        var found = Checks.STANDARD.assess(new Situation(bid, bid.current(), View.PLANNED, TODAY)).rules();

        assertEquals(List.of(Verdict.PASS, Verdict.PASS, Verdict.PASS, Verdict.PASS),
                List.of(found.get("FIN-02"), found.get("SPC-01"), found.get("ARE-01"), found.get("CAP-01")));
    }

    @Test
    void whoNeedsNobodyIsToldSo() {
        var strong = CanWeGo.of(new Us(Money.of(300_000), List.of("Debt advice"), places("Leeds"), 480),
                new Asked(Money.of(300_000), null, Money.of(150_000), List.of("Debt advice"), places("Leeds"), 480), TODAY);

        assertEquals("Yes. You have £300,000; the buyer asks for £300,000: £0 to spare.", strong.alone().text());
        assertEquals("Yes. You do not need them: partner for what it adds, not out of necessity.", strong.withPartners().text());
        assertEquals("The whole contract, £150,000 a year, would be 50.0% of your income. Half of your income is £150,000: a larger share a "
                + "year is a risk if payment is late or the contract ends.", strong.effect().text());
    }

    @Test
    void whatWasNotSaidIsNeverAYes() {
        var nothing = CanWeGo.of(Us.NOTHING, Asked.NOTHING, TODAY);
        assertEquals(List.of(Verdict.UNKNOWN, Verdict.UNKNOWN, Verdict.UNKNOWN),
                List.of(nothing.alone().verdict(), nothing.withPartners().verdict(), nothing.effect().verdict()));

        var richOnly = CanWeGo.of(new Us(Money.of(9_000_000), List.of(), List.of(), null),
                new Asked(Money.of(1_000), null, null, List.of(), List.of(), null), TODAY);
        assertEquals(Verdict.UNKNOWN, richOnly.alone().verdict());
        assertTrue(richOnly.alone().text().startsWith("Not known yet. You have £9,000,000; the buyer asks for £1,000: £8,999,000 to spare. "
                + "Still to enter: what you are good at, the specialisms the buyer asks for"), richOnly.alone()::text);
        assertEquals(Verdict.UNKNOWN, richOnly.withPartners().verdict());
    }

    @Test
    void everyAnswerLeftOutAloneKeepsItFromAYes() {
        var us = new Us(Money.of(900_000), List.of("Debt advice"), places("Leeds"), 480);
        var asked = new Asked(Money.of(300_000), null, Money.of(150_000), List.of("Debt advice"), places("Leeds"), 480);
        assertEquals(Verdict.PASS, CanWeGo.of(us, asked, TODAY).alone().verdict());

        for (var less : List.of(new Us(null, us.specialisms(), us.places(), 480), new Us(us.income(), List.of(), us.places(), 480),
                new Us(us.income(), us.specialisms(), List.of(), 480), new Us(us.income(), us.specialisms(), us.places(), null))) {
            assertEquals(Verdict.UNKNOWN, CanWeGo.of(less, asked, TODAY).alone().verdict(), less::toString);
        }
        for (var less : List.of(new Asked(null, null, asked.yearlyValue(), asked.specialisms(), asked.places(), 480),
                new Asked(null, Decimal.of(2), null, asked.specialisms(), asked.places(), 480),
                new Asked(asked.turnover(), null, null, List.of(), asked.places(), 480),
                new Asked(asked.turnover(), null, null, asked.specialisms(), List.of(), 480),
                new Asked(asked.turnover(), null, null, asked.specialisms(), asked.places(), null))) {
            assertEquals(Verdict.UNKNOWN, CanWeGo.of(us, less, TODAY).alone().verdict(), less::toString);
        }
    }

    @Test
    void aMultipleOfTheYearlyValueIsWorkedOut() {
        var twice = new Asked(null, Decimal.of(2), Money.of(400_000), List.of(), List.of(), null);

        assertTrue(CanWeGo.of(US, twice, TODAY).alone().text().startsWith("No. You have £180,000; the buyer asks for £800,000: £620,000 short, whichever way "
                + "turnover is counted."));
    }

    @Test
    void itSaysHowAPlaceWasUnderstoodAndWhatIsLeftOfOne() {
        var leeds = place("Leeds", "E1", "E1");
        var county = place("West Yorkshire", "C1", "E1", "E2");
        var region = place("Yorkshire", "R1", "E1", "E2", "E3");
        var us = new Us(Money.of(300_000), List.of("Debt advice"), List.of(county), 480);

        assertEquals("Yes. You have £300,000; the buyer asks for £300,000: £0 to spare. Leeds lies in West Yorkshire, where you work.",
                CanWeGo.of(us, asking(leeds), TODAY).alone().text());
        var part = CanWeGo.of(us, asking(region), TODAY);
        assertEquals("No. You have £300,000; the buyer asks for £300,000: £0 to spare. You do not work in the rest of Yorkshire.", part.alone().text());
        assertTrue(part.withPartners().text().contains("work in the rest of Yorkshire"), part.withPartners()::text);
    }

    @Test
    void whatCostsOnlyMarksIsAGapHereAsInTheBid() {
        var us = new Us(Money.of(300_000), List.of("Debt advice"), places("York"), 480);

        assertEquals(Verdict.GAP, CanWeGo.of(us, asking(Where.own("Leeds")), TODAY).alone().verdict());
    }

    @Test
    void theAnswerAndTheBidThatOpensAgreeOnEveryRuleThatTheQuestionsDecide() {
        var bid = CanWeGo.bid(US, ASKED, new BidId("new"));
        var found = Checks.STANDARD.assess(new Situation(bid, bid.current(), View.PLANNED, TODAY));
        var alone = Alone.of(US, ASKED, TODAY);

        assertEquals(alone.specialismsMissing(), found.of("SPC-01").stream().filter(it -> it.verdict() == Verdict.BLOCKER)
                .map(it -> Objects.requireNonNull(it.about().specialism()).name()).toList());
        assertEquals(alone.placesMissing(), found.of("ARE-01").stream().filter(it -> it.verdict() == Verdict.GAP)
                .map(it -> bid.tender().areaName(Objects.requireNonNull(it.about().area()))).toList());
        assertEquals(alone.exposure().orElseThrow().numbers(), found.of("FAIR-01").getFirst().numbers());
    }

    @Test
    void itSaysWhyTheBidShowsUnknownAndWhatItAsksBesides() {
        var opening = CanWeGo.of(US, ASKED, TODAY).opening();

        assertEquals(Verdict.BLOCKER, opening.verdict());
        assertEquals("The bid opens with a blocker: No partner delivers Debt advice; it is mandatory. Turnover shows there as unknown until the "
                + "buyer says how it is counted: none of the 6 ways would let you through alone. How many people you can serve shows there as "
                + "unknown until you enter your full-time staff, and how many people one of them can serve. It also asks what was not asked here: "
                + "evidence of specialisms, declarations and registration, legal form, waiting for payment and work where we are present.",
                opening.text());
    }

    @Test
    void whatTheBidAsksBesidesIsReadFromTheBid() {
        var income = new Us(Money.of(9_000_000), List.of(), List.of(), null);
        var opening = CanWeGo.of(income, Asked.NOTHING, TODAY).opening();
        var worth = CanWeGo.of(income, new Asked(null, null, Money.of(150_000), List.of(), List.of(), null), TODAY).opening();

        assertEquals("The bid opens with a gap: Our charity is not registered on the platform with its declarations.", opening.text());
        assertEquals(opening.text() + " It also asks what was not asked here: legal form and waiting for payment.", worth.text());
    }

    @Test
    void withoutAYearlyValueItSaysWhyTheBidCountsNothingAsDelivered() {
        var asked = new Asked(null, null, null, List.of("Bereavement support"), places("York"), null);
        var answer = CanWeGo.of(US, asked, TODAY);

        assertEquals(Verdict.UNKNOWN, answer.alone().verdict());
        assertEquals("The bid opens with a blocker: No partner delivers Bereavement support; it is mandatory. Until you enter what the contract "
                + "is worth a year nobody keeps a share of it there, so nothing counts yet as delivered. It also asks what was not asked here: "
                + "declarations and registration.", answer.opening().text());
    }

    @Test
    void whatWeDidNotSayIsUnknownInTheBidOrItIsSaidThatItCountsAsMissing() {
        var nothing = new Us(Money.of(300_000), List.of(), List.of(), null);
        var bid = CanWeGo.bid(nothing, ASKED, new BidId("new"));
        var found = Checks.STANDARD.assess(new Situation(bid, bid.current(), View.PLANNED, TODAY)).rules();

        assertEquals(Verdict.UNKNOWN, found.get("CAP-01"));
        assertTrue(CanWeGo.of(nothing, ASKED, TODAY).opening().text().contains(
                "What you have not said, of what you are good at and where you work, counts there as missing."));
    }

    @Test
    void theBidHoldsWhatWasSaidAndNothingElse() {
        var bid = CanWeGo.bid(US, ASKED, new BidId("new"));
        var lead = bid.alternative(bid.current()).members().getFirst();

        assertEquals(TurnoverMode.NOT_STATED, bid.tender().turnover().mode());
        assertEquals(Money.of(300_000), bid.tender().turnover().amount());
        assertEquals("Our charity", bid.nameOf(lead.organisation()));
        assertEquals(Role.LEAD, lead.role());
        assertEquals(Map.of(FirstBid.LOT, Money.of(200_000)), lead.shares());
        assertEquals(new Specialism("Bereavement support"), bid.organisations().getFirst().specialisms().getFirst().specialism());
        assertNull(bid.tender().lines().getFirst().standard());
        assertNull(lead.allocations().getFirst().staff());
        assertTrue(CanWeGo.bid(Us.NOTHING, Asked.NOTHING, new BidId("empty")).tender().areas().isEmpty());
    }

    private static Asked asking(Where place) {
        return new Asked(Money.of(300_000), null, Money.of(150_000), List.of("Debt advice"), List.of(place), 480);
    }

    private static Where place(String name, String code, String... districts) {
        return new Where(new Area(new AreaId("new"), name, code), List.of(districts), List.of(districts));
    }

    private static List<Where> places(String... names) {
        return FirstBidTest.places(names);
    }

    /// The trial bid counted together, with a partner that has exactly what is short.
    private static Bid withPartner(Bid alone) {
        var id = new OrganisationId("partner");
        var leeds = alone.tender().areas().stream().filter(area -> area.name().equals("Leeds")).findFirst().orElseThrow().id();
        var work = alone.alternative(alone.current()).members().getFirst().allocations().getFirst();
        var organisation = Organisation.named(id, "Partner");
        var able = organisation
                .withFinances(organisation.finances().withAccounts(List.of(new YearOfAccounts(null, Money.of(120_000), null, null))))
                .withSpecialisms(List.of(new SpecialismHeld(new Specialism("Debt advice"), Evidence.EVIDENCED, "")))
                .withPresence(List.of(new PresenceHeld(leeds, Presence.STAFF, null)));
        var part = Member.of(id, Role.SUBCONTRACTOR)
                .withShares(Map.of(FirstBid.LOT, Money.of(80_000)))
                .withReliance(new Reliance(true, true, Binding.PERFORMS))
                .withAllocations(List.of(new Allocation(work.lot(), work.line(), work.area(), "Team", Decimal.of("0.6"), 180)));
        return alone
                .withTender(tender -> tender.withTurnover(tender.turnover().withMode(TurnoverMode.COMBINED)))
                .withOrganisations(List.of(alone.organisations().getFirst(), able))
                .withAlternative(alone.current(), a -> a.withMembers(List.of(a.members().getFirst(), part)));
    }
}
