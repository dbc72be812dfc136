package org.bidweave.ui.profile;

import static org.bidweave.tour.FxTest.onFxThread;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bidweave.MemoryLibrary;
import org.bidweave.TestBids;
import org.bidweave.TestProfiles;
import org.bidweave.TestProgram;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.profile.Profiles;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;

/// The window at Lantern's profile, with Westmere among the bids.
record ProfileOnScreen(TestProgram program, MemoryLibrary library) {

    Bid profiles() {
        return library.bid(Profiles.ID);
    }

    Organisation lantern() {
        return profiles().organisation(TestProfiles.LANTERN).orElseThrow();
    }

    Node node(String id) {
        return program.find("#" + id);
    }

    void type(String id, String text) {
        var field = (TextInputControl) node(id);
        field.setText(text);
        press(field, KeyCode.ENTER);
    }

    void fire(String id) {
        ((Button) node(id)).fire();
    }

    void button(String words) {
        everything().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> words.equals(button.getText())).findFirst().orElseThrow().fire();
    }

    void press(Node at, KeyCode key) {
        at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    List<String> words() {
        return everything().filter(Labeled.class::isInstance).map(node -> String.valueOf(((Labeled) node).getText())).toList();
    }

    /// All that is laid out now.
    Stream<Node> everything() {
        program.find(".navigation");
        return all(program.scene().getRoot());
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(ProfileOnScreen::all))
                : Stream.of(node);
    }

    /// Opens the window at the profile.
    static void on(OrganisationId organisation, Consumer<ProfileOnScreen> steps) {
        on(TestProfiles.PROFILES, organisation, steps);
    }

    static void on(Bid profiles, OrganisationId organisation, Consumer<ProfileOnScreen> steps) {
        onFxThread(() -> {
            var library = new MemoryLibrary(TestBids.WESTMERE, profiles);
            var program = TestProgram.start(library, TestProfiles.TODAY, Theme.Choice.LIGHT);
            program.shell().go(new Place.Profile(organisation));
            steps.accept(new ProfileOnScreen(program, library));
        });
    }
}
