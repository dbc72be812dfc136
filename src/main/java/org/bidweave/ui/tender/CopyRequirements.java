package org.bidweave.ui.tender;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.edit.LotCopies;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Field;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.typed.Typed;

/// Asks to which lots what one lot asks shall be copied. Enter copies, Escape closes.
final class CopyRequirements extends VBox {

    private final Session session;
    private final Texts texts;
    private final LotId from;
    private final Runnable close;
    private final TextField to = new TextField();
    private final Field field;

    /// From the first of the selected lots; the others are offered as where to.
    CopyRequirements(Session session, Texts texts, List<LotId> selected, Runnable close) {
        super(8);
        this.session = session;
        this.texts = texts;
        this.from = selected.getFirst();
        this.close = close;
        var numbers = new LotNumbers(texts);
        var tender = session.bid().tender();
        getStyleClass().add("overlay");
        to.setId("tender-copy-to");
        to.setText(numbers.show(tender, selected.stream().skip(1).sorted((a, b) -> order(a) - order(b)).toList()));
        field = new Field(texts.of("tender.lots.copy-to"), to);
        field.setMaxWidth(320);
        var says = new Label(texts.of("tender.lots.copy-says", numbers.show(tender, from)));
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        var copy = new Button(texts.of("tender.lots.copy-now"));
        copy.getStyleClass().add("primary");
        copy.setOnAction(_ -> copy());
        var cancel = new Button(texts.of("grid.paste.cancel"));
        cancel.setOnAction(_ -> close.run());
        getChildren().addAll(says, field, new HBox(8, copy, cancel));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        to.setOnAction(_ -> copy());
    }

    void open() {
        to.requestFocus();
        to.selectAll();
    }

    private int order(LotId lot) {
        return session.bid().tender().lots().stream().map(Lot::id).toList().indexOf(lot);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        }
    }

    private void copy() {
        switch (new LotNumbers(texts).read(session.bid().tender(), to.getText())) {
            case Typed.Understood<List<LotId>>(var lots) -> copyTo(lots);
            case Typed.Empty<List<LotId>>() -> copyTo(session.bid().tender().lots().stream().map(Lot::id).toList());
            case Typed.NotUnderstood<List<LotId>>(var sentence) -> field.refuse(Optional.of(sentence));
        }
    }

    /// Nothing typed is no answer, but "all" is one.
    private void copyTo(List<LotId> lots) {
        var others = lots.stream().filter(lot -> !lot.equals(from)).toList();
        if (to.getText().isBlank() || others.isEmpty()) {
            field.refuse(Optional.of(texts.of("tender.lots.copy-where")));
        } else {
            session.apply(LotCopies.requirements(from, others));
            close.run();
        }
    }
}
