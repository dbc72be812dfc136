package org.bidweave.ui.tender;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bidweave.edit.NoticeEdits;
import org.bidweave.exchange.notice.PublishedWords;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.PublishedText;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Field;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// Adds words from the tender documents to the buyer's own, for all lots or for one. Closed until it is asked for; Ctrl+Enter adds.
final class PasteWords extends VBox {

    private final Session session;
    private final Texts texts;
    private final TextArea words = new TextArea();
    private final ComboBox<Target> lot = new ComboBox<>();

    /// Which lot the words belong to, or `null` for all, as the choice shows it.
    private record Target(@Nullable LotId lot, String words) {

        @Override
        public String toString() {
            return words;
        }
    }

    PasteWords(Session session, Texts texts) {
        super(8);
        this.session = session;
        this.texts = texts;
        words.setId("tender-words-text");
        words.setWrapText(true);
        words.setPrefRowCount(6);
        words.setPromptText(texts.of("tender.words.paste.prompt"));
        lot.setId("tender-words-lot");
        var add = new Button(texts.of("tender.words.paste.add"));
        add.setId("tender-words-add");
        add.disableProperty().bind(words.textProperty().map(String::isBlank));
        add.setOnAction(_ -> add());
        var cancel = new Button(texts.of("tender.words.paste.cancel"));
        cancel.getStyleClass().add("flat");
        cancel.setOnAction(_ -> close());
        addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        getChildren().addAll(new Field(texts.of("tender.words.paste.words"), words), new Field(texts.of("tender.words.paste.lot"), lot),
                new HBox(8, add, cancel));
        close();
    }

    void open() {
        lot.getItems().setAll(Stream.concat(
                Stream.of(new Target(null, texts.of("tender.words.all"))), lots().stream().map(this::target)).toList());
        lot.getSelectionModel().selectFirst();
        setVisible(true);
        setManaged(true);
        words.requestFocus();
    }

    private void add() {
        if (!words.getText().isBlank()) {
            session.apply(NoticeEdits.addWords(new PublishedText(PublishedWords.PASTED, lot.getValue().lot(), words.getText())));
            close();
        }
    }

    private void close() {
        words.clear();
        setVisible(false);
        setManaged(false);
    }

    private void typed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            close();
        } else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            key.consume();
            add();
        }
    }

    private List<LotId> lots() {
        return session.bid().tender().lots().stream().map(Lot::id).toList();
    }

    private Target target(LotId id) {
        return new Target(id, texts.of("tender.words.lot", new LotNumbers(texts).titled(session.bid().tender(), id)));
    }
}
