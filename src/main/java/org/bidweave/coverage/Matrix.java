package org.bidweave.coverage;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.check.Assessment;
import org.bidweave.check.Situation;
import org.bidweave.model.LotId;
import org.jspecify.annotations.Nullable;

/// What the buyer asks, down, and who has it, across: members first, then those who would count once signed or added. Rows of all lots come
/// before those of one, and within that stand by family.
public record Matrix(List<Column> columns, List<Row> rows) {

    public static final Matrix EMPTY = new Matrix(List.of(), List.of());

    /// Rows that stand under one head.
    public record Group(@Nullable LotId lot, Family family, List<Row> rows) {}

    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// The assessment is of this situation.
    public static Matrix of(Situation situation, Assessment assessment) {
        var board = Board.of(situation, assessment);
        var lots = situation.tender().lots().stream().map(lot -> lot.id()).toList();
        var rows = Stream.<Function<Board, List<Row>>>of(MoneyRows::of, SpecialismRows::of, AreaRows::of, CapacityRows::of, PaperRows::of,
                        PartnershipRows::ofMoney, PartnershipRows::ofCapacity)
                .flatMap(family -> family.apply(board).stream())
                .map(row -> lots.size() == 1 ? inAllLots(row) : row)
                .sorted(Comparator.comparingInt((Row row) -> row.lot() == null ? -1 : lots.indexOf(row.lot())).thenComparing(Row::family))
                .toList();
        return new Matrix(board.partners().stream().map(Partner::column).toList(), rows);
    }

    private static Row inAllLots(Row row) {
        return new Row(row.family(), null, row.name(), row.asked(), row.findings(), row.judged(), row.together(), row.marks());
    }

    public List<Group> groups() {
        Map<List<Object>, List<Row>> byHead = rows.stream().collect(Collectors.groupingBy(
                row -> List.of(row.lot() == null ? "" : row.lot(), row.family()), LinkedHashMap::new, Collectors.toList()));
        return byHead.values().stream().map(group -> new Group(group.getFirst().lot(), group.getFirst().family(), group)).toList();
    }

    /// Only the rows in which something is missing or not known.
    public Matrix missing() {
        return new Matrix(columns, rows.stream().filter(row -> row.together().coverage().missing()).toList());
    }
}
