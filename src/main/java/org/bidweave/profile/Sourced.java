package org.bidweave.profile;

import java.time.LocalDate;
import java.util.List;
import org.bidweave.edit.Edit;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.model.Source;

/// What a user enters in a profile is from that user and of that day.
public final class Sourced {

    /// The name of the source of what the user entered.
    public static final String HERE = "Entered here";

    private Sourced() {}

    /// The edit, with the source of every field that it changes by hand. An edit that brings its own sources, or adds, removes or merges
    /// profiles, stays as it is.
    public static Edit here(Edit edit, LocalDate today) {
        return new Edit(edit.name(), before -> after(before, edit.change().apply(before), today));
    }

    private static Bid after(Bid before, Bid after, LocalDate today) {
        return ids(before).equals(ids(after))
                ? after.withOrganisations(after.organisations().stream()
                        .map(now -> before.organisation(now.id()).map(old -> stamped(old, now, today)).orElse(now)).toList())
                : after;
    }

    private static List<?> ids(Bid bid) {
        return bid.organisations().stream().map(Organisation::id).toList();
    }

    /// A field of which nothing is known any more has no source.
    static Organisation stamped(Organisation before, Organisation now, LocalDate today) {
        if (now.equals(before) || !now.profile().sources().equals(before.profile().sources())) {
            return now;
        }
        var profile = now.profile();
        for (var field : ProfileFields.ALL) {
            var words = field.words(now, AreaId::value);
            if (!words.equals(field.words(before, AreaId::value))) {
                profile = words.isEmpty() ? profile.withoutSource(field.key()) : profile.withSource(new Source(field.key(), HERE, today));
            }
        }
        return now.withProfile(profile);
    }
}
