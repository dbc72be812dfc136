package org.bidweave.ui.consortium;

import java.util.Optional;
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
import org.bidweave.ui.shared.form.OfferField;

/// Adds an organisation of the bid, one of mine, or a new one by its name, in a role.
final class AddPartner extends VBox {

    private final OfferField<PartnerOffers.Offer> name;
    private final ComboBox<Role> role = new ComboBox<>(FXCollections.observableArrayList(Role.values()));
    private final Field nameField;
    private final Texts texts;
    private final Runnable close;

    AddPartner(Texts texts, PartnerOffers offers, Runnable close) {
        super(12);
        this.texts = texts;
        this.close = close;
        getStyleClass().addAll("overlay", "add-partner");
        name = new OfferField<>(texts.of("consortium.add.prompt"), offers::of, this::add);
        name.node().setId("add-partner-name");
        nameField = new Field(texts.of("consortium.add.name"), name.node());
        role.setConverter(Choice.shownAs(r -> Named.role(texts, r)));
        HBox.setHgrow(nameField, Priority.ALWAYS);
        var roleField = new Field(texts.of("consortium.add.role"), role);
        roleField.setPrefWidth(170);
        var fields = new HBox(12, nameField, roleField);
        var done = new Button(texts.of("consortium.add.done"));
        done.getStyleClass().add("primary");
        done.setOnAction(_ -> commit());
        var back = new Button(texts.of("consortium.add.cancel"));
        back.setOnAction(_ -> close.run());
        var buttons = new HBox(8, done, back);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(fields, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    /// Starts anew; the first partner is offered as the lead.
    void open(boolean leadMissing) {
        name.node().clear();
        role.setValue(leadMissing ? Role.LEAD : Role.SUBCONTRACTOR);
        nameField.refuse(Optional.empty());
        // It has just been put on the screen, and takes the keyboard once it is laid out.
        Platform.runLater(name.node()::requestFocus);
    }

    private void commit() {
        boolean missing = name.node().getText().isBlank();
        nameField.refuse(missing ? Optional.of(texts.of("consortium.add.missing")) : Optional.empty());
        name.take();
    }

    private void add(PartnerOffers.Offer offer) {
        close.run();
        offer.add().accept(role.getValue());
    }
}
