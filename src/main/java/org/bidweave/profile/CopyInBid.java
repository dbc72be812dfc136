package org.bidweave.profile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.edit.Edit;
import org.bidweave.edit.OrganisationEdits;
import org.bidweave.model.Bid;
import org.bidweave.model.CopiedFrom;
import org.bidweave.model.Organisation;

/// A profile of the directory and its copies in a bid. A copy has the profile's places that the tender names, and nobody's name.
/// `profiles` is the bid that keeps the profiles.
public record CopyInBid(Bid profiles, Organisation profile) {

    /// A field in which the directory knows otherwise than when the copy was made, or last looked at.
    public record News(ProfileField field, String here, String inDirectory) {}

    /// The bid with a copy of the profile under an id of its own.
    public Edit add(LocalDate today) {
        return new Edit("Add " + profile.shortName() + " to the candidates", bid -> with(bid, today));
    }

    /// With the copy that [#add] makes.
    public Bid with(Bid bid, LocalDate today) {
        var copy = inTermsOf(bid).withId(OrganisationEdits.named(bid, profile.name()).id())
                .withCopiedFrom(copied(bid, today)).withProfile(it -> it.withoutPeople());
        return bid.withOrganisations(Stream.concat(bid.organisations().stream(), Stream.of(copy)).toList());
    }

    /// The copy that the bid has already.
    public Optional<Organisation> in(Bid bid) {
        return bid.organisations().stream()
                .filter(one -> one.copiedFrom() != null && Profiles.copied(profile, one.copiedFrom())).findFirst();
    }

    /// Where the directory has changed since, and differs from the copy.
    public List<News> news(Bid bid, Organisation copy) {
        var there = inTermsOf(bid);
        var copied = copy.copiedFrom();
        return ProfileFields.OF_A_BID.stream()
                .map(field -> new News(field, words(bid, field, copy), words(bid, field, there)))
                .filter(news -> !news.here().equals(news.inDirectory()))
                .filter(news -> copied == null || !news.inDirectory().equals(copied.seen().getOrDefault(news.field().key(), "")))
                .toList();
    }

    /// Takes fields over from the directory.
    public Edit take(Organisation copy, List<ProfileField> fields, LocalDate today) {
        var what = fields.size() == 1 ? fields.getFirst().name() : fields.size() + " fields";
        return new Edit("Take from the directory: " + copy.shortName() + ", " + what, bid -> bid.withOrganisation(copy.id(), now -> {
            var there = inTermsOf(bid);
            var taken = now;
            for (var field : fields) {
                taken = field.taken().apply(taken, there);
            }
            return seen(bid, taken, fields, today);
        }));
    }

    /// Leaves fields of the copy as they are, and does not name them again until the directory changes.
    public Edit leave(Organisation copy, List<ProfileField> fields, LocalDate today) {
        return new Edit("Keep as it is in the bid: " + copy.shortName(), bid -> bid.withOrganisation(copy.id(), now -> seen(bid, now, fields, today)));
    }

    private Organisation seen(Bid bid, Organisation copy, List<ProfileField> fields, LocalDate today) {
        var before = copy.copiedFrom();
        var seen = new LinkedHashMap<>(before == null ? Map.of() : before.seen());
        fields.forEach(field -> seen.put(field.key(), words(bid, field, inTermsOf(bid))));
        return copy.withCopiedFrom(new CopiedFrom(profile.id().value(), today, seen));
    }

    private CopiedFrom copied(Bid bid, LocalDate today) {
        var there = inTermsOf(bid);
        var seen = new LinkedHashMap<String, String>();
        ProfileFields.OF_A_BID.forEach(field -> {
            var words = words(bid, field, there);
            if (!words.isEmpty()) {
                seen.put(field.key(), words);
            }
        });
        return new CopiedFrom(profile.id().value(), today, seen);
    }

    private Organisation inTermsOf(Bid bid) {
        return Rehomed.from(profiles.tender().areas(), bid.tender().areas()).of(profile);
    }

    private static String words(Bid bid, ProfileField field, Organisation organisation) {
        return field.words(organisation, bid.tender()::areaName);
    }
}
