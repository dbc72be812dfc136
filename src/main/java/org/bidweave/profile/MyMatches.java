package org.bidweave.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bidweave.directory.DirectoryIndex;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.Query;
import org.bidweave.directory.Reach;
import org.bidweave.directory.Register;
import org.bidweave.directory.Sought;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.model.PresenceHeld;
import org.bidweave.places.UkPlaces;
import org.jspecify.annotations.Nullable;

/// Which of my organisations answer a query, found as the registers are. What is not known of one does not rule it out. Asked on a worker.
public final class MyMatches {

    /// An organisation that answers; `alike` where its name has not the words but is much like them.
    public record Match(Organisation organisation, @Nullable Reach reach, boolean alike) {}

    private record Indexed(Organisation organisation, Sought sought, DirectoryIndex alone) {}

    private static final Comparator<Match> NEAREST_FIRST = Comparator.comparing(Match::reach, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Bid profiles;
    private final Supplier<UkPlaces> uk;
    private @Nullable List<Indexed> indexed;

    public MyMatches(Bid profiles, Supplier<UkPlaces> uk) {
        this.profiles = profiles;
        this.uk = uk;
    }

    /// The nearest first, then by name; those whose names are only alike where no name has the words.
    public List<Match> find(Query query) {
        var all = all().stream().flatMap(one -> match(one, query).stream())
                .sorted(NEAREST_FIRST.thenComparing(match -> match.organisation().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
        var exact = all.stream().filter(match -> !match.alike()).toList();
        return exact.isEmpty() ? all : exact;
    }

    private synchronized List<Indexed> all() {
        var known = indexed;
        if (known == null) {
            known = profiles.organisations().stream().map(this::index).toList();
            indexed = known;
        }
        return known;
    }

    private Indexed index(Organisation organisation) {
        var sought = sought(organisation);
        var maker = new DirectoryIndex.Maker(uk.get());
        maker.add(sought);
        return new Indexed(organisation, sought, maker.make());
    }

    private Sought sought(Organisation organisation) {
        var id = organisation.registerId().isEmpty() ? organisation.id().value() : organisation.registerId();
        var accounts = organisation.finances().latestFirst();
        var income = accounts.isEmpty() ? null : accounts.getFirst().income();
        var works = new ArrayList<>(organisation.profile().works());
        organisation.specialisms().forEach(held -> works.add(held.specialism().name()));
        return new Sought(id, DirectoryPart.of(register(id)), organisation.name(), List.of(), true, income == null ? null : income.pounds().longValue(), works,
                places(organisation).map(this::place).distinct().toList());
    }

    private static Register register(String id) {
        return Stream.of(Register.values()).filter(register -> id.startsWith(register.prefix())).findFirst().orElse(Register.ENGLAND_AND_WALES);
    }

    private static Stream<AreaId> places(Organisation organisation) {
        return Stream.of(organisation.homeAreas().stream(), organisation.presence().stream().map(PresenceHeld::area),
                organisation.profile().worksIn().stream()).flatMap(areas -> areas);
    }

    /// The words by which the table of places knows it.
    private String place(AreaId id) {
        return profiles.tender().areas().stream().filter(area -> area.id().equals(id)).findFirst().map(MyMatches::place).orElse("");
    }

    private static String place(Area area) {
        return Stream.of(area.code(), area.within(), area.name()).filter(said -> !said.isEmpty()).findFirst().orElse("");
    }

    private static Optional<Match> match(Indexed one, Query query) {
        var found = one.alone().find(asFarAsKnown(one, query));
        return found.best().stream().findFirst().map(hit -> new Match(one.organisation(), hit.reach(), found.alike()));
    }

    private static Query asFarAsKnown(Indexed one, Query query) {
        var known = query.withActiveOnly(false);
        if (one.sought().income() == null) {
            known = known.withIncome(null, null).withSizes(Set.of());
        }
        if (one.sought().works().isEmpty()) {
            known = known.withWorks(List.of());
        }
        if (one.sought().areas().isEmpty()) {
            known = known.withAreas(List.of());
        }
        return one.organisation().registerId().isEmpty() ? known.withParts(Set.of()) : known;
    }
}
