package org.bidweave.ui.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bidweave.directory.Changes;
import org.bidweave.directory.Directory;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.model.Organisation;
import org.bidweave.profile.ReadableName;
import org.bidweave.ui.partners.RegisterImport.Changed;
import org.jspecify.annotations.Nullable;

/// What the registers know of my organisations at one time, by their numbers, to hold against what they know later.
record KnownOfMine(List<Organisation> mine, Map<String, RegisterEntry> entries) {

    static KnownOfMine in(Directory directory, List<Organisation> mine) {
        var ids = mine.stream().map(Organisation::registerId).filter(id -> !id.isEmpty()).distinct().toList();
        return new KnownOfMine(mine, directory.read(ids).stream().collect(Collectors.toMap(RegisterEntry::id, Function.identity())));
    }

    int count() {
        return entries.size();
    }

    List<Changed> changedIn(Directory later) {
        var after = in(later, mine).entries();
        var changed = new ArrayList<Changed>();
        for (var organisation : mine) {
            var old = entries.get(organisation.registerId());
            var now = after.get(organisation.registerId());
            var shown = now == null ? old : now;
            var sentences = old == null ? List.<String>of() : sentences(organisation, old, now);
            if (shown != null && !sentences.isEmpty()) {
                changed.add(new Changed(organisation, shown, sentences));
            }
        }
        return changed;
    }

    /// By the name that the user knows, and a new name of the register as a reader expects it.
    private static List<String> sentences(Organisation organisation, RegisterEntry old, @Nullable RegisterEntry now) {
        return Changes.between(old.withName(organisation.name()), now == null ? null
                : now.withName(now.name().equals(old.name()) ? organisation.name() : ReadableName.of(now.name())));
    }
}
