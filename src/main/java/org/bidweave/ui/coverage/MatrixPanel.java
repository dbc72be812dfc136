package org.bidweave.ui.coverage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bidweave.check.Words;
import org.bidweave.coverage.Matrix;
import org.bidweave.coverage.Row;
import org.bidweave.ui.shared.grid.Exports;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Segmented;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Exports;

/// The matrix under its heading, drawn or as a table, whole or only what is missing; below it the people by service and place.
final class MatrixPanel extends VBox {

    private static final double LOW = 640;

    private final Texts texts;
    private final MatrixView drawn;
    private final MatrixTable table;
    private final PeopleTable people;
    private final StackPane place = new StackPane();
    private final ToggleButton onlyMissing = new ToggleButton("", Icon.FILTER.draw());
    private final SectionHead peopleHead;
    private final VBox peoplePart;
    private Optional<Seen> seen = Optional.empty();

    MatrixPanel(Texts texts, Exports exports, Consumer<MatrixView.Opened> open) {
        super(8);
        this.texts = texts;
        drawn = new MatrixView(texts, open);
        table = new MatrixTable(texts, open);
        people = new PeopleTable(texts);
        onlyMissing.setId("only-missing");
        onlyMissing.getStyleClass().add("outlined");
        onlyMissing.setOnAction(_ -> seen.ifPresent(this::show));
        var twin = new Segmented<>(
                List.of(Segmented.Half.<Region>of(drawn, Icon.TABLE, texts.of("coverage.as-matrix")),
                        Segmented.Half.<Region>of(table, Icon.LIST, texts.of("coverage.as-table"))),
                drawn, this::choose);
        var head = new SectionHead(texts.of("coverage.title"), "", twin, onlyMissing,
                export("coverage.export", "export-matrix", () -> seen.ifPresent(now ->
                        exports.save(texts.of("coverage.file"), new MatrixSheet(texts, now.situation().tender()).of(filtered(now))))));
        peopleHead = new SectionHead(texts.of("coverage.people"), "",
                export("coverage.people.export", "export-people", () -> seen.ifPresent(now ->
                        exports.save(texts.of("coverage.people.file"), new MatrixSheet(texts, now.situation().tender()).of(now.people())))));
        peoplePart = new VBox(8, peopleHead, people);
        getStyleClass().add("matrix-panel");
        setVgrow(place, Priority.ALWAYS);
        heightProperty().subscribe(height -> people.setRoom(height.doubleValue() < LOW ? 2 : 5));
        getChildren().setAll(head, place, new Legend(texts), peoplePart);
        choose(drawn);
    }

    private Button export(String key, String id, Runnable act) {
        var button = new Button(texts.of("coverage.export"), Icon.EXPORT.draw());
        button.setAccessibleText(texts.of(key));
        button.setId(id);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void choose(Region which) {
        place.setMaxHeight(which.equals(drawn) ? USE_PREF_SIZE : Double.MAX_VALUE);
        place.getChildren().setAll(which);
    }

    private Matrix filtered(Seen now) {
        return onlyMissing.isSelected() ? now.matrix().missing() : now.matrix();
    }

    void show(Seen now) {
        seen = Optional.of(now);
        var tender = now.situation().tender();
        var shown = filtered(now);
        drawn.show(shown, tender);
        table.show(shown, tender);
        int missing = now.matrix().missing().rows().size();
        onlyMissing.setText(texts.of("coverage.only-missing.count", missing));
        people.show(now.people(), tender);
        peopleHead.setSecond(said(now));
        boolean any = now.people().total().need() > 0;
        peoplePart.setVisible(any);
        peoplePart.setManaged(any);
    }

    private String said(Seen now) {
        var total = now.people().total();
        if (total.gap() == 0) {
            return texts.of("coverage.people.enough", Words.count(total.need()));
        }
        return texts.of("coverage.people.short", Words.count(total.gap()), Words.count(total.need()), Words.number(now.people().staffShort()));
    }

    /// Brings a row into sight, also where only what is missing was shown.
    void showRow(Row row) {
        if (onlyMissing.isSelected() && !row.together().coverage().missing()) {
            onlyMissing.fire();
        }
        drawn.moveTo(row.id());
        table.moveTo(row.id());
    }

    /// The keyboard goes to the cell at hand.
    void focusCell() {
        place.getChildren().getFirst().requestFocus();
    }

    MatrixView drawn() {
        return drawn;
    }
}
