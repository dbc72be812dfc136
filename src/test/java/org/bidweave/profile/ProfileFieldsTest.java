package org.bidweave.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bidweave.AnyBid;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;

class ProfileFieldsTest {

    @Property(tries = 50)
    void takingEveryFieldOverTakesTheWholeProfile(@ForAll Random random) {
        var mine = any(random);
        var theirs = any(random);
        var taken = mine;
        for (var field : ProfileFields.ALL) {
            taken = field.taken().apply(taken, theirs);
        }
        assertEquals(
                theirs.withId(mine.id()).withCopiedFrom(mine.copiedFrom()).withProfile(profile -> profile
                        .withSources(mine.profile().sources()).withFormerIds(mine.profile().formerIds())), taken);
    }

    @Example
    void nothingIsKnownOfAnOrganisationWithANameAlone() {
        var named = Bid.empty(Profiles.ID).withOrganisations(List.of(Organisation.named(new OrganisationId("x"), "Acorn")));
        var words = ProfileFields.ALL.stream().map(field -> field.words(named.organisations().getFirst(), AreaId::value)).filter(said -> !said.isEmpty());
        assertEquals(List.of("Acorn"), words.toList());
    }

    private static Organisation any(Random random) {
        while (true) {
            var organisations = AnyBid.from(random).organisations();
            if (!organisations.isEmpty()) {
                return organisations.getFirst();
            }
        }
    }
}
