package org.bidweave.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bidweave.check.Words;
import org.bidweave.model.AccreditationHeld;
import org.bidweave.model.BalanceSheet;
import org.bidweave.model.Decimal;
import org.bidweave.model.Evidence;
import org.bidweave.model.InsuranceHeld;
import org.bidweave.model.LegalForm;
import org.bidweave.model.LocalEvidence;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.Profile;
import org.bidweave.model.Reference;
import org.bidweave.model.SpecialismHeld;
import org.bidweave.model.Standing;
import org.bidweave.model.YearOfAccounts;
import org.jspecify.annotations.Nullable;

/// The fields of a profile, in the order in which a person reads them.
public final class ProfileFields {

    /// What a bid has a copy of.
    public static final List<ProfileField> OF_A_BID = ofABid();

    /// All of them: also what stays in the directory.
    public static final List<ProfileField> ALL = all();

    private ProfileFields() {}

    private static List<ProfileField> all() {
        var all = new ArrayList<>(OF_A_BID);
        all.add(listed("contacts", "Contacts", Profile::contacts, Profile::withContacts,
                contact -> joined(", ", contact.name(), contact.role(), contact.email(), contact.phone())));
        all.add(listed("log", "Log", Profile::log, Profile::withLog, entry -> joined(": ", SaidWords.day(entry.day()), entry.what())));
        return List.copyOf(all);
    }

    private static List<ProfileField> ofABid() {
        var all = new ArrayList<ProfileField>();
        all.add(text("name", "Name", Organisation::name, Organisation::withName));
        all.add(text("registerId", "Registered number", Organisation::registerId, Organisation::withRegisterId));
        all.add(ProfileField.<LegalForm>one("legalForm", "Legal form", Organisation::legalForm, Organisation::withLegalForm, SaidWords::of));
        all.add(ProfileField.<Boolean>one("vcse", "Voluntary or community organisation", Organisation::vcse, Organisation::withVcse, SaidWords::of));
        all.addAll(finances());
        all.addAll(size());
        all.addAll(work());
        all.addAll(papers());
        all.addAll(character());
        return List.copyOf(all);
    }

    private static List<ProfileField> finances() {
        return List.of(
                ProfileField.<YearOfAccounts>oneOfEach("accounts", "Accounts", o -> o.finances().accounts(),
                        (o, years) -> o.withFinances(o.finances().withAccounts(years)), SaidWords::of, ProfileFields::year),
                ProfileField.<Money>one("freeReserves", "Free reserves", o -> o.finances().freeReserves(),
                        (o, sum) -> o.withFinances(o.finances().withFreeReserves(sum)), Money::toString),
                ProfileField.<BalanceSheet>one("balanceSheet", "Balance sheet", o -> o.finances().balanceSheet(),
                        (o, sheet) -> o.withFinances(o.finances().withBalanceSheet(sheet == null ? BalanceSheet.EMPTY : sheet)), SaidWords::of),
                known("governmentContracts", "Income from government contracts", Profile::governmentContracts, Profile::withGovernmentContracts,
                        Money::toString));
    }

    /// A year without its end is like no other.
    private static Object year(YearOfAccounts year) {
        var end = year.yearEnd();
        return end == null ? year : end;
    }

    private static List<ProfileField> size() {
        return List.of(
                known("employees", "Employees", Profile::employees, Profile::withEmployees, Words::count),
                known("volunteers", "Volunteers", Profile::volunteers, Profile::withVolunteers, Words::count),
                known("livedExperience", "Staff with lived experience", Profile::livedExperience, Profile::withLivedExperience,
                        part -> Words.percent(part.exact())));
    }

    private static List<ProfileField> work() {
        return List.of(
                ProfileField.<SpecialismHeld>list("specialisms", "Specialisms", Organisation::specialisms, Organisation::withSpecialisms,
                        (held, _) -> held.specialism().name() + (held.evidence() == Evidence.CLAIMED ? " (claimed)" : " (evidenced)")),
                ProfileField.list("homeAreas", "Home", Organisation::homeAreas, Organisation::withHomeAreas, (area, places) -> places.apply(area)),
                ProfileField.<PresenceHeld>list("presence", "Presence", Organisation::presence, Organisation::withPresence,
                        (held, places) -> places.apply(held.area()) + ", " + Words.presence(held.level()) + SaidWords.from(held.from())),
                ProfileField.<LocalEvidence>list("localEvidence", "Local evidence", Organisation::localEvidence, Organisation::withLocalEvidence,
                        (evidence, places) -> places.apply(evidence.area()) + SaidWords.of(evidence)),
                ProfileField.<Map.Entry<String, Decimal>>list("staffPools", "Staff", o -> List.copyOf(o.staffPools().entrySet()),
                        (o, pools) -> o.withStaffPools(map(pools)), (pool, _) -> pool.getKey() + " " + pool.getValue() + " FTE"),
                ProfileField.list("worksIn", "Works in, by its register", o -> o.profile().worksIn(),
                        (o, areas) -> o.withProfile(profile -> profile.withWorksIn(areas)), (area, places) -> places.apply(area)),
                listed("warnings", "Warnings of its register", Profile::warnings, Profile::withWarnings, Words::warning),
                listed("works", "Works, by its register", Profile::works, Profile::withWorks, ReadableLabel::of),
                described("activities", "Activities", Profile::activities, Profile::withActivities),
                described("website", "Website", Profile::website, Profile::withWebsite),
                described("postcode", "Postcode", Profile::postcode, Profile::withPostcode));
    }

    private static List<ProfileField> papers() {
        return List.of(
                ProfileField.<InsuranceHeld>list("insurance", "Insurance", Organisation::insurance, Organisation::withInsurance,
                        (held, _) -> Words.sentence(Words.insurance(held.type())) + SaidWords.limit(held.limit()) + SaidWords.until(held.expires())),
                ProfileField.<AccreditationHeld>list("accreditations", "Accreditations", Organisation::accreditations,
                        Organisation::withAccreditations, (held, _) -> held.name() + SaidWords.until(held.expires())),
                listed("policies", "Policies", Profile::policies, Profile::withPolicies, policy -> policy.name() + SaidWords.until(policy.expires())),
                ProfileField.<Reference>list("references", "References", Organisation::references, Organisation::withReferences,
                        (reference, _) -> SaidWords.of(reference)),
                ProfileField.<Standing>one("standing", "Standing", Organisation::standing,
                        (o, standing) -> o.withStanding(standing == null ? Standing.EMPTY : standing), SaidWords::of));
    }

    private static List<ProfileField> character() {
        return List.of(
                listed("strengths", "Strengths and values", Profile::strengths, Profile::withStrengths,
                        strength -> joined(": ", strength.name(), strength.evidence())),
                listed("motives", "Motives", Profile::motives, Profile::withMotives, SaidWords::of),
                listed("redLines", "Red lines", Profile::redLines, Profile::withRedLines, line -> line),
                listed("conflicts", "Conflicts of interest", Profile::conflicts, Profile::withConflicts,
                        conflict -> joined(": ", conflict.with(), conflict.what())));
    }

    private static ProfileField text(
            String key, String name, Function<Organisation, String> get, BiFunction<Organisation, String, Organisation> with) {
        return ProfileField.<String>one(key, name, get, (o, text) -> with.apply(o, text == null ? "" : text), text -> text);
    }

    private static ProfileField described(String key, String name, Function<Profile, String> get, BiFunction<Profile, String, Profile> with) {
        return text(key, name, o -> get.apply(o.profile()), (o, text) -> o.withProfile(profile -> with.apply(profile, text)));
    }

    private static <T> ProfileField known(
            String key, String name, Function<Profile, @Nullable T> get, BiFunction<Profile, @Nullable T, Profile> with, Function<T, String> words) {
        return ProfileField.<T>one(key, name, o -> get.apply(o.profile()), (o, value) -> o.withProfile(profile -> with.apply(profile, value)), words);
    }

    private static <T> ProfileField listed(
            String key, String name, Function<Profile, List<T>> get, BiFunction<Profile, List<T>, Profile> with, Function<T, String> words) {
        return ProfileField.<T>list(key, name, o -> get.apply(o.profile()), (o, list) -> o.withProfile(profile -> with.apply(profile, list)),
                (item, _) -> words.apply(item));
    }

    /// Of pools of one name the first.
    private static Map<String, Decimal> map(List<Map.Entry<String, Decimal>> pools) {
        var map = new LinkedHashMap<String, Decimal>();
        pools.forEach(pool -> map.putIfAbsent(pool.getKey(), pool.getValue()));
        return map;
    }

    private static String joined(String by, String... parts) {
        return String.join(by, List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }
}
