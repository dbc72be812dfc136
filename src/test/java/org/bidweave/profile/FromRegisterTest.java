package org.bidweave.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bidweave.directory.AccountsYear;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.edit.Edit;
import org.bidweave.edit.OrganisationEdits;
import org.bidweave.edit.ProfileEdits;
import org.bidweave.model.Area;
import org.bidweave.model.Bid;
import org.bidweave.model.LegalForm;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.Source;
import org.bidweave.model.Warning;
import org.bidweave.model.YearOfAccounts;
import org.bidweave.places.UkPlaces;
import org.junit.jupiter.api.Test;

class FromRegisterTest {

    private static final UkPlaces UK = UkPlaces.read();
    private static final LocalDate EXTRACT = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST_YEAR = LocalDate.of(2026, 3, 31);
    private static final RegisterEntry ACORN = acorn(new AccountsYear(LAST_YEAR, 145_000L, 139_000L), 7);

    private static RegisterEntry acorn(AccountsYear year, Integer employees) {
        return new RegisterEntry("GB-CHC-1000003", Register.ENGLAND_AND_WALES, "Acorn Advice", List.of(), "01234567", Set.of(), List.of(year),
                new RegisterEntry.People(employees, null, null, -5L), List.of("Children/young People"), List.of("Leeds City", "Throughout Acornshire"),
                "LS1 1AA", "", "Advice", EXTRACT, null);
    }

    private static RegisterEntry warned(RegisterEntry entry, Warning... warnings) {
        return new RegisterEntry(entry.id(), entry.register(), entry.name(), entry.otherNames(), entry.companyNumber(), Set.of(warnings), entry.accounts(),
                entry.people(), entry.works(), entry.areas(), entry.postcode(), entry.website(), entry.activities(), entry.asOf(), entry.registered());
    }

    private final Bid kept = new FromRegister(ACORN, UK).kept(Profiles.none());
    private final Organisation profile = kept.organisations().getFirst();

    @Test
    void aProfileHasWhatItsRegisterSaysAndWhereEachFigureIsFrom() {
        assertEquals(List.of(new YearOfAccounts(LAST_YEAR, Money.of(145_000), null, Money.of(139_000))), profile.finances().accounts());
        assertEquals(7, profile.profile().employees());
        assertNull(profile.profile().volunteers());
        assertEquals(LegalForm.CHARITABLE_COMPANY, profile.legalForm());
        assertEquals(true, profile.vcse());
        assertEquals(new Source("vcse", "Charity Commission for England and Wales", EXTRACT), profile.profile().source("vcse").orElseThrow());
        assertEquals(new Source("employees", "Charity Commission for England and Wales", EXTRACT), profile.profile().source("employees").orElseThrow());
        assertEquals(true, profile.profile().source("volunteers").isEmpty());
    }

    @Test
    void aListOfTheUsersOwnDoesNotSayThatItIsAVoluntaryOrganisation() {
        var listed = new RegisterEntry("LIST-hubs-acorn", Register.OTHER_LIST, "Acorn", List.of(), "", Set.of(), List.of(), new RegisterEntry.People(null, null, null, null),
                List.of(), List.of(), "", "", "", EXTRACT, null).withList("Hubs");
        assertNull(new FromRegister(listed, UK).kept(Profiles.none()).organisations().getFirst().vcse());
    }

    @Test
    void whatAListFilledHasTheListAsItsSource() {
        var listed = new RegisterEntry(ACORN.id(), Register.OTHER_LIST, "Acorn", List.of(), "", Set.of(), List.of(), new RegisterEntry.People(99, 30, null, null),
                List.of(), List.of(), "", "acorn.example", "", EXTRACT.minusDays(9), null).withList("Hubs");
        var filled = new FromRegister(ACORN.filledFrom(listed), UK).kept(Profiles.none()).organisations().getFirst().profile();
        assertEquals(7, filled.employees());
        assertEquals(30, filled.volunteers());
        assertEquals("Charity Commission for England and Wales", filled.source("employees").orElseThrow().name());
        assertEquals(new Source("volunteers", "your list “Hubs”", EXTRACT.minusDays(9)), filled.source("volunteers").orElseThrow());
        assertEquals(new Source("website", "your list “Hubs”", EXTRACT.minusDays(9)), filled.source("website").orElseThrow());
    }

    @Test
    void aFigureBelowNoughtWhereNoneCanBeStaysUnknown() {
        assertNull(profile.finances().freeReserves());
    }

    @Test
    void itsPlacesAreThoseOfTheTableOrItsOwnWords() {
        var names = profile.profile().worksIn().stream().map(kept.tender()::areaName).toList();
        assertEquals(List.of("Leeds", "Throughout Acornshire"), names);
        assertEquals(List.of("E08000035", ""), kept.tender().areas().stream().map(Area::code).toList());
    }

    @Test
    void aNewYearOfTheRegisterJoinsTheOldOnesAndLeavesWhatTheUserEntered() {
        var edited = kept.withOrganisation(profile.id(), one -> one.withFinances(one.finances()
                        .withAccounts(List.of(one.finances().accounts().getFirst().withSpecificIncome(Money.of(60_000)))))
                .withProfile(it -> it.withVolunteers(9)));
        var newer = new FromRegister(acorn(new AccountsYear(LAST_YEAR.plusYears(1), 160_000L, null), 8), UK);
        var updated = newer.update(profile).change().apply(edited).organisations().getFirst();
        assertEquals(
                List.of(new YearOfAccounts(LAST_YEAR.plusYears(1), Money.of(160_000), null, null),
                        new YearOfAccounts(LAST_YEAR, Money.of(145_000), Money.of(60_000), Money.of(139_000))),
                updated.finances().accounts());
        assertEquals(9, updated.profile().volunteers());
        assertEquals(8, updated.profile().employees());
    }

    @Test
    void whatTheRegisterWarnsOfIsInTheProfileAndGoesWhenItIsOver() {
        var removed = new FromRegister(warned(ACORN, Warning.OVERDUE, Warning.REMOVED), UK);
        assertEquals(List.of("Acorn Advice was removed from the register.", "Acorn Advice is overdue with its accounts."), removed.news(profile, kept));
        var worse = removed.updated(profile, kept);
        assertEquals(List.of(Warning.REMOVED, Warning.OVERDUE), worse.profile().warnings());
        assertEquals(Optional.of(EXTRACT), worse.profile().source("warnings").map(Source::asOf));
        var over = new FromRegister(ACORN, UK).updated(worse, kept);
        assertEquals(List.of(), over.profile().warnings());
        assertEquals(Optional.empty(), over.profile().source("warnings"));
    }

    @Test
    void theNameThatTheUserGaveItStaysWhateverItsDay() {
        var edited = entered(OrganisationEdits.of(profile).setName("ACORN (Leeds)"), EXTRACT.minusYears(1));
        var capitals = new FromRegister(warned(ACORN.withName("ACORN ADVICE"), Warning.OVERDUE), UK);
        assertEquals(List.of("ACORN (Leeds) is overdue with its accounts."), capitals.news(edited, kept));
        var updated = capitals.updated(edited, kept);
        assertEquals("ACORN (Leeds)", updated.name());
        assertEquals(Sourced.HERE, updated.profile().source("name").orElseThrow().name());
    }

    @Test
    void aNewNameOfTheRegisterIsSaidAsAReaderExpectsIt() {
        var renamed = new FromRegister(ACORN.withName("OAK TREE ADVICE"), UK);
        assertEquals(List.of("Acorn Advice is now called Oak Tree Advice."), renamed.news(profile, kept));
        assertEquals("Oak Tree Advice", renamed.updated(profile, kept).name());
    }

    @Test
    void aFigureEnteredSinceTheDayOfTheRegisterStaysAndAnOlderOneGivesWay() {
        var edit = ProfileEdits.of(profile).setEmployees(9);
        assertEquals(9, new FromRegister(ACORN, UK).updated(entered(edit, EXTRACT.plusDays(2)), kept).profile().employees());
        assertEquals(7, new FromRegister(ACORN, UK).updated(entered(edit, EXTRACT.minusDays(2)), kept).profile().employees());
    }

    @Test
    void whatTheRegisterDoesNotSayStaysWithTheSourceItHad() {
        var edited = entered(ProfileEdits.of(profile).setVolunteers(9), EXTRACT.minusYears(2));
        var updated = new FromRegister(ACORN, UK).updated(edited, kept).profile();
        assertEquals(9, updated.volunteers());
        assertEquals(new Source("volunteers", Sourced.HERE, EXTRACT.minusYears(2)), updated.source("volunteers").orElseThrow());
    }

    @Test
    void whatTheRegisterNoLongerSaysOfAYearStays() {
        var newer = new FromRegister(acorn(new AccountsYear(LAST_YEAR, 146_000L, null), 7), UK);
        assertEquals(List.of(new YearOfAccounts(LAST_YEAR, Money.of(146_000), null, Money.of(139_000))), newer.updated(profile, kept).finances().accounts());
    }

    @Test
    void whatTheUserKeptAgainstTheRegisterIsNamedAndCanBeTakenFromIt() {
        var edited = entered(ProfileEdits.of(profile).setEmployees(9), EXTRACT.plusDays(2));
        var register = new FromRegister(ACORN, UK);
        assertEquals(List.of("Employees"), register.own(edited, kept).stream().map(ProfileField::name).toList());
        assertEquals(List.of(), register.own(profile, kept));
        var taken = register.take(edited).change().apply(kept.withOrganisations(List.of(edited))).organisations().getFirst();
        assertEquals(profile, taken);
    }

    @Test
    void theYearsThatWereEnteredStayAndAYearOfTheRegisterJoinsThem() {
        var corrected = new YearOfAccounts(LAST_YEAR, Money.of(150_000), Money.of(20_000), null);
        var edited = entered(OrganisationEdits.of(profile).setAccounts(List.of(corrected)), EXTRACT.plusDays(2));
        var newer = new FromRegister(acorn(new AccountsYear(LAST_YEAR.plusYears(1), 160_000L, null), 7), UK);
        assertEquals(List.of(new YearOfAccounts(LAST_YEAR.plusYears(1), Money.of(160_000), null, null), corrected),
                newer.updated(edited, kept).finances().accounts());
    }

    private Organisation entered(Edit edit, LocalDate day) {
        return Sourced.here(edit, day).change().apply(kept).organisations().getFirst();
    }

    @Test
    void whatARegisterNoLongerSaysLeavesNoSourceBehind() {
        var without = new RegisterEntry(ACORN.id(), ACORN.register(), ACORN.name(), List.of(), "", Set.of(), ACORN.accounts(), ACORN.people(), List.of(), List.of(),
                "", "", "", EXTRACT.plusYears(1), null);
        var updated = new FromRegister(without, UK).updated(profile, kept).profile();
        assertEquals(List.of(), updated.works());
        assertEquals(Optional.empty(), updated.source("works"));
        assertEquals(Optional.empty(), updated.source("worksIn"));
        assertEquals(Optional.of(new Source("postcode", ACORN.source(), EXTRACT)), updated.source("postcode"));
    }
}
