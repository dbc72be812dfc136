package org.bidweave.check;

import java.util.List;
import org.bidweave.model.AreaId;
import org.bidweave.model.LineId;
import org.bidweave.model.LotId;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Specialism;
import org.jspecify.annotations.Nullable;

/// What a finding is about: lots, a place, a line, a specialism, a partner; any of them, or the bid as a whole.
public record About(
        List<LotId> lots,
        @Nullable AreaId area,
        @Nullable LineId line,
        @Nullable Specialism specialism,
        @Nullable OrganisationId partner) {

    public static final About THE_BID = new About(List.of(), null, null, null, null);

    public About {
        lots = List.copyOf(lots);
    }

    public static About lots(LotSet set) {
        return new About(set.ids(), null, null, null, null);
    }

    public static About lot(LotId lot) {
        return new About(List.of(lot), null, null, null, null);
    }

    public static About partner(OrganisationId partner) {
        return new About(List.of(), null, null, null, partner);
    }

    public static About specialism(Specialism specialism) {
        return new About(List.of(), null, null, specialism, null);
    }

    public static About area(LotId lot, AreaId area) {
        return new About(List.of(lot), area, null, null, null);
    }

    /// A line in all places of a lot.
    public static About line(LotId lot, LineId line) {
        return new About(List.of(lot), null, line, null, null);
    }

    public static About cell(Cell cell) {
        return new About(List.of(cell.lot()), cell.area(), cell.line(), null, null);
    }

    public About withPartner(OrganisationId partner) {
        return new About(lots, area, line, specialism, partner);
    }

    public About withArea(AreaId area) {
        return new About(lots, area, line, specialism, partner);
    }
}
