package org.bidweave.ui.partners;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.bidweave.MemoryLibrary;
import org.bidweave.MemoryRegisters;
import org.bidweave.RegisterCast;
import org.bidweave.TestBids;
import org.bidweave.TestProgram;
import org.bidweave.model.Organisation;
import org.bidweave.places.UkPlaces;
import org.bidweave.profile.Profiles;
import org.bidweave.session.Background;
import org.bidweave.ui.shared.Theme;
import org.bidweave.ui.shell.Shell;

/// The window at Partners, with Westmere among the bids.
record PartnersOnScreen(TestProgram program) {

    static PartnersOnScreen with(MemoryRegisters registers, Background background) {
        return at(TestProgram.start(new MemoryLibrary(TestBids.WESTMERE), TestBids.TODAY, Theme.Choice.LIGHT, background, registers));
    }

    static PartnersOnScreen with(MemoryRegisters registers) {
        return with(registers, Background.NONE);
    }

    static PartnersOnScreen withTheCast() {
        return with(RegisterCast.registers(UkPlaces.read()));
    }

    static PartnersOnScreen at(TestProgram program) {
        program.shell().goPartners();
        return new PartnersOnScreen(program);
    }

    Shell shell() {
        return program.shell();
    }

    Scene scene() {
        return program.scene();
    }

    MemoryLibrary library() {
        return program.library();
    }

    Node find(String selector) {
        return program.find(selector);
    }

    void type(String words) {
        field().setText(words);
    }

    TextField field() {
        return (TextField) find("#partners-find");
    }

    @SuppressWarnings("unchecked")
    ListView<Item> list() {
        return (ListView<Item>) find("#partners-results");
    }

    List<String> shown() {
        return list().getItems().stream().map(item -> switch (item) {
            case Item.Head(var title, var second) -> title + ": " + second;
            case Partner partner -> partner.facts().name();
        }).toList();
    }

    void press(String selector, KeyCode code, boolean control) {
        find(selector).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    void fill(String selector, String words) {
        ((TextField) find(selector)).setText(words);
        press(selector, KeyCode.ENTER, false);
    }

    void fire(String selector) {
        ((Button) find(selector)).fire();
    }

    List<Organisation> kept() {
        return library().bid(Profiles.ID).organisations();
    }

    List<String> chips() {
        return ((Pane) find("#partners-chips")).getChildren().stream().map(Button.class::cast).map(Button::getText).toList();
    }
}
