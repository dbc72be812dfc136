package org.bidweave.ui.compare;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bidweave.check.Words;
import org.bidweave.compare.Gained;
import org.bidweave.compare.Moves;
import org.bidweave.compare.Part;
import org.bidweave.ui.shared.RowTable;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// Who gained, who lost: each partner's share, people and exposure in the left alternative and in the right.
final class GainedPanel extends VBox {

    private final Texts texts;

    GainedPanel(Texts texts) {
        super(8);
        this.texts = texts;
        setId("compare-gained");
    }

    void show(Moves moves, Gained gained) {
        var left = moves.left().called();
        var right = moves.right().called();
        boolean then = moves.left().keptOn().isPresent();
        var table = new RowTable(HPos.LEFT, HPos.RIGHT, HPos.RIGHT, HPos.RIGHT, HPos.RIGHT, HPos.RIGHT);
        table.heads(texts.of("compare.partner"), then ? texts.of("compare.share-then") : texts.of("compare.share-in", left), texts.of("compare.share-in", right), texts.of("compare.change"),
                texts.of("compare.people"), texts.of("compare.exposure"));
        gained.rows().forEach(row -> table.row(cells(row, false)));
        table.row(cells(gained.together(), true));
        var note = RowTable.wrapped(Stream.concat(Stream.of(texts.of("compare.gained.note")), gained.sameMoney().stream()).collect(Collectors.joining(" ")));
        note.getStyleClass().addAll("small", "muted");
        getChildren().setAll(new SectionHead(texts.of("compare.gained"), texts.of("compare.gained.which", left, right)), table, note);
    }

    private Node[] cells(Gained.Row row, boolean total) {
        var name = RowTable.wrapped(row.name());
        var change = RowTable.whole(signed(row));
        change.getStyleClass().add(row.change().isZero() ? "muted" : "strong");
        if (total) {
            name.getStyleClass().add("strong");
        }
        return new Node[] {name, share(row.left(), total), share(row.right(), total), change, RowTable.whole(people(row)),
                total ? new Label() : exposures(row)};
    }

    /// "+£54,000", "−£54,000", "£0"
    static String signed(Gained.Row row) {
        return (row.change().isPositive() ? "+" : "") + row.change();
    }

    private Node share(Optional<Part> part, boolean total) {
        var share = RowTable.whole(part.map(it -> it.share().toString()).orElse("–"));
        if (total) {
            share.getStyleClass().add("strong");
        }
        var percent = RowTable.whole(part.filter(_ -> !total).map(Part::ofValue).map(Words::percent).orElse(""));
        percent.getStyleClass().addAll("small", "muted");
        var cell = percent.getText().isEmpty() ? new VBox(share) : new VBox(share, percent);
        cell.setAlignment(Pos.CENTER_RIGHT);
        return cell;
    }

    private static String people(Gained.Row row) {
        return row.left().map(part -> Words.count(part.people())).orElse("–") + " → " + row.right().map(part -> Words.count(part.people())).orElse("–");
    }

    private Node exposures(Gained.Row row) {
        var arrow = RowTable.whole("→");
        arrow.getStyleClass().add("muted");
        var cell = new HBox(4, exposure(row.left()), arrow, exposure(row.right()));
        cell.setAlignment(Pos.CENTER_RIGHT);
        return cell;
    }

    private Label exposure(Optional<Part> part) {
        var shown = part.filter(it -> it.exposure() != null);
        var state = part.map(it -> States.of(it.exposed())).orElse(State.NONE);
        var label = RowTable.whole(shown.map(Part::exposure).map(Words::percent).orElse("–"));
        if (state != State.NONE) {
            label.setGraphic(new StateShape(state, StateShape.IN_COUNT));
            label.setAccessibleText(label.getText() + ", " + state.word(texts));
        }
        return label;
    }
}
