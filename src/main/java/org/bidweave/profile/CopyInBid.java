package org.bidweave.profile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bidweave.edit.Edit;
import org.bidweave.edit.OrganisationEdits;
import org.bidweave.model.Bid;
import org.bidweave.model.CopiedFrom;
import org.bidweave.model.Organisation;
import org.bidweave.model.Source;
import org.jspecify.annotations.Nullable;

/// A profile of the directory and its copies in a bid. A copy has the profile's places that the tender names, and nobody's name.
/// `profiles` is the bid that keeps the profiles.
public record CopyInBid(Bid profiles, Organisation profile) {

    /// A field in which the directory knows otherwise than when the copy was made, or last looked at; `source` is the directory's.
    public record News(ProfileField field, String here, String inDirectory, @Nullable Source source) {

        /// What both say, where they are lists.
        public List<String> alike() {
            return ProfileField.items(here).stream().filter(ProfileField.items(inDirectory)::contains).toList();
        }

        public List<String> onlyHere() {
            return only(here, inDirectory);
        }

        public List<String> onlyInDirectory() {
            return only(inDirectory, here);
        }

        private static List<String> only(String one, String other) {
            return ProfileField.items(one).stream().filter(item -> !ProfileField.items(other).contains(item)).toList();
        }
    }

    /// The bid with a copy of the profile under an id of its own.
    public Edit add(LocalDate today) {
        return new Edit("Add " + profiles.shortName(profile) + " to the candidates", bid -> with(bid, today));
    }

    /// With the copy that [#add] makes.
    public Bid with(Bid bid, LocalDate today) {
        return bid.withOrganisations(Stream.concat(bid.organisations().stream(), Stream.of(copy(bid, today))).toList());
    }

    /// A copy for the bid, which it has not got yet.
    public Organisation copy(Bid bid, LocalDate today) {
        var terms = BidTerms.of(profiles, bid);
        var there = terms.of(profile);
        return there.withId(OrganisationEdits.named(bid, profile.name()).id())
                .withCopiedFrom(copiedFrom(today, seen(terms, there, _ -> true)))
                .withProfile(it -> it.withoutPeople());
    }

    /// The copy that the bid has already.
    public Optional<Organisation> in(Bid bid) {
        return bid.organisations().stream().filter(this::isOf).findFirst();
    }

    private boolean isOf(Organisation organisation) {
        var from = organisation.copiedFrom();
        return from != null && Profiles.isOurs(profiles, from) && Profiles.copied(profile, from);
    }

    /// Where the directory has changed since, and differs from the copy.
    public List<News> news(Bid bid, Organisation copy) {
        return news(BidTerms.of(profiles, bid), copy);
    }

    List<News> news(BidTerms terms, Organisation copy) {
        var there = terms.of(profile);
        var copied = copy.copiedFrom();
        return ProfileFields.OF_A_BID.stream()
                .map(field -> new News(field, terms.words(field, copy), terms.words(field, there), profile.profile().source(field.key()).orElse(null)))
                .filter(news -> !news.here().equals(news.inDirectory()))
                .filter(news -> copied == null || !news.inDirectory().equals(copied.seen().getOrDefault(news.field().key(), "")))
                .toList();
    }

    /// Takes fields over from the directory.
    public Edit take(Organisation copy, List<ProfileField> fields, LocalDate today) {
        return new Edit("Take from the directory: " + profiles.shortName(profile) + ", " + named(fields), bid -> bid.withOrganisation(copy.id(), now -> {
            var terms = BidTerms.of(profiles, bid);
            var there = terms.of(profile);
            var taken = now;
            for (var field : fields) {
                taken = sourced(field.taken().apply(taken, there), field);
            }
            return lookedAt(terms, taken, fields, today);
        }));
    }

    /// Leaves fields of the copy as they are, and does not name them again until the directory changes.
    public Edit leave(Organisation copy, List<ProfileField> fields, LocalDate today) {
        return new Edit("Keep as it is in the bid: " + profiles.shortName(profile) + ", " + named(fields),
                bid -> bid.withOrganisation(copy.id(), now -> lookedAt(BidTerms.of(profiles, bid), now, fields, today)));
    }

    /// Makes an organisation of the bid a copy of the profile. Nothing else of it changes: where the directory knows otherwise, that is news.
    public Edit link(Organisation organisation, LocalDate today) {
        return new Edit("Link " + profiles.shortName(profile) + " to my organisations", bid -> bid.withOrganisation(organisation.id(), now -> {
            var terms = BidTerms.of(profiles, bid);
            var there = terms.of(profile);
            return now.withCopiedFrom(copiedFrom(today, seen(terms, there, field -> terms.words(field, there).equals(terms.words(field, now)))));
        }));
    }

    private static String named(List<ProfileField> fields) {
        return fields.size() == 1 ? fields.getFirst().name() : fields.size() + " fields";
    }

    private Organisation sourced(Organisation copy, ProfileField field) {
        return profile.profile().source(field.key()).map(source -> copy.withProfile(it -> it.withSource(source))).orElse(copy);
    }

    private Organisation lookedAt(BidTerms terms, Organisation copy, List<ProfileField> fields, LocalDate today) {
        var before = copy.copiedFrom();
        var seen = new LinkedHashMap<>(before == null ? Map.of() : before.seen());
        var there = terms.of(profile);
        fields.forEach(field -> seen.put(field.key(), terms.words(field, there)));
        return copy.withCopiedFrom(copiedFrom(today, seen));
    }

    private CopiedFrom copiedFrom(LocalDate today, Map<String, String> seen) {
        return new CopiedFrom(Profiles.number(profiles), profile.id().value(), today, seen);
    }

    private static Map<String, String> seen(BidTerms terms, Organisation there, Predicate<ProfileField> which) {
        var seen = new LinkedHashMap<String, String>();
        ProfileFields.OF_A_BID.stream().filter(which).forEach(field -> {
            var words = terms.words(field, there);
            if (!words.isEmpty()) {
                seen.put(field.key(), words);
            }
        });
        return seen;
    }
}
