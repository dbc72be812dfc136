package org.bidweave.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Map;
import java.util.Set;
import org.bidweave.directory.AccountsYear;
import org.bidweave.directory.Changes;
import org.bidweave.directory.Detail;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.edit.Edit;
import org.bidweave.edit.OrganisationEdits;
import org.bidweave.edit.PlaceEdits;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.Finances;
import org.bidweave.model.LegalForm;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.Source;
import org.bidweave.model.YearOfAccounts;
import org.bidweave.places.UkPlaces;
import org.jspecify.annotations.Nullable;

/// A profile as a register has it, with the register and its day as the source of each figure. A register says where an organisation works,
/// not that it has a base there.
public record FromRegister(RegisterEntry entry, UkPlaces uk) {

    /// The fields that a register fills.
    private static final List<String> FIELDS = List.of("name", "registerId", "vcse", "accounts", "freeReserves", "governmentContracts", "employees",
            "volunteers", "worksIn", "works", "warnings", "activities", "website", "postcode");

    private static final Map<String, Detail> DETAILS = Map.of("accounts", Detail.ACCOUNTS, "employees", Detail.EMPLOYEES, "volunteers", Detail.VOLUNTEERS,
            "worksIn", Detail.AREAS, "works", Detail.WORKS, "activities", Detail.ACTIVITIES, "website", Detail.WEBSITE, "postcode", Detail.POSTCODE);

    /// A new profile.
    public Edit keep() {
        return new Edit("Keep " + name(), this::kept);
    }

    public Bid kept(Bid profiles) {
        var blank = OrganisationEdits.named(profiles, name());
        var with = withPlaces(profiles);
        var all = new ArrayList<>(with.organisations());
        all.add(filled(blank, with));
        return with.withOrganisations(all);
    }

    /// The profile as this register has it now: what the register says takes the place of what it said; what the user entered since, and all
    /// else, stays.
    public Organisation updated(Organisation profile, Bid profiles) {
        return filled(profile, withPlaces(profiles));
    }

    public Edit update(Organisation profile) {
        return new Edit("Update " + profile.shortName() + " from the register", profiles -> {
            var with = withPlaces(profiles);
            return with.withOrganisation(profile.id(), now -> filled(now, with));
        });
    }

    /// The fields in which an update leaves what the user entered, though the register says otherwise.
    public List<ProfileField> own(Organisation profile, Bid profiles) {
        var with = withPlaces(profiles);
        var said = asRegistered(profile, with);
        var stays = filled(profile, with);
        return ProfileFields.ALL.stream().filter(field -> !field.words(said, AreaId::value).equals(field.words(stays, AreaId::value))).toList();
    }

    /// Takes all that the register says, also in place of what the user entered since.
    public Edit take(Organisation profile) {
        return new Edit("Take what the register says of " + profile.shortName(), profiles -> {
            var with = withPlaces(profiles);
            return with.withOrganisation(profile.id(), now -> asRegistered(now, with));
        });
    }

    /// What the register knows otherwise than the profile, in sentences; none where an update would change nothing but the day.
    public List<String> news(Organisation profile, Bid profiles) {
        var with = withPlaces(profiles);
        var updated = filled(profile, with);
        if (unsourced(updated).equals(unsourced(profile))) {
            return List.of();
        }
        var changes = Changes.between(asListed(profile), asListed(updated));
        return changes.isEmpty() ? List.of("The register has other details of " + profile.shortName() + " than the profile.") : changes;
    }

    private static Organisation unsourced(Organisation profile) {
        return profile.withProfile(it -> it.withSources(List.of()));
    }

    /// The profile as an entry, with what a profile does not keep as the register has it now.
    private RegisterEntry asListed(Organisation profile) {
        var accounts = profile.finances().latestFirst().stream().map(FromRegister::listed).toList();
        return new RegisterEntry(entry.id(), entry.register(), profile.name(), List.of(), entry.companyNumber(),
                Set.copyOf(profile.profile().warnings()), accounts, entry.people(), entry.works(), entry.areas(), entry.postcode(), entry.website(),
                entry.activities(), entry.asOf(), entry.registered());
    }

    private static AccountsYear listed(YearOfAccounts year) {
        return new AccountsYear(year.yearEnd(), pounds(year.income()), pounds(year.expenditure()));
    }

    private static @Nullable Long pounds(@Nullable Money money) {
        return money == null ? null : money.pounds().longValue();
    }

    private String name() {
        return ReadableName.of(entry.name());
    }

    private Bid withPlaces(Bid profiles) {
        return PlaceEdits.add("", places()).change().apply(profiles);
    }

    private List<Area> places() {
        return entry.areas().stream().map(said -> uk.enter(said).area()).distinct().toList();
    }

    private Organisation filled(Organisation profile, Bid profiles) {
        return new EnteredSince(profile, entry.asOf()).keptIn(asRegistered(profile, profiles));
    }

    private Organisation asRegistered(Organisation profile, Bid profiles) {
        var filled = unsourcedAsRegistered(profile, profiles);
        return sourced(unsourcedAsRegistered(OrganisationEdits.named(profiles, name()), profiles), filled);
    }

    private Organisation unsourcedAsRegistered(Organisation profile, Bid profiles) {
        var people = entry.people();
        return profile
                .withName(name())
                .withRegisterId(entry.id())
                .withLegalForm(form(profile.legalForm()))
                .withVcse(vcse(profile.vcse()))
                .withFinances(finances(profile.finances()))
                .withProfile(now -> now
                        .withEmployees(known(people.employees(), now.employees()))
                        .withVolunteers(known(people.volunteers(), now.volunteers()))
                        .withGovernmentContracts(known(money(people.governmentContracts()), now.governmentContracts()))
                        .withWorksIn(worksIn(profiles))
                        .withWorks(entry.works())
                        .withWarnings(entry.warnings().stream().sorted().toList())
                        .withActivities(entry.activities().isEmpty() ? now.activities() : entry.activities())
                        .withWebsite(entry.website().isEmpty() ? now.website() : entry.website())
                        .withPostcode(entry.postcode().isEmpty() ? now.postcode() : entry.postcode()));
    }

    /// A company number says that it is a company; nothing else of a register's entry says what it is.
    private @Nullable LegalForm form(@Nullable LegalForm known) {
        return known == null && !entry.companyNumber().isEmpty() ? LegalForm.CHARITABLE_COMPANY : known;
    }

    /// A register of charities says so by listing it; a list of the user's own does not.
    private @Nullable Boolean vcse(@Nullable Boolean known) {
        return entry.list().isEmpty() ? Boolean.TRUE : known;
    }

    private Finances finances(Finances now) {
        var with = now.withAccounts(accounts(now.accounts()));
        var reserves = money(entry.people().reserves());
        return reserves == null ? with : with.withFreeReserves(reserves);
    }

    /// The register's years; specific income, which no register has, what it leaves out of a year, and years that it has no longer stay.
    private List<YearOfAccounts> accounts(List<YearOfAccounts> now) {
        var years = new ArrayList<YearOfAccounts>();
        for (var year : entry.accounts()) {
            var same = now.stream().filter(one -> Objects.equals(year.end(), one.yearEnd())).findFirst();
            years.add(new YearOfAccounts(year.end(), known(money(year.income()), same.map(YearOfAccounts::income).orElse(null)),
                    same.map(YearOfAccounts::specificIncome).orElse(null), known(money(year.spending()), same.map(YearOfAccounts::expenditure).orElse(null))));
        }
        now.stream().filter(one -> entry.accounts().stream().noneMatch(year -> Objects.equals(year.end(), one.yearEnd()))).forEach(years::add);
        return new Finances(years, null, Finances.EMPTY.balanceSheet()).latestFirst();
    }

    private List<AreaId> worksIn(Bid profiles) {
        return places().stream().flatMap(place -> PlaceEdits.alreadyThere(profiles, place).map(Area::id).stream()).toList();
    }

    /// What the register says, as a profile that knew nothing shows, is from it; what it does not say keeps its source, and none where nothing
    /// is left of it.
    private Organisation sourced(Organisation said, Organisation profile) {
        var sourced = profile;
        for (var field : ProfileFields.ALL.stream().filter(field -> FIELDS.contains(field.key())).toList()) {
            if (!field.words(said, AreaId::value).isEmpty()) {
                sourced = sourced.withProfile(now -> now.withSource(source(field.key())));
            } else if (field.words(profile, AreaId::value).isEmpty()) {
                sourced = sourced.withProfile(now -> now.withoutSource(field.key()));
            }
        }
        return sourced;
    }

    /// The register, or the list that filled what the register leaves empty.
    private Source source(String field) {
        var from = DETAILS.containsKey(field) ? entry.filled().get(DETAILS.get(field)) : null;
        return from == null ? new Source(field, entry.source(), entry.asOf()) : new Source(field, from.title(), from.asOf());
    }

    private static <T> @Nullable T known(@Nullable T said, @Nullable T before) {
        return said == null ? before : said;
    }

    /// Whole pounds; a negative figure in a register is a slip of somebody’s keyboard and stays unknown.
    private static @Nullable Money money(@Nullable Long pounds) {
        return pounds == null || pounds < 0 ? null : Money.of(pounds);
    }
}
