package org.bidweave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bidweave.directory.Directory;
import org.bidweave.directory.DirectoryIndex;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.Extent;
import org.bidweave.directory.Found;
import org.bidweave.directory.Grant;
import org.bidweave.directory.Held;
import org.bidweave.directory.HeldGrant;
import org.bidweave.directory.HeldGrantFile;
import org.bidweave.directory.HeldGrants;
import org.bidweave.directory.HeldSource;
import org.bidweave.directory.HoldsLess;
import org.bidweave.directory.Query;
import org.bidweave.directory.Recipient;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.directory.Sought;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Registers;
import org.jspecify.annotations.Nullable;

/// Registers that forget everything when the test ends.
public final class MemoryRegisters implements Registers, Directory {

    private final UkPlaces places;
    private final Map<DirectoryPart, List<RegisterEntry>> entries =
            new TreeMap<>(Comparator.comparing(DirectoryPart::register).thenComparing(DirectoryPart::list));
    private final Map<String, List<HeldGrant>> grants = new TreeMap<>();
    private final Map<DirectoryPart, List<RegisterEntry>> removedEntries = new HashMap<>();
    private final Map<String, List<HeldGrant>> removedGrants = new HashMap<>();
    private DirectoryIndex index;

    public MemoryRegisters(UkPlaces places, RegisterEntry... entries) {
        this.places = places;
        for (var entry : entries) {
            this.entries.computeIfAbsent(DirectoryPart.of(entry.register()), _ -> new ArrayList<>()).add(entry);
        }
        index = indexed();
    }

    private DirectoryIndex indexed() {
        var maker = new DirectoryIndex.Maker(places);
        entries.forEach((part, all) -> all.forEach(entry -> maker.add(Sought.of(entry.withList(part.list())))));
        return maker.make();
    }

    @Override
    public Directory directory() {
        return this;
    }

    @Override
    public List<String> load() {
        return List.of();
    }

    @Override
    public List<String> unreadable() {
        return List.of();
    }

    @Override
    public List<HeldSource> sources() {
        var files = grants.entrySet().stream().filter(file -> !file.getValue().isEmpty()).map(file -> new HeldGrantFile(file.getKey(), file.getValue().getFirst().asOf(), file.getValue().size()));
        return Stream.<HeldSource>concat(held().stream(), files).toList();
    }

    @Override
    public void remove(HeldSource source) {
        switch (source) {
            case Held held -> {
                removedEntries.put(held.part(), Objects.requireNonNull(entries.remove(held.part())));
                index = indexed();
            }
            case HeldGrantFile held -> removedGrants.put(held.file(), Objects.requireNonNull(grants.remove(held.file())));
        }
    }

    @Override
    public void restore(HeldSource source) {
        switch (source) {
            case Held held -> {
                entries.put(held.part(), Objects.requireNonNull(removedEntries.remove(held.part())));
                index = indexed();
            }
            case HeldGrantFile held -> grants.put(held.file(), Objects.requireNonNull(removedGrants.remove(held.file())));
        }
    }

    @Override
    public void requireNoLess(DirectoryPart part, Extent coming) {
        held().stream().filter(one -> one.part().equals(part)).forEach(one -> {
            var before = new Extent();
            Objects.requireNonNull(entries.get(part)).forEach(before);
            HoldsLess.refuse(one, before, coming);
        });
    }

    @Override
    public void replace(DirectoryPart part, Consumer<Consumer<RegisterEntry>> source, Runnable look) {
        var next = new ArrayList<RegisterEntry>();
        source.accept(next::add);
        look.run();
        entries.put(part, next);
        index = indexed();
    }

    @Override
    public void replaceGrants(String file, LocalDate asOf, Consumer<Consumer<Grant>> source) {
        var next = new ArrayList<HeldGrant>();
        source.accept(grant -> next.add(new HeldGrant(grant, file, asOf)));
        grants.put(file, next);
    }

    @Override
    public HeldGrants grants(Recipient recipient) {
        return HeldGrants.of(grants.values().stream().flatMap(List::stream)
                .filter(held -> recipient.keys().contains(Recipient.key(held.grant()))).toList());
    }

    @Override
    public Found find(Query query) {
        return index.find(query);
    }

    @Override
    public List<RegisterEntry> read(Collection<String> ids) {
        return ids.stream().flatMap(id -> Stream.ofNullable(entry(id, entries))).toList();
    }

    private static @Nullable RegisterEntry entry(String id, Map<DirectoryPart, List<RegisterEntry>> entries) {
        return entries.entrySet().stream()
                .flatMap(part -> part.getValue().stream().filter(entry -> entry.id().equals(id)).map(entry -> entry.withList(part.getKey().list())))
                .reduce(RegisterEntry::filledFrom).orElse(null);
    }

    @Override
    public List<Held> held() {
        return entries.entrySet().stream().map(all -> new Held(all.getKey(), all.getValue().getFirst().asOf(), all.getValue().size(),
                (int) all.getValue().stream().filter(RegisterEntry::active).count())).toList();
    }

    @Override
    public List<String> works() {
        return index.works();
    }
}
