package org.bidweave.ui.notice;

import java.util.List;
import java.util.Optional;
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
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;

/// A row of the import page: what it is, what it says, what to look at, the words it came from, and what can be done with it. Keys: Enter
/// or A takes it, C changes it, R or Delete rejects it or takes it back, each where its button is there.
abstract class ImportCard extends VBox {

    private static final int LONGEST = 240;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    final Texts texts;
    final Label kind = new Label();
    final Label value = new Label();
    final Label quote = new Label();
    final Button where = new Button();
    private final VBox lines = new VBox(4);
    private final Button take;
    private final Button change;
    private final Button reject;
    final HBox buttons;
    private Optional<ChangeForm> form = Optional.empty();

    ImportCard(Texts texts, Button take) {
        super(6);
        this.texts = texts;
        this.take = take;
        take.setOnAction(_ -> take());
        change = button(texts, "import.change", "change", Icon.SETTINGS);
        change.setOnAction(_ -> change());
        reject = button(texts, "import.reject", "reject", Icon.CLOSE);
        reject.setOnAction(_ -> reject());
        where.getStyleClass().addAll("link", "small");
        where.setMinWidth(Region.USE_PREF_SIZE);
        where.setOnAction(_ -> go());
        kind.getStyleClass().addAll("small", "muted");
        value.getStyleClass().add("name");
        value.setWrapText(true);
        quote.setWrapText(true);
        quote.getStyleClass().addAll("small", "muted");
        buttons = new HBox(8, take, change, reject);
        getStyleClass().addAll("card", "suggested");
        getChildren().addAll(head(), value, lines, quote, buttons);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setOnMousePressed(_ -> takeFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        focusWithinProperty().subscribe(within -> {
            if (within) {
                chosen();
            }
        });
    }

    /// Takes the row over, or puts it in again.
    abstract void take();

    abstract void change();

    /// Rejects the row, or takes it back where it was taken over.
    abstract void reject();

    /// Goes to where it stands in the tender.
    abstract void go();

    /// The keyboard came here.
    abstract void chosen();

    final void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    final void done(boolean done) {
        pseudoClassStateChanged(DONE, done);
    }

    final void lines(List<? extends Node> shown) {
        lines.getChildren().setAll(shown);
        present(lines, !shown.isEmpty());
    }

    final void can(boolean take, boolean change, boolean reject) {
        present(this.take, take);
        present(this.change, change);
        present(this.reject, reject);
        this.take.setAccessibleText(this.take.getText() + ": " + kind.getText());
        this.change.setAccessibleText(this.change.getText() + ": " + kind.getText());
        this.reject.setAccessibleText(this.reject.getText() + ": " + kind.getText());
    }

    /// What the last button does, by its text.
    final void away(String text, Icon icon) {
        reject.setText(text);
        reject.setGraphic(icon.draw());
    }

    final void where(Icon icon, String text) {
        where.setGraphic(icon.draw());
        where.setText(text);
    }

    /// Opens fields instead of the buttons. `enter` is called when all in them are understood; its refusal stands beneath the last.
    final void open(String act, List<Question<?>> questions, Runnable enter) {
        if (form.isEmpty()) {
            var opened = new ChangeForm(texts, act, questions, enter, () -> {
                close();
                requestFocus();
            });
            form = Optional.of(opened);
            getChildren().add(opened);
            present(buttons, false);
            opened.enter();
        }
    }

    final void close() {
        form.ifPresent(getChildren()::remove);
        form = Optional.empty();
        present(buttons, true);
    }

    static Button button(Texts texts, String key, String style, Icon icon) {
        var button = new Button(texts.of(key), icon.draw());
        button.getStyleClass().addAll("small", style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    static Node line(State state, String sentence) {
        var label = new Label(sentence, new StateShape(state, StateShape.IN_COUNT));
        label.setGraphicTextGap(8);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// Cut at a blank, or within a word that is as long as that.
    static String shortened(String text) {
        int blank = text.lastIndexOf(' ', LONGEST);
        return text.length() <= LONGEST ? text : text.substring(0, blank > 0 ? blank : LONGEST) + " …";
    }

    static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }

    private Node head() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, kind, gap, where);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void typed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || key.getTarget() instanceof TextInputControl || form.isPresent()) {
            return;
        }
        meant(key).filter(Button::isVisible).ifPresent(button -> {
            button.fire();
            key.consume();
        });
    }

    private Optional<Button> meant(KeyEvent key) {
        return switch (key.getCode()) {
            case A -> Optional.of(take);
            case ENTER -> key.getTarget() instanceof Button ? Optional.empty() : Optional.of(take);
            case R, DELETE -> Optional.of(reject);
            case C -> Optional.of(change);
            default -> Optional.empty();
        };
    }

    private void takeFocus() {
        if (form.isEmpty()) {
            requestFocus();
        }
    }
}
