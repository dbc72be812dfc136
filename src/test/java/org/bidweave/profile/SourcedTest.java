package org.bidweave.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bidweave.TestProfiles;
import org.bidweave.edit.Edit;
import org.bidweave.edit.History;
import org.bidweave.edit.OrganisationEdits;
import org.bidweave.edit.ProfileEdits;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.model.Source;
import org.junit.jupiter.api.Test;

class SourcedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Bid PROFILES = TestProfiles.PROFILES;
    private static final Organisation LANTERN = TestProfiles.lanternProfile();

    private static Organisation after(Edit edit) {
        return Sourced.here(edit, TODAY).change().apply(PROFILES).organisation(LANTERN.id()).orElseThrow();
    }

    @Test
    void aFieldThatIsEditedIsFromHereAndToday() {
        var now = after(ProfileEdits.of(LANTERN).setEmployees(13));
        assertEquals(Optional.of(new Source("employees", Sourced.HERE, TODAY)), now.profile().source("employees"));
        assertEquals(LANTERN.profile().source("accounts"), now.profile().source("accounts"));
    }

    @Test
    void aFieldOfWhichNothingIsKnownAnyMoreHasNoSource() {
        assertEquals(Optional.empty(), after(ProfileEdits.of(LANTERN).setEmployees(null)).profile().source("employees"));
    }

    @Test
    void theFieldsOfTheSharedFormsAreStampedToo() {
        var now = after(OrganisationEdits.of(LANTERN).setInsurance(List.of()));
        assertTrue(now.profile().source("insurance").isEmpty());
        assertEquals(Optional.of(new Source("name", Sourced.HERE, TODAY)),
                after(OrganisationEdits.of(LANTERN).setName("Lantern")).profile().source("name"));
    }

    @Test
    void anEditWithItsOwnSourcesStaysAsItIs() {
        var source = new Source("employees", "Scottish Charity Regulator", TODAY.minusDays(3));
        var edit = new Edit("Update", bid -> bid.withOrganisation(LANTERN.id(),
                one -> one.withProfile(profile -> profile.withEmployees(20).withSource(source))));
        assertEquals(Optional.of(source), after(edit).profile().source("employees"));
    }

    @Test
    void aMergeKeepsTheSourceOfEachValueThatStaysAndInventsNoneForWhatItTakes() {
        var other = PROFILES.organisation(TestProfiles.LANTERN_AGAIN).orElseThrow();
        var now = after(new Merge(LANTERN, other, Set.of("employees")).edit(TODAY, AreaId::value));
        assertEquals(Optional.empty(), now.profile().source("employees"), "the other says not where its count is from");
        assertEquals(Set.copyOf(LANTERN.profile().withoutSource("employees").sources()), Set.copyOf(now.profile().sources()));
    }

    @Test
    void undoTakesTheSourceBackWithTheFieldAsOneStep() {
        var history = History.of(PROFILES).apply(Sourced.here(ProfileEdits.of(LANTERN).setEmployees(13), TODAY));
        assertEquals(1, history.past().size());
        assertEquals(PROFILES, history.undo().present());
    }

    @Test
    void theLineUnderASectionSaysWhereEachFieldIsFrom() {
        assertEquals("Accounts: Charity Commission for England and Wales, 1 Aug 2026. Free reserves: Entered here, 3 Feb 2026. "
                        + "Income from government contracts: Charity Commission for England and Wales, 1 Aug 2024 (2 years old).",
                SourceWords.of(LANTERN, List.of("accounts", "freeReserves", "governmentContracts", "balanceSheet"), TODAY));
        assertEquals("", SourceWords.of(LANTERN, List.of("standing"), TODAY));
    }
}
