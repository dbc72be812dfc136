package org.bidweave.ui.shared.findings;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.bidweave.check.Finding;
import org.bidweave.model.Acceptance;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.Field;
import org.bidweave.ui.shared.Texts;

/// Takes a risk or gap on with a reason and a name, or says who did and withdraws it.
final class AcceptForm extends VBox {

    private final Texts texts;
    private final Acceptances acceptances;
    private final Finding finding;

    AcceptForm(Texts texts, Acceptances acceptances, Finding finding, Optional<Acceptance> accepted) {
        super(8);
        this.texts = texts;
        this.acceptances = acceptances;
        this.finding = finding;
        accepted.ifPresentOrElse(this::showAccepted, this::showOffer);
    }

    private void showAccepted(Acceptance acceptance) {
        var words = new Label(texts.of("findings.accepted.full", acceptance.by(), Days.shortDay(acceptance.on()), acceptance.reason()));
        words.setWrapText(true);
        getChildren().setAll(words, link("findings.withdraw", () -> acceptances.withdraw(acceptance)));
    }

    private void showOffer() {
        getChildren().setAll(link("findings.accept.offer", this::showFields));
    }

    private void showFields() {
        var reason = new TextField();
        var name = new TextField(acceptances.lastName());
        var reasonField = new Field(texts.of("findings.accept.reason"), reason);
        var nameField = new Field(texts.of("findings.accept.name"), name);
        var accept = new Button(texts.of("findings.accept"));
        accept.getStyleClass().add("small");
        Runnable act = () -> {
            reasonField.refuse(missing(reason, "findings.accept.reason.missing"));
            nameField.refuse(missing(name, "findings.accept.name.missing"));
            if (!reason.getText().isBlank() && !name.getText().isBlank()) {
                acceptances.accept(finding, reason.getText(), name.getText());
            }
        };
        accept.setOnAction(_ -> act.run());
        reason.setOnAction(_ -> act.run());
        name.setOnAction(_ -> act.run());
        getChildren().setAll(reasonField, nameField, accept);
        reason.requestFocus();
    }

    private Optional<String> missing(TextField field, String key) {
        return field.getText().isBlank() ? Optional.of(texts.of(key)) : Optional.empty();
    }

    private Button link(String key, Runnable act) {
        var button = new Button(texts.of(key));
        button.getStyleClass().add("link");
        button.setOnAction(_ -> act.run());
        return button;
    }
}
