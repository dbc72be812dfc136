package org.bidweave.ui.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sections of a long page and how much of each is filled. Arrow keys show the next section, Enter or a click goes into it.
public final class Rail<S extends Enum<S>> extends VBox {

    /// What a row shows: the section's name, and how many of its answers are there, with words for that; no ring where `all` is nought.
    public record Row(String name, int filled, int all, String beside) {

        private String spoken() {
            return beside.isEmpty() ? name : name + ", " + beside;
        }
    }

    private final BiConsumer<S, Boolean> choose;
    private final Map<S, ToggleButton> buttons = new LinkedHashMap<>();
    private final Map<S, Row> shown = new LinkedHashMap<>();
    private final Label total = new Label();
    private S marked;

    /// The id of a section's row is `idStart` and its name. `choose` brings a section into view and, where told so, the keyboard into it.
    public Rail(String heading, List<S> sections, String idStart, BiConsumer<S, Boolean> choose) {
        super(2);
        this.choose = choose;
        marked = sections.getFirst();
        getStyleClass().add("rail");
        var title = new Label(heading);
        title.getStyleClass().add("section");
        total.getStyleClass().addAll("small", "muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, title, gap, total);
        head.getStyleClass().add("rail-head");
        getChildren().add(head);
        sections.forEach(section -> getChildren().add(button(section, idStart)));
        mark(marked);
    }

    /// Says beside the heading how much is filled in all.
    public void total(String words) {
        total.setText(words);
    }

    public S marked() {
        return marked;
    }

    /// Puts the keyboard on the marked section.
    public void enter() {
        Optional.ofNullable(buttons.get(marked)).ifPresent(ToggleButton::requestFocus);
    }

    /// Shows where on the page the reader is.
    public void mark(S section) {
        marked = section;
        buttons.forEach((other, button) -> button.setSelected(other == section));
    }

    /// Moves the node under the marked section.
    public void underMarked(Node node) {
        getChildren().remove(node);
        getChildren().add(getChildren().indexOf(buttons.get(marked)) + 1, node);
    }

    public void show(S section, Row row) {
        var button = buttons.get(section);
        if (button == null || row.equals(shown.put(section, row))) {
            return;
        }
        var count = new Label(row.beside());
        count.getStyleClass().addAll("small", "rail-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var ring = row.all() == 0 ? new Region() : new ProgressRing(row.filled(), row.all());
        ring.setMinSize(16, 16);
        var name = new Label(row.name());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var line = new HBox(8, ring, name, count);
        line.setPrefWidth(196);
        line.getStyleClass().add("rail-row");
        button.setGraphic(line);
        button.setAccessibleText(row.spoken());
    }

    private ToggleButton button(S section, String idStart) {
        var button = new ToggleButton();
        button.setId(idStart + section.name());
        button.getStyleClass().addAll("nav-item", "plain");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> choose.accept(section, true));
        button.addEventFilter(KeyEvent.KEY_PRESSED, key -> typed(section, key));
        buttons.put(section, button);
        return button;
    }

    private void typed(S section, KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            step(section, 1);
        } else if (key.getCode() == KeyCode.UP) {
            step(section, -1);
        } else if (key.getCode() == KeyCode.ENTER) {
            choose.accept(section, true);
        } else {
            return;
        }
        key.consume();
    }

    private void step(S section, int by) {
        var order = List.copyOf(buttons.keySet());
        int to = order.indexOf(section) + by;
        if (to >= 0 && to < order.size()) {
            Optional.ofNullable(buttons.get(order.get(to))).ifPresent(ToggleButton::requestFocus);
            choose.accept(order.get(to), false);
        }
    }
}
