package org.bidweave.ui.shared.form;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bidweave.profile.NameWords;

/// Lets one choose from a list by typing how a choice begins; only letters and digits count.
final class TypeAhead<T> {

    private final ComboBox<T> box;
    private final Options<T> options;
    private String typed = "";

    TypeAhead(ComboBox<T> box, Options<T> options) {
        this.box = box;
        this.options = options;
    }

    void listen() {
        box.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> typed = ends(event.getCode()) ? "" : typed);
        box.focusedProperty().subscribe(_ -> typed = "");
    }

    private static boolean ends(KeyCode code) {
        return code.isNavigationKey() || code == KeyCode.ENTER || code == KeyCode.BACK_SPACE;
    }

    private void typed(KeyEvent event) {
        var character = letters(event.getCharacter());
        if (character.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        typed = beginning(typed + character).isPresent() ? typed + character : character;
        beginning(typed).ifPresent(box::setValue);
    }

    private Optional<T> beginning(String letters) {
        return options.values().stream().filter(value -> letters(options.word().apply(value)).startsWith(letters)).findFirst();
    }

    private static String letters(String text) {
        return new NameWords(text).text().replace(" ", "");
    }
}
