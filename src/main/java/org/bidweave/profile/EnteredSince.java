package org.bidweave.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.model.Finances;
import org.bidweave.model.Organisation;
import org.bidweave.model.Source;
import org.bidweave.model.YearOfAccounts;

/// What the user entered in a profile since the day of a register: its name whenever that was, all else on that day or later.
record EnteredSince(Organisation profile, LocalDate day) {

    private static final String NAME = "name";
    private static final String ACCOUNTS = "accounts";

    /// What was made of the profile, with what the user entered in its place, and its source. Of accounts the user’s years stay, and others join.
    Organisation keptIn(Organisation filled) {
        var kept = filled;
        for (var field : ProfileFields.ALL) {
            var source = source(field);
            if (source.isPresent()) {
                kept = kept(kept, field).withProfile(it -> it.withSource(source.get()));
            }
        }
        return kept;
    }

    private Optional<Source> source(ProfileField field) {
        return profile.profile().source(field.key()).filter(source -> source.name().equals(Sourced.HERE)).filter(source -> stays(field, source));
    }

    private boolean stays(ProfileField field, Source source) {
        var entered = source.asOf();
        return field.key().equals(NAME) || entered == null || !entered.isBefore(day);
    }

    private Organisation kept(Organisation filled, ProfileField field) {
        return field.key().equals(ACCOUNTS) ? filled.withFinances(filled.finances().withAccounts(years(filled.finances()))) : field.taken().apply(filled, profile);
    }

    private List<YearOfAccounts> years(Finances filled) {
        var mine = profile.finances().accounts();
        var ends = mine.stream().map(YearOfAccounts::yearEnd).toList();
        var both = Stream.concat(mine.stream(), filled.accounts().stream().filter(year -> !ends.contains(year.yearEnd()))).toList();
        return filled.withAccounts(both).latestFirst();
    }
}
