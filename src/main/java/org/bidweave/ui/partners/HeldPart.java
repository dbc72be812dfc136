package org.bidweave.ui.partners;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.directory.Held;
import org.bidweave.directory.HeldGrantFile;
import org.bidweave.directory.HeldSource;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.RowTable;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// Every register, list and file of grants that is held, each with the act that takes it out; what was taken out can be brought back.
final class HeldPart extends VBox {

    private final Texts texts;
    private final HeldRegisters held;
    private final PartnersActs acts;
    private final RowTable table = new RowTable(HPos.LEFT, HPos.LEFT, HPos.LEFT, HPos.RIGHT);
    private final Label none = new Label();

    HeldPart(Texts texts, HeldRegisters held, PartnersActs acts) {
        super(8);
        this.texts = texts;
        this.held = held;
        this.acts = acts;
        setId("registers-held");
        var heading = new Label(texts.of("held.heading"));
        heading.getStyleClass().add("section");
        none.getStyleClass().add("muted");
        none.managedProperty().bind(none.visibleProperty());
        getChildren().addAll(heading, none, table);
        held.loadedProperty().subscribe(this::show);
    }

    private void show(HeldRegisters.@Nullable Loaded loaded) {
        table.setDisable(loaded == null);
        if (loaded == null) {
            none.setText(texts.of("held.reading"));
            none.setVisible(table.isEmpty());
            return;
        }
        table.clear();
        table.setVisible(!loaded.sources().isEmpty());
        none.setText(texts.of("held.none"));
        none.setVisible(loaded.sources().isEmpty());
        if (!loaded.sources().isEmpty()) {
            table.heads(texts.of("held.source"), texts.of("held.day"), texts.of("held.count"));
            loaded.sources().forEach(this::add);
        }
    }

    private void add(HeldSource source) {
        table.row(RowTable.wrapped(PartnerWords.capital(source.title())), RowTable.whole(PartnerWords.day(source.asOf())),
                RowTable.whole(count(source)), remove(source));
    }

    private String count(HeldSource source) {
        return switch (source) {
            case Held some -> texts.of("held.organisations", some.organisations(), some.active());
            case HeldGrantFile some -> texts.of("held.grants", some.grants());
        };
    }

    private Node remove(HeldSource source) {
        var remove = new Button(texts.of("held.remove"), Icon.TRASH.draw());
        remove.getStyleClass().addAll("flat", "small");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setAccessibleText(texts.of("held.remove.spoken", source.title()));
        remove.setOnAction(_ -> held.remove(source, () -> removed(source), acts::fault));
        return remove;
    }

    private void removed(HeldSource source) {
        acts.tell(texts.of("held.removed", source.title()), texts.of("action.undo"), () -> held.restore(source, acts::fault));
    }
}
