package org.bidweave.ui.consortium.entry;

import java.util.List;
import java.util.stream.Collectors;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.organisation.Reading;
import org.bidweave.ui.shared.organisation.StandingPart;
import org.bidweave.ui.shared.typed.Typed;
import org.jspecify.annotations.Nullable;

/// How ready and how fit it is to take part, and whether it stands in a rival bid too.
final class MemberStandingPart extends StandingPart {

    MemberStandingPart(Opened opened) {
        super(opened.edited());
        var lots = new Options<LotId>(opened.session().bid().tender().lots().stream().map(Lot::id).toList(),
                id -> opened.session().bid().tender().lot(id).name());
        add(new Columns().with(form().typed(
                "entry.rival-lots",
                bid -> rivals(opened, lots, opened.member(bid).rivalLots()),
                typed -> readRivals(opened, lots, typed),
                rival -> opened.edits().setRivalLots(rival)), 6));
    }

    private static String rivals(Opened opened, Options<LotId> lots, @Nullable List<LotId> rival) {
        if (rival == null) {
            return "";
        }
        return rival.isEmpty() ? opened.texts().of("entry.none") : rival.stream().map(lots.word()).collect(Collectors.joining(", "));
    }

    /// "none" says that it has been asked.
    private static Typed<List<LotId>> readRivals(Opened opened, Options<LotId> lots, String typed) {
        return typed.strip().equalsIgnoreCase(opened.texts().of("entry.none"))
                ? new Typed.Understood<>(List.of())
                : new Reading(opened.texts(), opened.session().today()).several(lots, typed);
    }
}
