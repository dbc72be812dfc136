package org.bidweave.ui.partners;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bidweave.directory.AccountsYear;
import org.bidweave.directory.Detail;
import org.bidweave.directory.FromList;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.Warning;
import org.bidweave.model.YearOfAccounts;
import org.bidweave.profile.NameWords;
import org.bidweave.profile.ReadableLabel;
import org.bidweave.profile.ReadableName;
import org.jspecify.annotations.Nullable;

/// What is shown of an organisation, be it kept or only in a register: its accounts latest first, where it works, what it does; and of which
/// list a detail is that its register leaves empty.
record Facts(String name, List<YearOfAccounts> accounts, Size size, List<String> areas, List<String> works, Said said, Set<Warning> warnings,
        Map<Detail, FromList> filled) {

    /// Heads, and figures beside income.
    record Size(@Nullable Integer employees, @Nullable Integer volunteers, @Nullable Money governmentContracts, @Nullable Money reserves) {}

    /// What is said in words, empty where nothing is.
    record Said(String activities, String website, String postcode) {}

    static Facts of(RegisterEntry entry) {
        var people = entry.people();
        return new Facts(ReadableName.of(entry.name()), entry.accounts().stream().map(Facts::year).toList(),
                new Size(people.employees(), people.volunteers(), money(people.governmentContracts()), money(people.reserves())),
                entry.areas(), entry.works(), new Said(entry.activities(), entry.website(), entry.postcode()), entry.warnings(), entry.filled());
    }

    /// As the profile has it, with the warnings that the register gives, or gave where it is not at hand.
    static Facts of(Organisation kept, Bid profiles, @Nullable RegisterEntry entry) {
        var profile = kept.profile();
        var areas = Stream.of(kept.homeAreas().stream(), kept.presence().stream().map(PresenceHeld::area), profile.worksIn().stream())
                .flatMap(all -> all).distinct().map((AreaId area) -> profiles.tender().areaName(area)).toList();
        var works = once(Stream.concat(kept.specialisms().stream().map(held -> held.specialism().name()), profile.works().stream()));
        return new Facts(kept.name(), kept.finances().latestFirst(),
                new Size(profile.employees(), profile.volunteers(), profile.governmentContracts(), kept.finances().freeReserves()), areas, works,
                new Said(profile.activities(), profile.website(), profile.postcode()), entry == null ? Set.copyOf(profile.warnings()) : entry.warnings(), Map.of());
    }

    /// What its register says too is said once, however that is spelt.
    private static List<String> once(Stream<String> works) {
        var words = new HashSet<String>();
        return works.filter(work -> words.add(new NameWords(ReadableLabel.of(work)).text())).toList();
    }

    private static YearOfAccounts year(AccountsYear year) {
        return new YearOfAccounts(year.end(), money(year.income()), null, money(year.spending()));
    }

    private static @Nullable Money money(@Nullable Long pounds) {
        return pounds == null || pounds < 0 ? null : Money.of(pounds);
    }

    /// Of the latest accounts.
    @Nullable Money income() {
        return accounts.stream().findFirst().map(YearOfAccounts::income).orElse(null);
    }

    /// The warnings, the most serious first.
    List<Warning> warned() {
        return warnings.stream().sorted().toList();
    }
}
