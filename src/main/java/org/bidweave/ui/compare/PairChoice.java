package org.bidweave.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.bidweave.check.Words;
import org.bidweave.compare.Side;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// Which two of three or more are compared.
final class PairChoice extends HBox {

    private final Consumer<Seen.Pair> choose;
    private final ComboBox<AlternativeId> left;
    private final ComboBox<AlternativeId> right;
    private boolean filling;

    PairChoice(Texts texts, Consumer<Seen.Pair> choose) {
        super(8);
        this.choose = choose;
        left = box("compare-left");
        right = box("compare-right");
        var first = new Label(texts.of("compare.pair"));
        var then = new Label(texts.of("compare.pair.with"));
        first.setLabelFor(left);
        then.setLabelFor(right);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(first, left, then, right);
    }

    private ComboBox<AlternativeId> box(String id) {
        var box = new ComboBox<AlternativeId>();
        box.setId(id);
        box.setOnAction(_ -> {
            if (!filling) {
                choose.accept(new Seen.Pair(Optional.ofNullable(left.getValue()), Optional.ofNullable(right.getValue())));
            }
        });
        return box;
    }

    void show(Seen seen) {
        AlternativeCard.present(this, seen.sides().size() > 2 || !seen.versions().isEmpty());
        filling = true;
        var open = seen.sides().stream().map(Side::alternative).toList();
        var before = Stream.concat(open.stream(), seen.versions().stream()).toList();
        fill(left, before, seen.moves().map(moves -> moves.left().id()).orElse(seen.right().id()));
        fill(right, open, seen.right().id());
        filling = false;
    }

    private static void fill(ComboBox<AlternativeId> box, List<Alternative> alternatives, AlternativeId chosen) {
        var ids = alternatives.stream().map(Alternative::id).toList();
        box.setConverter(new Titles(alternatives));
        if (!box.getItems().equals(ids)) {
            box.getSelectionModel().clearSelection();
            box.getItems().setAll(ids);
        }
        box.getSelectionModel().select(chosen);
    }

    /// "B: With Saltney Women’s Space", "As trustees saw it, 20 Oct 2026"
    static String title(Alternative alternative) {
        var kept = alternative.kept();
        return kept == null ? alternative.title() : alternative.name() + ", " + Words.day(kept.on());
    }

    private static final class Titles extends StringConverter<AlternativeId> {

        private final List<Alternative> alternatives;

        Titles(List<Alternative> alternatives) {
            this.alternatives = alternatives;
        }

        @Override
        public String toString(@Nullable AlternativeId id) {
            return alternatives.stream().filter(one -> one.id().equals(id)).map(PairChoice::title).findFirst().orElse("");
        }

        @Override
        public @Nullable AlternativeId fromString(String title) {
            return null;
        }
    }
}
