package org.bidweave.ui.partners;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.directory.Held;
import org.bidweave.directory.HeldGrantFile;
import org.bidweave.directory.HeldSource;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// Every register, list and file of grants that is held, each with the act that takes it out; what was taken out can be brought back.
final class HeldPart extends VBox {

    private final Texts texts;
    private final HeldRegisters held;
    private final PartnersActs acts;
    private final GridPane table = new GridPane(24, 6);
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
            none.setVisible(table.getChildren().isEmpty());
            return;
        }
        table.getChildren().clear();
        none.setText(texts.of("held.none"));
        none.setVisible(loaded.sources().isEmpty());
        if (!loaded.sources().isEmpty()) {
            table.addRow(0, head("held.source"), head("held.day"), head("held.count"));
            loaded.sources().forEach(this::add);
        }
    }

    private void add(HeldSource source) {
        var count = new Label(count(source));
        GridPane.setHalignment(count, HPos.RIGHT);
        table.addRow(table.getRowCount(), new Label(PartnerWords.capital(source.title())), new Label(PartnerWords.day(source.asOf())), count, remove(source));
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

    private Label head(String key) {
        var head = new Label(texts.of(key));
        head.getStyleClass().addAll("small", "muted");
        return head;
    }
}
