package org.bidweave.ui.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.bidweave.TestProfiles;
import org.bidweave.model.Evidence;
import org.bidweave.model.Money;
import org.bidweave.model.Specialism;
import org.bidweave.model.SpecialismHeld;
import org.bidweave.model.YearOfAccounts;
import org.bidweave.ui.shared.Texts;
import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void whatIsHeldAndInTheRegisterTooIsSaidOnceHoweverItIsSpelt() {
        var kept = TestProfiles.lanternProfile().withSpecialisms(List.of(
                new SpecialismHeld(new Specialism("Prevention or relief of poverty"), Evidence.CLAIMED, ""),
                new SpecialismHeld(new Specialism("Debt"), Evidence.CLAIMED, "")));
        assertEquals(List.of("Prevention or relief of poverty", "Debt", "Provides Advocacy/advice/information"),
                Facts.of(kept, TestProfiles.PROFILES, null).works());
    }

    @Test
    void incomeOfAYearThatIsNotKnownSaysSo() {
        var kept = TestProfiles.lanternProfile();
        var facts = Facts.of(kept.withFinances(kept.finances().withAccounts(List.of(new YearOfAccounts(null, Money.of(75_000), null, null)))),
                TestProfiles.PROFILES, null);
        assertEquals("Small, year not known", new PartnerWords(new Texts(Locale.UK)).band(facts));
    }
}
