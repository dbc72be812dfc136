package org.bidweave.exchange.notice;

import java.util.List;
import org.bidweave.model.Area;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.LotId;
import org.bidweave.model.Tender;
import org.bidweave.places.UkPlaces;

/// Which places a lot asks for because the notice said so: those it named, and the districts of a wider place it named. All others are the
/// user’s own. `again` is what the notice said, read again.
record SaidPlaces(Tender mine, NoticeSaid said, Tender again, UkPlaces places) {

    List<AreaRequirement> own(LotId lot) {
        return mine.lot(lot).areas().stream().filter(asked -> !isSaid(lot, asked)).toList();
    }

    /// Whether none is left of those the notice said.
    boolean out(LotId lot) {
        return own(lot).size() == mine.lot(lot).areas().size();
    }

    private boolean isSaid(LotId lot, AreaRequirement asked) {
        var named = again.lot(lot).areas().stream().flatMap(place -> areas(again, place).stream()).toList();
        return areas(mine, asked).stream().anyMatch(area -> named.isEmpty() ? isNamed(lot, area)
                : named.stream().anyMatch(place -> area.id().equals(place.id()) || liesIn(area, place)));
    }

    /// In a bid from before the places were kept one by one.
    private boolean isNamed(LotId lot, Area area) {
        return (", " + said.text(LotFields.called(lot) + ", places") + ", ").contains(", " + LotFields.place(area) + ", ");
    }

    private boolean liesIn(Area area, Area wide) {
        return places.of(wide).filter(all -> places.of(area)
                .filter(part -> !part.districts().isEmpty() && all.districts().containsAll(part.districts())).isPresent()).isPresent();
    }

    private static List<Area> areas(Tender tender, AreaRequirement asked) {
        return tender.areas().stream().filter(area -> area.id().equals(asked.area())).toList();
    }
}
