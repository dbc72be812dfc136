package org.bidweave.ui.partners;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.Query;
import org.bidweave.places.UkPlace;
import org.bidweave.profile.ReadableLabel;
import org.bidweave.ui.shared.Texts;

/// What is asked besides words, each part with what is asked without it.
record FilterChips(Texts texts) {

    /// A part: its words, and all the rest.
    record Chip(String words, Asked without) {}

    /// More places than this share a chip.
    private static final int MOST_PLACES = 4;

    List<Chip> of(Asked asked) {
        var chips = new ArrayList<Chip>();
        var query = asked.query();
        places(asked, chips);
        query.works().forEach(work ->
                chips.add(new Chip(ReadableLabel.of(work), asked.with(it -> it.withWorks(without(it.works(), work))))));
        if (query.least() != null || query.most() != null) {
            chips.add(new Chip(texts.of("partners.chip.income", new IncomeText(texts).show(query.least(), query.most())),
                    asked.with(it -> it.withIncome(null, null))));
        }
        query.sizes().stream().sorted().forEach(size -> chips.add(new Chip(texts.of("partners.chip.size", size.word()),
                asked.with(it -> it.withSizes(without(it.sizes(), size))))));
        query.parts().stream().sorted(Comparator.comparing(DirectoryPart::register).thenComparing(DirectoryPart::list)).forEach(part ->
                chips.add(new Chip(PartnerWords.capital(part.title()), asked.with(it -> it.withParts(without(it.parts(), part))))));
        if (!query.activeOnly()) {
            chips.add(new Chip(texts.of("partners.chip.removed-too"), asked.with(it -> it.withActiveOnly(true))));
        }
        if (asked.mineOnly()) {
            chips.add(new Chip(texts.of("partners.mine-only"), asked.withMineOnly(false)));
        }
        return chips;
    }

    private void places(Asked asked, List<Chip> chips) {
        var places = asked.query().areas();
        if (places.size() > MOST_PLACES) {
            chips.add(new Chip(texts.of("partners.chip.places", places.getFirst().name(), places.size() - 1), asked.with(it -> it.withAreas(List.of()))));
            return;
        }
        places.forEach(place -> chips.add(new Chip(texts.of("partners.chip.place", place.name()), asked.with(it -> without(it, place)))));
    }

    private static Query without(Query query, UkPlace place) {
        return query.withAreas(without(query.areas(), place));
    }

    private static <T> List<T> without(List<T> all, T one) {
        return all.stream().filter(other -> !other.equals(one)).toList();
    }

    private static <T> Set<T> without(Set<T> all, T one) {
        return all.stream().filter(other -> !other.equals(one)).collect(Collectors.toSet());
    }
}
