package org.bidweave.ui.consortium;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bidweave.model.Role;
import org.bidweave.ui.shared.Field;
import org.bidweave.ui.shared.Texts;

/// Adds an organisation the bid knows, or a new one by its name, in a role.
final class AddPartner extends VBox {

    private final ComboBox<String> name = new ComboBox<>();
    private final ComboBox<Role> role = new ComboBox<>(FXCollections.observableArrayList(Role.values()));
    private final Field nameField;
    private final Texts texts;
    private final BiConsumer<String, Role> add;

    AddPartner(Texts texts, BiConsumer<String, Role> add, Runnable cancel) {
        super(12);
        this.texts = texts;
        this.add = add;
        getStyleClass().addAll("overlay", "add-partner");
        name.setEditable(true);
        name.getEditor().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !name.isShowing()) {
                commit();
                event.consume();
            }
        });
        nameField = new Field(texts.of("consortium.add.name"), name);
        role.setConverter(Choice.shownAs(r -> Named.role(texts, r)));
        HBox.setHgrow(nameField, Priority.ALWAYS);
        var roleField = new Field(texts.of("consortium.add.role"), role);
        roleField.setPrefWidth(170);
        var fields = new HBox(12, nameField, roleField);
        var done = new Button(texts.of("consortium.add.done"));
        done.getStyleClass().add("primary");
        done.setOnAction(_ -> commit());
        var back = new Button(texts.of("consortium.add.cancel"));
        back.setOnAction(_ -> cancel.run());
        var buttons = new HBox(8, done, back);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(fields, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancel.run();
                event.consume();
            }
        });
    }

    /// Starts anew; the first partner is offered as the lead.
    void open(List<String> known, boolean leadMissing) {
        name.getItems().setAll(known);
        name.getEditor().clear();
        name.setValue(null);
        role.setValue(leadMissing ? Role.LEAD : Role.SUBCONTRACTOR);
        nameField.refuse(Optional.empty());
        // It has just been put on the screen, and takes the keyboard once it is laid out.
        Platform.runLater(() -> name.getEditor().requestFocus());
    }

    private void commit() {
        var typed = name.getEditor().getText().strip();
        nameField.refuse(typed.isEmpty() ? Optional.of(texts.of("consortium.add.missing")) : Optional.empty());
        if (!typed.isEmpty()) {
            add.accept(typed, role.getValue());
        }
    }
}
