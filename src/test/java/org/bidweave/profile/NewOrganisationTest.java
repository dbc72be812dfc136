package org.bidweave.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bidweave.TestProfiles;
import org.bidweave.model.AreaId;
import org.bidweave.model.Organisation;
import org.junit.jupiter.api.Test;

class NewOrganisationTest {

    private static List<Organisation> with(String name) {
        return new NewOrganisation(name, TestProfiles.TODAY).add().change().apply(TestProfiles.PROFILES).organisations();
    }

    @Test
    void nothingIsKnownOfItButItsNameAndThatItWasEnteredHere() {
        var added = with("Quay Makers CIC").getLast();
        assertEquals(List.of("name"), ProfileFields.ALL.stream().filter(field -> !field.words(added, AreaId::value).isEmpty()).map(ProfileField::key).toList());
        assertEquals(Sourced.HERE, added.profile().source("name").orElseThrow().name());
        assertEquals(TestProfiles.TODAY, added.profile().source("name").orElseThrow().asOf());
    }

    @Test
    void oneOfANameThatIsThereIsAnotherOne() {
        var name = TestProfiles.PROFILES.organisations().getFirst().name();
        var ids = with(name).stream().map(Organisation::id).toList();
        assertEquals(TestProfiles.PROFILES.organisations().size() + 1, ids.stream().distinct().count());
        assertTrue(with(name).containsAll(TestProfiles.PROFILES.organisations()));
    }
}
