package org.bidweave.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bidweave.edit.OrganisationEdits;
import org.bidweave.model.AreaId;
import org.bidweave.model.Decimal;
import org.bidweave.model.LogEntry;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Source;
import org.bidweave.model.Strength;
import org.bidweave.model.YearOfAccounts;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Organisation LANTERN = Organisation.named(new OrganisationId("lantern"), "Lantern Trust")
            .withProfile(profile -> profile.withEmployees(12).withStrengths(List.of(new Strength("Trusted", "Survey 2026"))));
    private static final Organisation AGAIN = Organisation.named(new OrganisationId("lantern-2"), "The Lantern Trust").withRegisterId("GB-CHC-1000001")
            .withProfile(profile -> profile.withEmployees(14).withVolunteers(30).withStrengths(List.of(new Strength("Quick", ""))));

    @Test
    void aPreviewShowsBothSidesAndWhatBecomesOfThem() {
        var rows = new Merge(LANTERN, AGAIN, Set.of()).preview(AreaId::value);
        assertEquals(
                List.of("Name: Lantern Trust | The Lantern Trust > Lantern Trust", "Registered number:  | GB-CHC-1000001 > GB-CHC-1000001",
                        "Employees: 12 | 14 > 12", "Volunteers:  | 30 > 30", "Strengths and values: Trusted: Survey 2026 | Quick > Trusted: Survey 2026; Quick"),
                rows.stream().map(row -> row.field().name() + ": " + row.kept() + " | " + row.other() + " > " + row.merged()).toList());
        assertEquals(List.of("Name", "Employees"), rows.stream().filter(Merge.Row::choice).map(row -> row.field().name()).toList());
    }

    @Test
    void whatGivesWayStandsInTheLog() {
        var profiles = Profiles.none().withOrganisations(List.of(LANTERN, AGAIN));
        var merged = new Merge(LANTERN, AGAIN, Set.of("employees")).edit(TODAY, AreaId::value).change().apply(profiles).organisations();
        assertEquals(1, merged.size());
        assertEquals(14, merged.getFirst().profile().employees());
        assertEquals(List.of(new LogEntry(TODAY, "Merged with The Lantern Trust, which had Name: The Lantern Trust; Employees: 12", true)),
                merged.getFirst().profile().log());
    }

    @Test
    void aPoolOfStaffThatBothCountOtherwiseStandsInTheLogThoughTheListsAreJoined() {
        var kept = LANTERN.withStaffPools(Map.of("Advisers", Decimal.of("2")));
        var other = LANTERN.withId(AGAIN.id()).withStaffPools(Map.of("Advisers", Decimal.of("3"), "Drivers", Decimal.of("1")));
        var merged = new Merge(kept, other, Set.of()).edit(TODAY, AreaId::value).change()
                .apply(Profiles.none().withOrganisations(List.of(kept, other))).organisations().getFirst();
        assertEquals(Map.of("Advisers", Decimal.of("2"), "Drivers", Decimal.of("1")), merged.staffPools());
        assertEquals("Merged with Lantern Trust, which had Staff: Advisers 3 FTE", merged.profile().log().getFirst().what());
    }

    @Test
    void ofAYearThatBothHaveTheAccountsAreChosenAndAllOtherYearsStay() {
        var kept = LANTERN.withFinances(LANTERN.finances().withAccounts(List.of(year(2026, 300_000), year(2025, 280_000))));
        var other = AGAIN.withFinances(AGAIN.finances().withAccounts(List.of(year(2026, 350_000), year(2024, 260_000))));
        var accounts = new Merge(kept, other, Set.of()).preview(AreaId::value).stream().filter(row -> "accounts".equals(row.field().key())).findFirst().orElseThrow();
        assertEquals(new Merge.Contradiction("year to 31 Mar 2025: income £280,000; year to 31 Mar 2024: income £260,000",
                "year to 31 Mar 2026: income £300,000", "year to 31 Mar 2026: income £350,000"), accounts.contradiction().orElseThrow());
        assertEquals(List.of(year(2026, 300_000), year(2025, 280_000), year(2024, 260_000)), merged(kept, other, Set.of()).finances().latestFirst());
        var chosen = merged(kept, other, Set.of("accounts"));
        assertEquals(List.of(year(2026, 350_000), year(2025, 280_000), year(2024, 260_000)), chosen.finances().latestFirst());
        assertTrue(chosen.profile().log().getFirst().what().contains("; Accounts: year to 31 Mar 2026: income £300,000;"), chosen.profile().log().getFirst().what());
    }

    @Test
    void theSameAccountsOfAYearAreNoChoice() {
        var kept = LANTERN.withFinances(LANTERN.finances().withAccounts(List.of(year(2026, 300_000))));
        var other = AGAIN.withFinances(kept.finances());
        assertTrue(new Merge(kept, other, Set.of()).preview(AreaId::value).stream().noneMatch(row -> "accounts".equals(row.field().key()) && row.choice()));
    }

    @Test
    void twoNumbersOfOneRegisterAreTwoOrganisationsButThoseOfTwoRegistersNeedNotBe() {
        assertTrue(new Merge(LANTERN.withRegisterId("GB-CHC-1000002"), AGAIN, Set.of()).twoInOneRegister());
        assertFalse(new Merge(LANTERN.withRegisterId("GB-COH-1000002"), AGAIN, Set.of()).twoInOneRegister());
        assertFalse(new Merge(LANTERN, AGAIN, Set.of()).twoInOneRegister());
    }

    private static YearOfAccounts year(int year, long income) {
        return new YearOfAccounts(LocalDate.of(year, 3, 31), Money.of(income), null, null);
    }

    private static Organisation merged(Organisation kept, Organisation other, Set<String> fromOther) {
        return new Merge(kept, other, fromOther).edit(TODAY, AreaId::value).change()
                .apply(Profiles.none().withOrganisations(List.of(kept, other))).organisations().getFirst();
    }

    @Test
    void shortNamesGrowUntilTheyTellTheOrganisationsApart() {
        var housing = Organisation.named(new OrganisationId("kestrel"), "Kestrel Housing Trust");
        var advice = Organisation.named(new OrganisationId("kestrel-2"), "Kestrel Advice Service");
        var both = Profiles.none().withOrganisations(List.of(housing, advice, LANTERN));
        assertEquals("Kestrel Housing", both.shortName(housing));
        assertEquals("Kestrel Advice", both.shortName(advice));
        assertEquals("Lantern", both.shortName(LANTERN));
        assertEquals("Merge Kestrel Advice into Kestrel Housing", new Merge(housing, advice, Set.of()).edit(TODAY, AreaId::value).name());
        assertEquals("Kestrel", Profiles.none().withOrganisations(List.of(housing)).shortName(housing));
        assertEquals("Kestrel Trust", Organisation.named(new OrganisationId("k"), "Kestrel Trust").shortNameAmong(List.of(housing.withName("Kestrel Trust"))));
    }

    @Test
    void theIdOfTheOneThatGoesIsGivenToNobodyElse() {
        var profiles = Profiles.none().withOrganisations(List.of(LANTERN, AGAIN));
        var merged = new Merge(LANTERN, AGAIN, Set.of()).edit(TODAY, AreaId::value).change().apply(profiles);
        assertEquals("lantern-3", OrganisationEdits.named(merged, "Lantern").id().value());
    }

    private static Organisation from(Organisation organisation, String field, String name, LocalDate day) {
        return organisation.withProfile(profile -> profile.withSource(new Source(field, name, day)));
    }

    private static Optional<Source> source(Organisation kept, Organisation other, Set<String> fromOther, String field) {
        return new Merge(kept, other, fromOther).edit(TODAY, AreaId::value).change()
                .apply(Profiles.none().withOrganisations(List.of(kept, other))).organisations().getFirst().profile().source(field);
    }

    @Test
    void eachValueKeepsItsOwnSource() {
        var register = LocalDate.of(2026, 1, 5);
        var other = from(from(AGAIN, "employees", "Register", register), "volunteers", "Register", register);
        assertEquals(Optional.empty(), source(LANTERN, other, Set.of(), "employees"));
        assertEquals(Optional.of(new Source("employees", "Register", register)), source(LANTERN, other, Set.of("employees"), "employees"));
        assertEquals(Optional.of(new Source("volunteers", "Register", register)), source(LANTERN, other, Set.of(), "volunteers"));
        var kept = from(LANTERN, "employees", Sourced.HERE, TODAY);
        assertEquals(Optional.of(new Source("employees", Sourced.HERE, TODAY)), source(kept, other, Set.of(), "employees"));
        assertEquals(Optional.empty(), source(kept, AGAIN, Set.of("employees"), "employees"));
    }

    @Test
    void aListThatBothGaveToIsFromBothAndAsOldAsTheOlder() {
        var kept = from(LANTERN, "strengths", "Survey", TODAY);
        var day = TODAY.minusYears(1);
        assertEquals(Optional.of(new Source("strengths", "Survey; Visit", day)), source(kept, from(AGAIN, "strengths", "Visit", day), Set.of(), "strengths"));
        assertEquals(Optional.of(new Source("strengths", Sourced.HERE, day)), source(kept, from(AGAIN, "strengths", Sourced.HERE, day), Set.of(), "strengths"));
        assertEquals(Optional.empty(), source(kept, AGAIN, Set.of(), "strengths"));
    }
}
