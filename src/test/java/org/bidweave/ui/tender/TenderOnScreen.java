package org.bidweave.ui.tender;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bidweave.NothingKept;
import org.bidweave.check.Checks;
import org.bidweave.edit.History;
import org.bidweave.model.Bid;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Background;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.Theme;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.grid.Grid;

/// A tender screen in a scene, and a person’s hands on it.
final class TenderOnScreen {

    static final UkPlaces PLACES = UkPlaces.read();
    static final double WIDTH = 1236;
    static final double HEIGHT = 792;

    /// A clipboard in memory.
    static final class Board implements Clip {

        private String text = "";

        @Override
        public String read() {
            return text;
        }

        @Override
        public void write(String now) {
            text = now;
        }
    }

    final Session session;
    final Board clip = new Board();
    final List<Place> places = new ArrayList<>();
    final TenderScreen screen;
    int calendars;
    final Scene scene;

    TenderOnScreen(Bid bid, LocalDate today, Theme theme) {
        this(bid, today, theme, Background.NONE);
    }

    TenderOnScreen(Bid bid, LocalDate today, Theme theme, Background background) {
        var clock = InstantSource.fixed(today.atTime(9, 0).atZone(ZoneId.systemDefault()).toInstant());
        session = new Session(History.of(bid), Checks.STANDARD, background, new NothingKept(), clock);
        screen = new TenderScreen(session, new Texts(Locale.UK), clip, PLACES, places::add, () -> calendars++);
        scene = new Scene((Parent) screen.node(), WIDTH, HEIGHT);
        theme.dress(scene);
        layout();
    }

    void layout() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /// Types into a field and presses Enter.
    void type(String id, String text) {
        var input = (TextInputControl) node(id);
        input.setText(text);
        input.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        input.fireEvent(new ActionEvent());
    }

    /// Takes the choice of that word.
    <T> void choose(String id, String word) {
        @SuppressWarnings("unchecked")
        var box = (ComboBox<T>) node(id);
        box.setValue(box.getItems().stream().filter(item -> box.getConverter().toString(item).equals(word)).findFirst().orElseThrow());
    }

    /// Pastes at a grid’s first cell; a block of several cells is confirmed in the preview.
    void paste(String id, String block) {
        paste(id, 0, block);
    }

    void paste(String id, int column, String block) {
        clip.write(block);
        grid(id).startAt(column);
        grid(id).paste();
        layout();
        grid(id).lookupAll(".overlay .button.primary").stream().map(Button.class::cast).forEach(Button::fire);
        layout();
    }

    /// Writes one cell of a grid whose rows are places in a list; an empty text clears it.
    void at(String id, int row, int column, String text) {
        at(id, Integer.valueOf(row), column, text);
    }

    <K> void at(String id, K row, int column, String text) {
        @SuppressWarnings("unchecked")
        var grid = (Grid<K, ?>) grid(id);
        grid.select(row, column);
        if (text.isEmpty()) {
            grid.table().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false, false));
        } else {
            clip.write(text);
            grid.paste();
        }
    }

    Grid<?, ?> grid(String id) {
        Node at = node(id);
        while (!(at instanceof Grid<?, ?>)) {
            at = at.getParent();
        }
        return (Grid<?, ?>) at;
    }

    Node node(String id) {
        var found = scene.lookup("#" + id);
        if (found == null) {
            throw new AssertionError("Nothing on the screen is called " + id + ".");
        }
        return found;
    }
}
