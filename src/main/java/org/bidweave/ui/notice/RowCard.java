package org.bidweave.ui.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.TenderSection;
import org.bidweave.model.Tender;
import org.bidweave.reading.Asked;
import org.bidweave.reading.Row;
import org.bidweave.reading.Row.Standing;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;

/// A suggested row: what it means, what is doubtful about it, the words it came from, and what can be done with it. Keys: Enter or A
/// accepts, C changes, R or Delete rejects.
final class RowCard extends VBox {

    private static final int QUOTED = 240;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final Texts texts;
    private final RowActs acts;
    private final Label kind = new Label();
    private final Label value = new Label();
    private final VBox doubts = new VBox(4);
    private final Label quote = new Label();
    private final Button accept;
    private final Button change;
    private final Button reject;
    private final Button where = new Button();
    private final HBox buttons;
    private Row row;
    private Optional<ChangeForm> form = Optional.empty();

    RowCard(Texts texts, RowActs acts, Row row) {
        super(6);
        this.texts = texts;
        this.acts = acts;
        this.row = row;
        accept = button("import.accept", "accept", Icon.CHECK, this::accept);
        change = button("import.change", "change", Icon.SETTINGS, this::open);
        reject = button("import.reject", "reject", Icon.CLOSE, () -> acts.reject(this.row));
        where.getStyleClass().addAll("link", "small");
        where.setMinWidth(Region.USE_PREF_SIZE);
        kind.getStyleClass().addAll("small", "muted");
        value.getStyleClass().add("name");
        value.setWrapText(true);
        quote.setWrapText(true);
        quote.getStyleClass().addAll("small", "muted");
        buttons = new HBox(8, accept, change, reject);
        getStyleClass().addAll("card", "suggested");
        getChildren().addAll(head(), value, doubts, quote, buttons);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setOnMousePressed(_ -> takeFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        focusWithinProperty().subscribe(within -> {
            if (within) {
                acts.choose(this.row.suggestion().key());
            }
        });
    }

    Row row() {
        return row;
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    void show(Row now, Tender tender) {
        row = now;
        var suggestion = row.suggestion();
        boolean open = row.standing() == Standing.OPEN;
        kind.setText(texts.of(KindWords.key(suggestion.asked())));
        value.setText((row.standing() == Standing.CHANGED ? row.instead().orElse(suggestion.asked()) : suggestion.asked()).inWords(tender));
        doubts.getChildren().setAll(open ? doubts(tender).toList() : List.of());
        present(doubts, !doubts.getChildren().isEmpty());
        quote.setText(quoted());
        present(quote, open);
        pseudoClassStateChanged(DONE, !open);
        showButtons(open);
        present(this, row.standing() != Standing.REJECTED);
        setAccessibleText(spoken(tender));
    }

    private void accept() {
        if (row.suggestion().asked().isComplete()) {
            acts.accept(row);
        } else {
            open();
        }
    }

    /// Opens the fields of the row, or what the row has become.
    void open() {
        if (form.isEmpty()) {
            var fields = acts.change(row.standing() == Standing.CHANGED ? row.instead().orElse(row.suggestion().asked()) : row.suggestion().asked());
            var opened = new ChangeForm(texts, fields, changed -> {
                close();
                acts.acceptChanged(row, changed);
            }, () -> {
                close();
                requestFocus();
            });
            form = Optional.of(opened);
            getChildren().add(getChildren().indexOf(buttons), opened);
            present(buttons, false);
            opened.enter();
        }
    }

    private void close() {
        form.ifPresent(getChildren()::remove);
        form = Optional.empty();
        present(buttons, true);
    }

    private Node head() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        where.setGraphic(Icon.CHECK.draw());
        where.setOnAction(_ -> acts.go(KindWords.section(row.suggestion().asked())));
        var head = new HBox(8, kind, gap, where);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void showButtons(boolean open) {
        present(accept, open);
        present(reject, open);
        present(where, !open);
        if (!open) {
            where.setText(texts.of(row.standing() == Standing.CHANGED ? "import.in-bid.changed" : "import.in-bid", section()));
        }
    }

    private String section() {
        TenderSection section = KindWords.section(row.suggestion().asked());
        return texts.of("tender.section." + section.name());
    }

    private Stream<Node> doubts(Tender tender) {
        var replaces = row.instead().stream().map(instead -> line(State.RISK, replaces(instead, tender)));
        return Stream.concat(row.suggestion().doubts().stream().map(doubt -> line(State.UNKNOWN, doubt)), replaces);
    }

    private String replaces(Asked instead, Tender tender) {
        var key = Row.inPlaceOf(row.suggestion().asked(), instead) ? "import.instead" : "import.instead.years";
        return texts.of(key, instead.inWords(tender));
    }

    private static Node line(State state, String sentence) {
        var label = new Label(sentence, new StateShape(state, StateShape.IN_COUNT));
        label.setGraphicTextGap(8);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private String quoted() {
        var words = row.suggestion().from().stream().map(from -> from.words().strip().replaceAll("\\s+", " ")).distinct().toList();
        var all = String.join("” … “", words);
        return words.isEmpty() ? "" : "“" + (all.length() <= QUOTED ? all : all.substring(0, all.lastIndexOf(' ', QUOTED)) + " …") + "”";
    }

    private String spoken(Tender tender) {
        var state = row.standing() == Standing.OPEN ? String.join(" ", row.suggestion().doubts()) : where.getText();
        return kind.getText() + ": " + value.getText() + ". " + state
                + (row.standing() == Standing.OPEN ? row.instead().map(instead -> " " + replaces(instead, tender)).orElse("") : "");
    }

    private void typed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || key.getTarget() instanceof TextInputControl || form.isPresent()) {
            return;
        }
        boolean open = row.standing() == Standing.OPEN;
        if (open && (key.getCode() == KeyCode.A || (key.getCode() == KeyCode.ENTER && key.getTarget() == this))) {
            accept();
        } else if (open && (key.getCode() == KeyCode.R || key.getCode() == KeyCode.DELETE)) {
            acts.reject(row);
        } else if (key.getCode() == KeyCode.C) {
            open();
        } else {
            return;
        }
        key.consume();
    }

    private void takeFocus() {
        if (form.isEmpty()) {
            requestFocus();
        }
    }

    private Button button(String key, String style, Icon icon, Runnable act) {
        var button = new Button(texts.of(key), icon.draw());
        button.getStyleClass().addAll("small", style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
