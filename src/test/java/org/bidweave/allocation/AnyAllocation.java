package org.bidweave.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.bidweave.TestBids;
import org.bidweave.check.Cell;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.model.Allocation;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Decimal;
import org.bidweave.model.LineId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Member;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.Role;
import org.bidweave.model.ServiceLine;
import org.bidweave.model.Stage;
import org.bidweave.model.Volume;

/// A bid of three lots, two of them winnable, whose partners have staff, presence and work as chance has it, never more than their pools hold.
record AnyAllocation(Bid bid, List<Cell> chosen, List<OrganisationId> partners) {

    private static final int LOTS = 3;
    private static final int AREAS = 4;
    private static final int LINES = 2;
    private static final int MEMBERS = 4;

    static AnyAllocation of(long seed) {
        var random = new Random(seed);
        var lots = IntStream.rangeClosed(1, LOTS).mapToObj(number -> lot(number, random)).toList();
        var bid = Bid.empty(new BidId("any")).withTender(tender -> tender
                .withAreas(IntStream.range(0, AREAS).mapToObj(i -> new Area(area(i), "Place " + i, "")).toList())
                .withLines(IntStream.range(0, LINES).mapToObj(i -> new ServiceLine(line(i), "Service " + i, "people",
                        Decimal.of(7 + random.nextInt(60)), null)).toList())
                .withLotLimits(new LotLimits(null, 2))
                .withLots(lots));
        var organisations = IntStream.range(0, MEMBERS).mapToObj(number -> organisation(number, random)).toList();
        var cells = cells(lots);
        var members = organisations.stream().map(organisation -> member(organisation, cells, random)).toList();
        var full = bid.withOrganisations(organisations).withAlternative(TestBids.A,
                a -> a.withLotsBid(lots.stream().map(Lot::id).toList()).withMembers(members));
        return new AnyAllocation(full, some(cells, random), some(organisations.stream().map(Organisation::id).toList(), random));
    }

    Situation plan() {
        return plan(bid);
    }

    static Situation plan(Bid bid) {
        return new Situation(bid, TestBids.A, View.PLANNED, TestBids.TODAY);
    }

    private static Lot lot(int number, Random random) {
        var volumes = IntStream.range(0, LINES * AREAS).filter(_ -> random.nextInt(4) > 0)
                .mapToObj(i -> new Volume(line(i / AREAS), area(i % AREAS), random.nextInt(120), false)).toList();
        return Lot.named(new LotId("L" + number), "").withVolumes(volumes);
    }

    private static List<Cell> cells(List<Lot> lots) {
        return lots.stream().flatMap(lot -> lot.volumes().stream().map(v -> new Cell(lot.id(), v.line(), v.area()))).toList();
    }

    private static Organisation organisation(int number, Random random) {
        return Organisation.named(new OrganisationId("o" + number), "Partner" + number)
                .withPresence(IntStream.range(0, AREAS).filter(_ -> random.nextInt(3) > 0)
                        .mapToObj(i -> new PresenceHeld(area(i), Presence.OUTREACH, null)).toList())
                .withStaffPools(Map.of("all", new Decimal(java.math.BigDecimal.valueOf(random.nextInt(900), 2))));
    }

    /// A little of its staff, here and there, so that no pool is promised twice.
    private static Member member(Organisation organisation, List<Cell> cells, Random random) {
        var work = new ArrayList<Allocation>();
        var part = organisation.staffPools().getOrDefault("all", Decimal.ZERO).value().movePointLeft(2);
        for (var cell : cells) {
            if (random.nextInt(5) == 0) {
                work.add(new Allocation(cell.lot(), cell.line(), cell.area(), "all", new Decimal(part), random.nextInt(9)));
            }
        }
        return Member.of(organisation.id(), Role.SUBCONTRACTOR).withStage(Stage.MOU_SIGNED).withAllocations(work);
    }

    private static <T> List<T> some(List<T> all, Random random) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, all.isEmpty() ? 0 : 1 + random.nextInt(all.size())));
    }

    private static AreaId area(int number) {
        return new AreaId("a" + number);
    }

    private static LineId line(int number) {
        return new LineId("s" + number);
    }
}
