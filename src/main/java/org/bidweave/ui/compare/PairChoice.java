package org.bidweave.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.bidweave.compare.Side;
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
        AlternativeCard.present(this, seen.sides().size() > 2);
        filling = true;
        seen.moves().ifPresent(moves -> {
            fill(left, seen.sides(), moves.left());
            fill(right, seen.sides().stream().filter(side -> !side.id().equals(moves.left().id())).toList(), moves.right());
        });
        filling = false;
    }

    private static void fill(ComboBox<AlternativeId> box, List<Side> sides, Side chosen) {
        var ids = sides.stream().map(Side::id).toList();
        box.setConverter(new Titles(sides));
        if (!box.getItems().equals(ids)) {
            box.getItems().setAll(ids);
        }
        box.setValue(chosen.id());
    }

    private static final class Titles extends StringConverter<AlternativeId> {

        private final List<Side> sides;

        Titles(List<Side> sides) {
            this.sides = sides;
        }

        @Override
        public String toString(@Nullable AlternativeId id) {
            return sides.stream().filter(side -> side.id().equals(id)).map(side -> side.alternative().title()).findFirst().orElse("");
        }

        @Override
        public @Nullable AlternativeId fromString(String title) {
            return null;
        }
    }
}
