package org.bidweave.ui.coverage;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
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

/// The Coverage screen over an open bid in a scene of its own, everything at once on the calling thread.
final class CoverageOnScreen {

    final Session session;
    final CoverageScreen screen;
    final Scene scene;
    final List<Place> went = new ArrayList<>();
    final List<String> pictures = new ArrayList<>();
    final List<List<List<String>>> saved = new ArrayList<>();

    CoverageOnScreen(Bid bid, LocalDate today, int width, int height) {
        var clock = InstantSource.fixed(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        session = new Session(History.of(bid), Checks.STANDARD, Background.NONE, new NothingKept(), clock);
        screen = new CoverageScreen(session, new Texts(Locale.UK), went::add, UkPlaces::read,
                new TakenOut((_, rows) -> saved.add(rows), (name, ending, _) -> pictures.add(name + ending)));
        scene = new Scene((Parent) screen.node(), width, height);
        new Theme(Theme.Choice.LIGHT).dress(scene);
        layOut();
    }

    void layOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().layout();
    }

    Node find(String selector) {
        layOut();
        var found = scene.lookup(selector);
        if (found == null) {
            throw new AssertionError("Nothing on screen is " + selector);
        }
        return found;
    }

    MatrixView matrix() {
        return (MatrixView) find("#matrix");
    }

    void press(KeyCode key) {
        press(key, false);
    }

    void press(KeyCode key, boolean control) {
        matrix().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
        layOut();
    }
}
