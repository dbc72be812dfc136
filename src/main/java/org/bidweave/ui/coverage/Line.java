package org.bidweave.ui.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bidweave.coverage.Matrix;
import org.bidweave.coverage.Row;
import org.bidweave.model.LotId;
import org.bidweave.model.Tender;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// One line of the matrix: the head of a lot or of rows of one kind, or something asked for.
sealed interface Line {

    /// `rows` are those beneath it, shown or folded away.
    record Head(Fold fold, String words, boolean folded, List<Row> rows) implements Line {

        public Head {
            rows = List.copyOf(rows);
        }

        boolean ofLot() {
            return fold.family() == null;
        }

        long missing() {
            return rows.stream().filter(row -> row.together().coverage().missing()).count();
        }
    }

    record Asked(Row row) implements Line {}

    /// All lines but those that are folded away.
    static List<Line> of(Matrix matrix, Tender tender, Texts texts, Set<Fold> folded) {
        var lines = new ArrayList<Line>();
        byLot(matrix).forEach((lot, groups) -> {
            var whole = new Fold(groups.getFirst().lot(), null);
            if (tender.lots().size() > 1) {
                lines.add(new Head(whole, lot(whole.lot(), tender, texts), folded.contains(whole), groups.stream().flatMap(group -> group.rows().stream()).toList()));
            }
            if (!folded.contains(whole)) {
                groups.forEach(group -> lines.addAll(of(group, texts, folded)));
            }
        });
        return List.copyOf(lines);
    }

    private static List<Line> of(Matrix.Group group, Texts texts, Set<Fold> folded) {
        var fold = new Fold(group.lot(), group.family());
        var lines = new ArrayList<Line>();
        lines.add(new Head(fold, family(group, texts), folded.contains(fold), group.rows()));
        if (!folded.contains(fold)) {
            group.rows().forEach(row -> lines.add(new Asked(row)));
        }
        return lines;
    }

    private static Map<String, List<Matrix.Group>> byLot(Matrix matrix) {
        var byLot = new LinkedHashMap<String, List<Matrix.Group>>();
        matrix.groups().forEach(group -> {
            var lot = group.lot();
            byLot.computeIfAbsent(lot == null ? "" : lot.value(), _ -> new ArrayList<>()).add(group);
        });
        return byLot;
    }

    /// "Places", or "Lot 3, Harbour: Places" where there are several lots.
    static String head(Matrix.Group group, Tender tender, Texts texts) {
        return tender.lots().size() < 2
                ? family(group, texts)
                : texts.of("coverage.group", lot(group.lot(), tender, texts), family(group, texts));
    }

    private static String family(Matrix.Group group, Texts texts) {
        return texts.of("coverage.family." + group.family().name());
    }

    private static String lot(@Nullable LotId id, Tender tender, Texts texts) {
        if (id == null) {
            return texts.of("coverage.all-lots");
        }
        int number = 1 + tender.lots().stream().map(lot -> lot.id()).toList().indexOf(id);
        return texts.of("coverage.lot", number, tender.lot(id).name());
    }
}
