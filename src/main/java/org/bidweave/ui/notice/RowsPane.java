package org.bidweave.ui.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.bidweave.model.Bid;
import org.bidweave.model.Tender;
import org.bidweave.reading.Reading;
import org.bidweave.reading.Row;
import org.bidweave.reading.Row.Standing;
import org.bidweave.ui.shared.Reveal;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;

/// The suggested rows in the order of the words; then those that were rejected, and the words that were not understood.
final class RowsPane extends ScrollPane {

    private final Texts texts;
    private final RowActs acts;
    private final SectionHead head;
    private final VBox cards = new VBox(8);
    private final Label none;
    private final RejectedRows rejected;
    private final OpenWords open;
    private final GivenRows given;
    private final Map<String, RowCard> byKey = new LinkedHashMap<>();

    RowsPane(Texts texts, RowActs acts, GivenActs givenActs) {
        this.texts = texts;
        this.acts = acts;
        head = new SectionHead(texts.of("import.rows"), "");
        none = new Label(texts.of("import.rows.none"));
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        rejected = new RejectedRows(texts, acts);
        open = new OpenWords(texts, acts);
        given = new GivenRows(texts, givenActs, () -> acts.choose(""));
        var page = new VBox(12, head, none, cards, rejected, open, given);
        page.getStyleClass().add("rows-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    void show(Reading reading, List<Row> rows, Tender tender) {
        inPlace(() -> fill(reading, rows, tender));
    }

    /// What the notice gave waits for no reading.
    void showGiven(Bid bid) {
        inPlace(() -> given.show(bid));
    }

    /// The row under the user’s eyes stays where it is, however the rows above it grow or shrink.
    private void inPlace(Runnable fill) {
        var held = shown().filter(Node::isFocusWithin).findFirst();
        double before = held.map(this::top).orElse(0.0);
        double seen = seen();
        fill.run();
        applyCss();
        layout();
        double now = held.filter(card -> card.getScene() != null).map(this::top).orElse(before);
        scrollTo(seen + now - before);
    }

    private void fill(Reading reading, List<Row> rows, Tender tender) {
        var now = rows.stream().map(row -> row.suggestion().key()).toList();
        if (!now.equals(List.copyOf(byKey.keySet()))) {
            rebuild(rows);
        }
        rows.forEach(row -> card(row).show(row, tender));
        head.setSecond(texts.of("import.rows.second"));
        none.setVisible(rows.isEmpty());
        none.setManaged(rows.isEmpty());
        rejected.show(rows.stream().filter(row -> row.standing() == Standing.REJECTED).toList(), tender);
        open.show(reading.notUnderstood());
    }

    void choose(String key) {
        byKey.forEach((other, card) -> card.choose(other.equals(key)));
        given.chooseNone();
        var card = byKey.get(key);
        if (card != null && card.isVisible()) {
            Reveal.show(card);
        }
    }

    /// Puts the keyboard on a row.
    void enter(String key) {
        var card = byKey.get(key);
        if (card != null && card.isVisible()) {
            card.requestFocus();
        }
    }

    /// Puts the keyboard on the next row after this one that is still open, from the top where there is none below; on the first row at first.
    void next(String key) {
        var keys = List.copyOf(byKey.keySet());
        int at = keys.indexOf(key);
        Stream.concat(keys.stream().skip(at + 1L), keys.stream().limit(at + 1L))
                .filter(it -> card(it).row().standing() == Standing.OPEN).findFirst()
                .ifPresentOrElse(this::enter, () -> enter(key));
    }

    private void rebuild(List<Row> rows) {
        byKey.clear();
        rows.forEach(row -> byKey.put(row.suggestion().key(), new RowCard(texts, acts, row)));
        cards.getChildren().setAll(byKey.values());
    }

    private RowCard card(Row row) {
        return card(row.suggestion().key());
    }

    private RowCard card(String key) {
        return Objects.requireNonNull(byKey.get(key));
    }

    private void typed(KeyEvent key) {
        int by = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0 && key.getTarget() instanceof ImportCard here) {
            var shown = shown().toList();
            var to = shown.get(Math.clamp(shown.indexOf(here) + (long) by, 0, shown.size() - 1));
            to.requestFocus();
            Reveal.show(to);
            key.consume();
        }
    }

    /// All rows that are there to be seen, from the top.
    private Stream<ImportCard> shown() {
        return Stream.<ImportCard>concat(byKey.values().stream(), given.cards().stream()).filter(Node::isVisible);
    }

    private double top(Node card) {
        return getContent().sceneToLocal(card.localToScene(card.getLayoutBounds())).getMinY();
    }

    private double hidden() {
        return getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
    }

    private double seen() {
        return getVvalue() * Math.max(0, hidden());
    }

    private void scrollTo(double top) {
        if (hidden() > 0) {
            setVvalue(Math.clamp(top / hidden(), 0, 1));
        }
    }
}
