package org.bidweave.ui.partners;

import java.util.List;
import org.bidweave.directory.Reach;
import org.bidweave.directory.Recipient;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.model.Organisation;
import org.bidweave.profile.ReadableName;
import org.jspecify.annotations.Nullable;

/// An organisation among the results: kept, in a register, or both. `mine` where it stands among my organisations; `reach` how near it works
/// to the places that were looked for.
record Partner(Facts facts, boolean mine, @Nullable Organisation kept, @Nullable RegisterEntry entry, @Nullable Reach reach) implements Item {

    /// Its other names in the register, as a reader expects them.
    List<String> otherNames() {
        return entry == null ? List.of() : entry.otherNames().stream().map(ReadableName::of).toList();
    }

    /// By which its grants are found: what the register has, and the name and number that were kept.
    Recipient recipient() {
        var named = kept == null ? Recipient.of("", facts.name()) : Recipient.of(kept.registerId(), kept.name());
        return entry == null ? named : named.and(Recipient.of(entry));
    }

    /// The same in every result that lists it in this group.
    @Override
    public String key() {
        return mine && kept != null ? "mine " + kept.id() : entry != null ? entry.id() : facts.name();
    }
}
