package org.bidweave.ui.shared.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polyline;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.WholeText;
import org.jspecify.annotations.Nullable;

/// One cell on screen: looks up what to show by its line and column, and holds the text field while it is edited.
final class GridCell<K, E> extends TableCell<Line<K>, Line<K>> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass IN_RANGE = PseudoClass.getPseudoClass("in-range");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");
    private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");
    private static final PseudoClass FAILING = PseudoClass.getPseudoClass("failing");
    private static final double HANDLE = 7;
    private static final double INDENT = 12;
    private static final int MOST_SEEN = 300;

    private final Sheet<K, E> sheet;
    private final Editing<K, E> editing;
    private final Texts texts;
    private final int column;
    private State state = State.NONE;
    private @Nullable Region handle;
    private int shownIndex = -1;
    private @Nullable Line<K> shownLine;

    GridCell(Sheet<K, E> sheet, Editing<K, E> editing, Texts texts, int column) {
        this.sheet = sheet;
        this.editing = editing;
        this.texts = texts;
        this.column = column;
        getStyleClass().add(definition().kind().styleClass());
        if (definition().strong()) {
            getStyleClass().add("strong");
        }
        WholeText.of(this);
        sheet.version().subscribe(_ -> show());
        sheet.selection().subscribe(_ -> select());
        editing.at().subscribe((before, now) -> {
            if (spot().equals(before) || spot().equals(now)) {
                show();
            }
        });
    }

    Spot spot() {
        return new Spot(getIndex(), column);
    }

    private Column<K, E> definition() {
        return sheet.columns().get(column);
    }

    @Override
    protected void updateItem(@Nullable Line<K> line, boolean empty) {
        super.updateItem(line, empty);
        showIfMoved();
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        showIfMoved();
    }

    /// A table tells its cells the same place several times while it scrolls.
    private void showIfMoved() {
        if (getIndex() != shownIndex || !Objects.equals(getItem(), shownLine)) {
            show();
        }
    }

    private void show() {
        var line = isEmpty() ? null : getItem();
        shownIndex = getIndex();
        shownLine = getItem();
        boolean edited = line != null && spot().equals(editing.at().get());
        state = line instanceof Line.Of<K>(var row) ? definition().state().apply(row) : State.NONE;
        pseudoClassStateChanged(REFUSED, line != null && sheet.refusal(spot()).isPresent());
        pseudoClassStateChanged(NEXT, line instanceof Line.Next<K>);
        pseudoClassStateChanged(FAILING, state != State.NONE);
        getStyleClass().removeIf(name -> name.startsWith("state-"));
        if (state != State.NONE) {
            getStyleClass().add(state.styleClass());
        }
        if (edited) {
            edit();
        } else {
            showText(line);
        }
        select();
    }

    private void edit() {
        setText(null);
        if (!editing.field().equals(getGraphic())) {
            setGraphic(editing.field());
        }
    }

    private void showText(@Nullable Line<K> line) {
        switch (line) {
            case null -> show("", false);
            case Line.Next<K> _ -> show(column == 0 && sheet.text(spot()).isEmpty() ? texts.of("grid.next") : sheet.text(spot()), false);
            case Line.Of<K> _ -> {
                var text = sheet.text(spot());
                boolean dash = text.isEmpty() && definition().kind().figure();
                show(dash ? "–" : text, dash);
            }
        }
        setGraphic(column == 0 && sheet.lines().groups().any() && line instanceof Line.Of<K>(var row) ? indent(row) : graphic(line));
    }

    /// The row's place in its groups, and for a head whether the group is open.
    private Region indent(K row) {
        var groups = sheet.lines().groups();
        var mark = groups.isHead(row) ? (groups.isFolded(row) ? Icon.CHEVRON_RIGHT : Icon.CHEVRON_DOWN).draw() : new Region();
        mark.setMinWidth(StateShape.IN_COUNT);
        var box = new HBox(mark);
        box.setPadding(new Insets(0, 0, 0, groups.depth(row) * INDENT));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add(groups.isHead(row) ? "fold-mark" : "indent");
        return box;
    }

    private void show(String text, boolean muted) {
        pseudoClassStateChanged(MUTED, muted);
        setText(definition().kind() == Kind.CHECK ? null : oneLine(text));
    }

    private @Nullable Region graphic(@Nullable Line<K> line) {
        if (!(line instanceof Line.Of<K>)) {
            return null;
        }
        if (definition().kind() == Kind.CHECK) {
            return checkMark(!sheet.text(spot()).isEmpty());
        }
        return state == State.NONE ? null : new StateShape(state, StateShape.IN_COUNT);
    }

    private static Region checkMark(boolean ticked) {
        var tick = new Polyline(4, 8.2, 6.7, 11, 12, 5.2);
        tick.getStyleClass().add("ring-tick");
        var mark = new StackPane(tick);
        mark.getStyleClass().add("check-mark");
        if (ticked) {
            mark.getStyleClass().add("ticked");
        }
        mark.setMinSize(16, 16);
        mark.setMaxSize(16, 16);
        return mark;
    }

    private void select() {
        var range = sheet.selection().get();
        boolean current = !isEmpty() && range.active().equals(spot());
        pseudoClassStateChanged(CURRENT, current);
        pseudoClassStateChanged(IN_RANGE, !isEmpty() && !range.single() && range.contains(spot()));
        if (current && handle == null && sheet.editable(spot())) {
            handle = new Region();
            handle.getStyleClass().add("fill-handle");
            handle.setManaged(false);
            requestLayout();
        } else if (!current && handle != null) {
            getChildren().remove(handle);
            handle = null;
        }
    }

    /// The skin sets the children anew with each text, so the handle is put back here.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (handle != null) {
            if (!getChildren().contains(handle)) {
                getChildren().add(handle);
            }
            handle.resizeRelocate(getWidth() - HANDLE, getHeight() - HANDLE - 1, HANDLE, HANDLE);
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? spoken() : super.queryAccessibleAttribute(attribute, parameters);
    }

    /// "Yearly value, Advice north, £300,000", then the state's word, then why a text was refused.
    String spoken() {
        var parts = new ArrayList<>(List.of(definition().title()));
        sheet.row(getIndex()).map(sheet::name).filter(_ -> column > 0).ifPresent(parts::add);
        parts.add(spokenValue());
        if (state != State.NONE) {
            parts.add(state.word(texts));
        }
        sheet.row(getIndex()).filter(row -> column == 0 && sheet.lines().groups().isHead(row))
                .ifPresent(row -> parts.add(texts.of(sheet.lines().groups().isFolded(row) ? "grid.folded" : "grid.unfolded")));
        sheet.refusal(spot()).map(Refusal::sentence).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private String spokenValue() {
        var text = sheet.text(spot());
        if (definition().kind() == Kind.CHECK) {
            return texts.of(text.isEmpty() ? "grid.unticked" : "grid.ticked");
        }
        if (text.isEmpty() && sheet.row(getIndex()).isEmpty()) {
            return texts.of("grid.next");
        }
        return Optional.of(text).filter(words -> !words.isEmpty()).orElse(texts.of("grid.empty"));
    }

    /// A cell is one line high: what has several is shown on one, and no more of it than could be seen.
    private static String oneLine(String text) {
        var seen = text.length() > MOST_SEEN ? text.substring(0, MOST_SEEN) + "…" : text;
        return seen.indexOf('\n') < 0 ? seen : seen.replaceAll("\\s*\\R\\s*", " ");
    }
}
