package org.bidweave.ui.tender;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Decimal;
import org.bidweave.model.LineId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Money;
import org.bidweave.model.Presence;
import org.bidweave.model.ServiceLine;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.TurnoverScope;
import org.bidweave.model.Volume;
import org.jspecify.annotations.Nullable;

/// A tender of so many lots, places and services, all asked for in every lot, all bid for by the cast of Three Rivers.
record ManyLots(int lots, int areas, int lines, @Nullable Integer award) {

    ManyLots(int lots, int areas, int lines) {
        this(lots, areas, lines, null);
    }

    Bid bid() {
        var bid = ThreeRivers.BID.withId(new BidId("many-lots")).withTender(tender -> tender
                .withAreas(all(areas).map(i -> new Area(area(i), "Place " + i, "E0700%04d".formatted(i))).toList())
                .withLines(all(lines).map(i -> new ServiceLine(line(i), "Service " + i, "people", Decimal.of(50), null)).toList())
                .withLots(all(lots).map(this::lot).toList())
                .withLotLimits(new LotLimits(null, award))
                .withSpecialisms(List.of())
                .withTurnover(tender.turnover().withMode(TurnoverMode.COMBINED).withScope(TurnoverScope.AGG_WINNABLE)));
        return bid.withAlternative(ThreeRivers.A, a -> a
                .withLotsBid(bid.tender().lots().stream().map(Lot::id).toList()).withPreference(List.of()));
    }

    private Lot lot(int number) {
        var places = all(areas).map(ManyLots::area).toList();
        return Lot.named(new LotId("L" + number), "Lot in the district of number " + number)
                .withAnnualValue(Money.of(100_000 + number * 7_000L))
                .withAreas(places.stream().map(area -> new AreaRequirement(area, Presence.OUTREACH, null, true)).toList())
                .withVolumes(all(lines).flatMap(line -> places.stream().map(area -> new Volume(line(line), area, 40 + line, false))).toList());
    }

    private static Stream<Integer> all(int many) {
        return IntStream.rangeClosed(1, many).boxed();
    }

    private static AreaId area(int number) {
        return new AreaId("place-" + number);
    }

    private static LineId line(int number) {
        return new LineId("service-" + number);
    }
}
