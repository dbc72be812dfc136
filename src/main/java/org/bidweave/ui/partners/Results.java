package org.bidweave.ui.partners;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bidweave.directory.Directory;
import org.bidweave.directory.Found;
import org.bidweave.directory.Hit;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.profile.MyMatches;

/// What was found: my organisations, and the best of the `count` in the registers; `alike` where no name there has the words.
record Results(Asked asked, List<Partner> mine, List<Partner> register, int count, boolean alike) {

    /// Where it is looked: among the profiles of a bid, which `matches` searches, and in the directory.
    record Where(Bid profiles, MyMatches matches, Directory directory) {}

    /// Works it out; for a worker.
    static Results of(Asked asked, Where where) {
        var matches = where.matches().find(asked.query());
        var found = asked.mineOnly() ? Found.NOTHING : where.directory().find(asked.query());
        var entries = entries(where, matches, found);
        var keepers = new HashMap<String, Organisation>();
        where.profiles().organisations().forEach(one -> keepers.putIfAbsent(one.registerId(), one));
        var mine = matches.stream().map(match -> {
            var entry = entries.get(match.organisation().registerId());
            return new Partner(Facts.of(match.organisation(), where.profiles(), entry), true, match.organisation(), entry, match.reach());
        }).toList();
        var register = found.best().stream().flatMap(hit -> Optional.ofNullable(entries.get(hit.id())).stream()
                .map(entry -> new Partner(Facts.of(entry), false, keepers.get(hit.id()), entry, hit.reach()))).toList();
        return new Results(asked, mine, register, found.count(), found.alike());
    }

    private static Map<String, RegisterEntry> entries(Where where, List<MyMatches.Match> matches, Found found) {
        var ids = new ArrayList<>(found.best().stream().map(Hit::id).toList());
        matches.stream().map(match -> match.organisation().registerId()).filter(id -> !id.isEmpty()).forEach(ids::add);
        var entries = new HashMap<String, RegisterEntry>();
        where.directory().read(ids.stream().distinct().toList()).forEach(entry -> entries.put(entry.id(), entry));
        return entries;
    }
}
