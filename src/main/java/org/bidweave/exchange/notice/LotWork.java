package org.bidweave.exchange.notice;

import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.model.Lot;
import org.bidweave.model.Presence;
import org.bidweave.model.Tender;

/// What the user entered for a lot of the notice, and so would go with the lot.
record LotWork(Tender mine, Lot lot, NoticeSaid before) {

    /// "another name, 2 figures of people a year"; nothing where the lot is as the notice made it.
    Optional<String> said() {
        var asked = lot.areas().stream().filter(it -> it.level() != Presence.NONE || it.by() != null || it.passFail()).count();
        var specialisms = mine.specialisms().stream().filter(it -> it.lots().contains(lot.id())).count();
        var counted = Stream.of(
                counted(asked, "place with presence asked", "places with presence asked"),
                counted(lot.volumes().size(), "figure of people a year", "figures of people a year"),
                counted(lot.lineValues().size(), "line value", "line values"),
                counted(specialisms, "specialism", "specialisms"),
                mine.turnover().lotAmounts().containsKey(lot.id()) ? "a turnover of its own" : "");
        var all = Stream.concat(changed(), counted).filter(text -> !text.isEmpty()).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(Wording.list(all));
    }

    private Stream<String> changed() {
        var called = LotFields.called(lot.id()) + ", ";
        return new LotFields(lot.id()).all().stream()
                .filter(field -> !field.reads().apply(mine).equals(before.text(field.name())))
                .map(field -> (field.name().endsWith("places") ? "other " : "another ") + field.name().substring(called.length()));
    }

    private static String counted(long count, String one, String many) {
        return count == 0 ? "" : count + " " + (count == 1 ? one : many);
    }
}
