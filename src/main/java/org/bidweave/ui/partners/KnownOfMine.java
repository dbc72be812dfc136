package org.bidweave.ui.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bidweave.directory.Changes;
import org.bidweave.directory.Directory;
import org.bidweave.directory.Recipient;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.profile.ReadableName;
import org.bidweave.ui.partners.RegisterImport.Changed;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// What the registers know of my organisations at one time, by their numbers, and how many grants to each, to hold against what they know later.
record KnownOfMine(List<Organisation> mine, Map<String, RegisterEntry> entries, Map<OrganisationId, Integer> grants) {

    static KnownOfMine in(Directory directory, List<Organisation> mine) {
        var ids = mine.stream().map(Organisation::registerId).filter(id -> !id.isEmpty()).distinct().toList();
        var entries = directory.read(ids).stream().collect(Collectors.toMap(RegisterEntry::id, Function.identity()));
        var grants = mine.stream().collect(Collectors.toMap(Organisation::id,
                one -> directory.grants(recipient(one, entries.get(one.registerId()))).all().size()));
        return new KnownOfMine(mine, entries, grants);
    }

    private static Recipient recipient(Organisation organisation, @Nullable RegisterEntry entry) {
        var named = Recipient.of(organisation.registerId(), organisation.name());
        return entry == null ? named : named.and(Recipient.of(entry));
    }

    int count() {
        return entries.size();
    }

    List<Changed> changedIn(Directory later, Texts texts) {
        var after = in(later, mine);
        return mine.stream().map(one -> changed(one, after, texts)).filter(changed -> !changed.sentences().isEmpty()).toList();
    }

    private Changed changed(Organisation organisation, KnownOfMine after, Texts texts) {
        var old = entries.get(organisation.registerId());
        var now = after.entries.get(organisation.registerId());
        var sentences = new ArrayList<>(old == null ? List.<String>of() : sentences(organisation, old, now));
        var otherwise = sentences.isEmpty() ? null : now == null ? old : now;
        int more = after.grants.getOrDefault(organisation.id(), 0) - grants.getOrDefault(organisation.id(), 0);
        if (more > 0) {
            sentences.add(texts.of("registers.changed.grants", more));
        }
        return new Changed(organisation, otherwise, sentences);
    }

    /// By the name that the user knows, and a new name of the register as a reader expects it.
    private static List<String> sentences(Organisation organisation, RegisterEntry old, @Nullable RegisterEntry now) {
        return Changes.between(old.withName(organisation.name()), now == null ? null
                : now.withName(now.name().equals(old.name()) ? organisation.name() : ReadableName.of(now.name())));
    }
}
