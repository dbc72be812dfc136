package org.bidweave.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.edit.Edit;
import org.bidweave.model.AreaId;
import org.bidweave.model.LogEntry;
import org.bidweave.model.Organisation;

/// Two profiles of one organisation made one. Lists keep what either has; where both have another single value, or other accounts of one year,
/// that of `kept` stands, or that of `other` for the `fromOther` fields, and what gives way is written in the log. Each value keeps its source.
public record Merge(Organisation kept, Organisation other, Set<String> fromOther) {

    /// A field as both profiles have it and as it will be, and where the two contradict each other.
    public record Row(ProfileField field, String kept, String other, String merged, Optional<Contradiction> contradiction) {

        public boolean choice() {
            return contradiction.isPresent();
        }

        /// What one of them says and the merged profile does not; of a list the items, such as a pool of staff that both count otherwise.
        String givesWay() {
            var stays = ProfileField.items(merged);
            return Stream.of(kept, other).filter(said -> !said.equals(merged)).flatMap(said -> ProfileField.items(said).stream())
                    .filter(item -> !stays.contains(item)).distinct().collect(Collectors.joining(ProfileField.BETWEEN));
        }
    }

    /// What becomes of a field whichever is chosen, empty for a single value, and what comes of one choice and of the other.
    public record Contradiction(String anyway, String ofKept, String ofOther) {

        static Optional<Contradiction> between(String keptFirst, String otherFirst) {
            var kept = ProfileField.items(keptFirst);
            var other = ProfileField.items(otherFirst);
            if (Set.copyOf(kept).equals(Set.copyOf(other))) {
                return Optional.empty();
            }
            var anyway = kept.stream().filter(other::contains).toList();
            return Optional.of(kept.size() == anyway.size() || other.size() == anyway.size()
                    ? new Contradiction("", keptFirst, otherFirst)
                    : new Contradiction(String.join(ProfileField.BETWEEN, anyway), without(kept, anyway), without(other, anyway)));
        }

        private static String without(List<String> items, List<String> those) {
            return items.stream().filter(item -> !those.contains(item)).collect(Collectors.joining(ProfileField.BETWEEN));
        }
    }

    public Merge {
        fromOther = Set.copyOf(fromOther);
    }

    /// The fields of which either profile knows something.
    public List<Row> preview(Function<AreaId, String> places) {
        var merged = merged();
        return ProfileFields.ALL.stream()
                .map(field -> new Row(field, field.words(kept, places), field.words(other, places), field.words(merged, places), contradiction(field, places)))
                .filter(row -> !row.kept().isEmpty() || !row.other().isEmpty())
                .toList();
    }

    /// Whether it depends on which comes first what both together say.
    private Optional<Contradiction> contradiction(ProfileField field, Function<AreaId, String> places) {
        return Contradiction.between(field.words(field.joined().apply(kept, other), places), field.words(field.joined().apply(other, kept), places));
    }

    /// Whether one register has a number for each of them, so that they are two organisations there.
    public boolean twoInOneRegister() {
        var mine = kept.registerId();
        var theirs = other.registerId();
        return !mine.isEmpty() && !theirs.isEmpty() && !mine.equalsIgnoreCase(theirs) && register(mine).equalsIgnoreCase(register(theirs));
    }

    private static String register(String number) {
        return number.substring(0, Math.max(0, number.lastIndexOf('-')));
    }

    public Edit edit(LocalDate today, Function<AreaId, String> places) {
        return new Edit("Merge " + other.shortNameAmong(List.of(kept)) + " into " + kept.shortNameAmong(List.of(other)), profiles -> profiles
                .withOrganisations(profiles.organisations().stream()
                        .filter(one -> !one.id().equals(other.id()))
                        .map(one -> one.id().equals(kept.id()) ? logged(today, places) : one).toList()));
    }

    private Organisation merged() {
        var merged = kept;
        for (var field : ProfileFields.ALL) {
            merged = fromOther.contains(field.key()) ? field.taken().apply(merged, field.joined().apply(other, merged)) : field.joined().apply(merged, other);
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
