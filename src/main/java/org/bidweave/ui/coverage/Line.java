package org.bidweave.ui.coverage;

import java.util.ArrayList;
import java.util.List;
import org.bidweave.coverage.Matrix;
import org.bidweave.coverage.Row;
import org.bidweave.model.Tender;
import org.bidweave.ui.shared.Texts;

/// One line of the matrix: the head of a group, or something asked for.
sealed interface Line {

    record Head(String words) implements Line {}

    record Asked(Row row) implements Line {}

    static List<Line> of(Matrix matrix, Tender tender, Texts texts) {
        var lines = new ArrayList<Line>();
        for (var group : matrix.groups()) {
            lines.add(new Head(head(group, tender, texts)));
            group.rows().forEach(row -> lines.add(new Asked(row)));
        }
        return List.copyOf(lines);
    }

    /// "Places", or "Lot 3, Harbour: Places" where there are several lots.
    static String head(Matrix.Group group, Tender tender, Texts texts) {
        var family = texts.of("coverage.family." + group.family().name());
        if (tender.lots().size() < 2) {
            return family;
        }
        return texts.of("coverage.group", lot(group, tender, texts), family);
    }

    private static String lot(Matrix.Group group, Tender tender, Texts texts) {
        var id = group.lot();
        if (id == null) {
            return texts.of("coverage.all-lots");
        }
        int number = 1 + tender.lots().stream().map(lot -> lot.id()).toList().indexOf(id);
        return texts.of("coverage.lot", number, tender.lot(id).name());
    }
}
