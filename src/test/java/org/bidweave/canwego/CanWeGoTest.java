package org.bidweave.canwego;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.model.Allocation;
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
    private static final Us US = new Us(Money.of(180_000), List.of("bereavement support"), List.of("York"), 300);
    private static final Asked ASKED = new Asked(Money.of(300_000), null, Money.of(200_000),
            List.of("Bereavement support", "Debt advice"), List.of("York", "Leeds"), 480);

    @Test
    void aloneItSaysEverythingThatFallsShortAndByHowMuch() {
        var alone = CanWeGo.of(US, ASKED, TODAY).alone();

        assertEquals(Verdict.BLOCKER, alone.verdict());
        assertEquals("No. You have £180,000; the buyer asks for £300,000: £120,000 short. You do not offer Debt advice. You do not work in "
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
        var strong = CanWeGo.of(new Us(Money.of(300_000), List.of("Debt advice"), List.of("Leeds"), 480),
                new Asked(Money.of(300_000), null, Money.of(150_000), List.of("Debt advice"), List.of("Leeds"), 480), TODAY);

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
        var us = new Us(Money.of(900_000), List.of("Debt advice"), List.of("Leeds"), 480);
        var asked = new Asked(Money.of(300_000), null, Money.of(150_000), List.of("Debt advice"), List.of("Leeds"), 480);
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

        assertTrue(CanWeGo.of(US, twice, TODAY).alone().text().startsWith("No. You have £180,000; the buyer asks for £800,000: £620,000 short."));
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
