package org.bidweave.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.edit.Edit;
import org.bidweave.model.AreaId;
import org.bidweave.model.LogEntry;
import org.bidweave.model.Organisation;

/// Two profiles of one organisation made one. Lists keep what either has; where both have another single value, that of `kept` stands, or
/// that of `other` for the `fromOther` fields, and the one that gives way is written in the log. Each value keeps its source.
public record Merge(Organisation kept, Organisation other, Set<String> fromOther) {

    /// A field as both profiles have it and as it will be; a `choice` where the two contradict each other.
    public record Row(ProfileField field, String kept, String other, String merged, boolean choice) {

        /// What one of them says and the merged profile does not; of a list the items, such as a pool of staff that both count otherwise.
        String givesWay() {
            if (choice) {
                return merged.equals(kept) ? other : kept;
            }
            var stays = ProfileField.items(merged);
            return Stream.of(kept, other).flatMap(said -> ProfileField.items(said).stream()).filter(item -> !stays.contains(item)).distinct()
                    .collect(Collectors.joining(ProfileField.BETWEEN));
        }
    }

    public Merge {
        fromOther = Set.copyOf(fromOther);
    }

    /// The fields of which either profile knows something.
    public List<Row> preview(Function<AreaId, String> places) {
        var merged = merged();
        return ProfileFields.ALL.stream()
                .map(field -> new Row(field, field.words(kept, places), field.words(other, places), field.words(merged, places), contradict(field)))
                .filter(row -> !row.kept().isEmpty() || !row.other().isEmpty())
                .toList();
    }

    /// Whether it depends on which comes first what both together say.
    private boolean contradict(ProfileField field) {
        var mine = field.words(kept, AreaId::value);
        var theirs = field.words(other, AreaId::value);
        return !mine.equals(theirs) && !mine.isEmpty() && !theirs.isEmpty()
                && field.words(field.joined().apply(kept, other), AreaId::value).equals(mine)
                && field.words(field.joined().apply(other, kept), AreaId::value).equals(theirs);
    }

    public Edit edit(LocalDate today, Function<AreaId, String> places) {
        return new Edit("Merge " + other.shortName() + " into " + kept.shortName(), profiles -> profiles
                .withOrganisations(profiles.organisations().stream()
                        .filter(one -> !one.id().equals(other.id()))
                        .map(one -> one.id().equals(kept.id()) ? logged(today, places) : one).toList()));
    }

    private Organisation merged() {
        var merged = kept;
        for (var field : ProfileFields.ALL) {
            merged = fromOther.contains(field.key()) ? field.taken().apply(merged, other) : field.joined().apply(merged, other);
        }
        return new MergedSources(kept, other, merged).sourced();
    }

    private Organisation logged(LocalDate today, Function<AreaId, String> places) {
        var lost = preview(places).stream().filter(row -> !row.givesWay().isEmpty()).map(row -> row.field().name() + ": " + row.givesWay()).toList();
        var what = "Merged with " + other.name() + (lost.isEmpty() ? "" : ", which had " + String.join("; ", lost));
        return merged().withProfile(profile -> {
            var log = new ArrayList<>(profile.log());
            log.add(new LogEntry(today, what, true));
            return profile.withLog(log).withFormerIds(formerIds());
        });
    }

    /// So that copies in bids that were made from the profile that goes are known as copies of the one that stays.
    private List<String> formerIds() {
        return Stream.of(kept.profile().formerIds(), List.of(other.id().value()), other.profile().formerIds()).flatMap(List::stream).distinct().toList();
    }
}
