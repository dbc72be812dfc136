package org.bidweave;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bidweave.model.AccreditationHeld;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.Conflict;
import org.bidweave.model.Contact;
import org.bidweave.model.Decimal;
import org.bidweave.model.Evidence;
import org.bidweave.model.InsuranceHeld;
import org.bidweave.model.InsuranceType;
import org.bidweave.model.LocalEvidence;
import org.bidweave.model.LogEntry;
import org.bidweave.model.Money;
import org.bidweave.model.Motive;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Policy;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.Reference;
import org.bidweave.model.Source;
import org.bidweave.model.Specialism;
import org.bidweave.model.SpecialismHeld;
import org.bidweave.model.Strength;
import org.bidweave.model.YearOfAccounts;
import org.bidweave.profile.Profiles;

/// My organisations: Lantern with all that a profile can hold, Lantern once more as a duplicate, and the others of Westmere as they are there.
public final class TestProfiles {

    public static final LocalDate TODAY = TestBids.TODAY;
    public static final OrganisationId LANTERN = TestBids.LANTERN;
    public static final OrganisationId LANTERN_AGAIN = new OrganisationId("lantern-2");
    public static final OrganisationId QUAY_STREET = TestBids.QUAY_STREET;
    public static final Contact ADA = new Contact("Ada Brook", "Director", "ada@lantern.example", "07700 900456");

    private static final Area HARTLEPOOL = new Area(new AreaId("hartlepool"), "Hartlepool", "E06000001");
    private static final Area STOCKTON = new Area(new AreaId("stockton"), "Stockton-on-Tees", "E06000004");
    private static final String REGISTER = "Charity Commission for England and Wales";

    public static final Bid PROFILES = Profiles.none()
            .withTender(tender -> tender.withAreas(List.of(HARTLEPOOL, STOCKTON)))
            .withOrganisations(Stream.concat(Stream.of(lantern(), again()), others()).toList());

    private TestProfiles() {}

    public static Organisation lanternProfile() {
        return PROFILES.organisation(LANTERN).orElseThrow();
    }

    private static Stream<Organisation> others() {
        return TestBids.WESTMERE.organisations().stream().filter(one -> !one.id().equals(LANTERN))
                .map(one -> one.withHomeAreas(List.of()).withPresence(List.of()));
    }

    private static Organisation lantern() {
        return Organisation.named(LANTERN, "Lantern Debt & Rights Advice")
                .withRegisterId("GB-CHC-1000003")
                .withVcse(true)
                .withHomeAreas(List.of(HARTLEPOOL.id()))
                .withFinances(TestBids.WESTMERE.organisation(LANTERN).orElseThrow().finances()
                        .withAccounts(List.of(year(2026, 340_000, 335_000), year(2025, 318_500, 322_000), year(2024, 296_000, 281_400), year(2022, 241_000, 255_000)))
                        .withFreeReserves(Money.of(48_000)))
                .withSpecialisms(List.of(
                        new SpecialismHeld(new Specialism("Debt and welfare"), Evidence.EVIDENCED, "Quality mark AQS, 2025"),
                        new SpecialismHeld(new Specialism("Money guidance"), Evidence.CLAIMED, "")))
                .withPresence(List.of(
                        new PresenceHeld(HARTLEPOOL.id(), Presence.BASE, null),
                        new PresenceHeld(STOCKTON.id(), Presence.OUTREACH, LocalDate.of(2027, 1, 4))))
                .withLocalEvidence(List.of(new LocalEvidence(HARTLEPOOL.id(), 14, true, 6, 1_240)))
                .withStaffPools(Map.of("Advisers", Decimal.of("6.25")))
                .withInsurance(List.of(
                        new InsuranceHeld(InsuranceType.PUBLIC_LIABILITY, Money.of(5_000_000), LocalDate.of(2026, 10, 1)),
                        new InsuranceHeld(InsuranceType.EMPLOYERS_LIABILITY, Money.of(10_000_000), LocalDate.of(2027, 9, 30)),
                        new InsuranceHeld(InsuranceType.PROFESSIONAL_INDEMNITY, Money.of(2_000_000), LocalDate.of(2026, 5, 31))))
                .withAccreditations(List.of(new AccreditationHeld("Advice Quality Standard", LocalDate.of(2027, 3, 31))))
                .withReferences(List.of(
                        new Reference("Debt advice", "Westmere Borough Council", Money.of(180_000), null, true, true, true),
                        new Reference("Money guidance pilot", "Tees Valley", Money.of(60_000), LocalDate.of(2021, 3, 31), false, true, true)))
                .withProfile(profile -> profile
                        .withEmployees(12)
                        .withVolunteers(31)
                        .withGovernmentContracts(Money.of(120_000))
                        .withLivedExperience(Decimal.of("0.3"))
                        .withActivities("Free and independent advice on debt, benefits and housing.")
                        .withWebsite("www.lantern.example")
                        .withPostcode("TS24 7AB")
                        .withWorksIn(List.of(HARTLEPOOL.id(), STOCKTON.id()))
                        .withWorks(List.of("The Prevention Or Relief Of Poverty", "Provides Advocacy/advice/information"))
                        .withPolicies(List.of(new Policy("Safeguarding", LocalDate.of(2026, 11, 1)), new Policy("Data protection", null)))
                        .withStrengths(List.of(new Strength("Trusted in the town", "Survey 2026: 91% would come back"), new Strength("Quick to start", "")))
                        .withMotives(List.of(Motive.MISSION, Motive.NECESSITY))
                        .withRedLines(List.of("No payment by results above 10%"))
                        .withConflicts(List.of(new Conflict("Westmere Borough Council", "A trustee sits on the council")))
                        .withContacts(List.of(ADA, new Contact("Ambrose Keld", "Chair", "", "")))
                        .withLog(List.of(
                                new LogEntry(LocalDate.of(2026, 4, 2), "Ada Brook agreed to share outcomes data", true),
                                new LogEntry(LocalDate.of(2026, 7, 14), "Paid 40 days late on the pilot", false)))
                        .withSources(List.of(
                                new Source("accounts", REGISTER, LocalDate.of(2026, 8, 1)),
                                new Source("employees", REGISTER, LocalDate.of(2024, 8, 1)),
                                new Source("volunteers", "Entered here", LocalDate.of(2026, 2, 3)),
                                new Source("freeReserves", "Entered here", LocalDate.of(2026, 2, 3)),
                                new Source("governmentContracts", REGISTER, LocalDate.of(2024, 8, 1)))));
    }

    private static YearOfAccounts year(int ended, long income, long spending) {
        return new YearOfAccounts(LocalDate.of(ended, 3, 31), Money.of(income), null, Money.of(spending));
    }

    private static Organisation again() {
        return Organisation.named(LANTERN_AGAIN, "The Lantern Debt and Rights Advice Ltd")
                .withProfile(profile -> profile.withEmployees(14).withStrengths(List.of(new Strength("Speaks five languages", "Staff list 2026"))));
    }
}
