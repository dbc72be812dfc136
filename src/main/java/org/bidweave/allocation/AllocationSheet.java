package org.bidweave.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bidweave.check.At;
import org.bidweave.check.Cell;
import org.bidweave.check.Delivery;
import org.bidweave.check.Situation;
import org.bidweave.check.capacity.Cover;
import org.bidweave.model.AreaId;
import org.bidweave.model.LineId;
import org.bidweave.model.LotId;
import org.bidweave.model.OrganisationId;
import org.jspecify.annotations.Nullable;

/// The whole allocation as a table: everything together, each lot, each line, each place, with what is asked and what each partner puts on it.
public final class AllocationSheet {

    /// A place, or a sum over places where `area` is `null`; `depth` is how many sums it is part of.
    public record Row(int depth, @Nullable LotId lot, @Nullable LineId line, @Nullable AreaId area) {

        public boolean isPlace() {
            return area != null;
        }

        /// Whether the place is one of this row's.
        public boolean covers(Cell cell) {
            return (lot == null || lot.equals(cell.lot())) && (line == null || line.equals(cell.line())) && (area == null || area.equals(cell.area()));
        }
    }

    /// What a partner puts on a row; more where not all of it is entered. `able` is how many people its staff there can serve.
    public record Part(BigDecimal staff, boolean staffOpen, long people, boolean peopleOpen, long able) {

        static final Part NONE = new Part(BigDecimal.ZERO, false, 0, false, 0);

        static Part of(Delivery delivery) {
            var staff = delivery.staff();
            var people = delivery.people();
            var serves = delivery.serves();
            return new Part(staff == null ? BigDecimal.ZERO : staff.value(), staff == null, people == null ? 0 : people, people == null,
                    serves == null ? Long.MAX_VALUE : serves);
        }

        Part plus(Part other) {
            return new Part(staff.add(other.staff), staffOpen || other.staffOpen, people + other.people, peopleOpen || other.peopleOpen,
                    able > Long.MAX_VALUE - other.able ? Long.MAX_VALUE : able + other.able);
        }

        /// Whether more people are promised than its staff can serve.
        public boolean promisesTooMuch() {
            return people > able;
        }
    }

    private final List<Row> rows;
    private final Map<Row, NeedHaveGap> figures = new HashMap<>();
    private final Map<Row, Map<OrganisationId, Part>> parts = new HashMap<>();
    private final Map<Row, Integer> partners = new HashMap<>();
    private final boolean byLot;
    private final boolean byLine;

    /// `plan` says who works where, `inView` who of them counts.
    public AllocationSheet(Situation plan, Situation inView) {
        var cells = Stream.concat(Cover.in(inView).stream().map(Cover::cell), plan.deliveries().stream().map(At::key))
                .distinct().toList();
        byLot = cells.stream().map(Cell::lot).distinct().count() > 1;
        byLine = cells.stream().map(Cell::line).distinct().count() > 1;
        rows = ordered(plan, cells);
        Cover.in(inView).forEach(cover -> path(cover.cell()).forEach(row -> figures.merge(row, NeedHaveGap.of(cover), NeedHaveGap::plus)));
        Cover.in(inView).forEach(cover -> partners.put(place(cover.cell()), serving(cover)));
        cells.forEach(cell -> plan.deliveries(cell).forEach(delivery -> path(cell).forEach(row ->
                parts.computeIfAbsent(row, _ -> new HashMap<>()).merge(delivery.participant().id(), Part.of(delivery), Part::plus))));
    }

    private static int serving(Cover cover) {
        return (int) cover.deliveries().stream().filter(delivery -> {
            var counted = cover.counted(delivery);
            return counted != null && counted > 0;
        }).count();
    }

    /// Lots as they are bid for, in each the lines and then the places of the tender.
    private List<Row> ordered(Situation plan, List<Cell> cells) {
        var lots = plan.lotIdsBid();
        var lines = new ArrayList<>(plan.tender().lines().stream().map(line -> line.id()).toList());
        var sorted = new ArrayList<>(cells);
        sorted.sort(Comparator.comparingInt((Cell cell) -> lots.indexOf(cell.lot())).thenComparingInt(cell -> lines.indexOf(cell.line())));
        var all = new LinkedHashMap<Row, Boolean>();
        sorted.forEach(cell -> path(cell).forEach(row -> all.putIfAbsent(row, true)));
        return List.copyOf(all.keySet());
    }

    /// The sums that the cell is part of, the widest first, and its own row.
    private List<Row> path(Cell cell) {
        var path = new ArrayList<Row>();
        path.add(new Row(0, null, null, null));
        if (byLot) {
            path.add(new Row(path.size(), cell.lot(), null, null));
        }
        if (byLine) {
            path.add(new Row(path.size(), cell.lot(), cell.line(), null));
        }
        path.add(new Row(path.size(), cell.lot(), cell.line(), cell.area()));
        return path;
    }

    public Row place(Cell cell) {
        return new Row(1 + (byLot ? 1 : 0) + (byLine ? 1 : 0), cell.lot(), cell.line(), cell.area());
    }

    public List<Row> rows() {
        return rows;
    }

    public NeedHaveGap figures(Row row) {
        return figures.getOrDefault(row, NeedHaveGap.NONE);
    }

    public Part part(Row row, OrganisationId partner) {
        return parts.getOrDefault(row, Map.of()).getOrDefault(partner, Part.NONE);
    }

    /// Whether the partner puts anything there.
    public boolean has(Row row, OrganisationId partner) {
        return parts.getOrDefault(row, Map.of()).containsKey(partner);
    }

    /// How many partners serve somebody in a place.
    public int partners(Row row) {
        return partners.getOrDefault(row, 0);
    }

    /// Where people are missing, with the sums above.
    public List<Row> withGap() {
        return rows.stream().filter(row -> figures(row).gap() > 0).toList();
    }

    /// The places beneath these rows, each once.
    public List<Cell> cells(List<Row> chosen) {
        return rows.stream().filter(Row::isPlace).map(AllocationSheet::cell)
                .filter(cell -> chosen.stream().anyMatch(row -> row.covers(cell))).toList();
    }

    private static Cell cell(Row row) {
        return new Cell(Objects.requireNonNull(row.lot), Objects.requireNonNull(row.line), Objects.requireNonNull(row.area));
    }
}
