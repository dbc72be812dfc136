package org.bidweave.ui.shared.form;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class TypeAheadTest {

    private static final List<String> WORDS = List.of("The lead alone", "Together", "Together, with a lead minimum", "Each partner");

    @Test
    void lettersChooseWhatBeginsWithThem() {
        assertEquals("The lead alone", after("t"));
        assertEquals("Together", after("tog"));
        assertEquals("Each partner", after("E"));
    }

    @Test
    void lettersThatFitNothingBeginAnew() {
        assertEquals("Each partner", after("te"));
        assertEquals("Together", after("xto"));
    }

    @Test
    void onlyLettersAndDigitsCount() {
        assertEquals("Together, with a lead minimum", after("together, w"));
        assertEquals("The lead alone", after("thel"));
    }

    @Test
    void anArrowEndsTheWord() {
        assertEquals("Together", onFxThread(() -> {
            var box = box();
            type(box, "e");
            box.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.HOME, false, false, false, false));
            type(box, "to");
            return box.getValue();
        }));
    }

    private static String after(String letters) {
        return onFxThread(() -> {
            var box = box();
            type(box, letters);
            return box.getValue();
        });
    }

    private static ComboBox<String> box() {
        var box = new ComboBox<String>();
        box.getItems().setAll(WORDS);
        new TypeAhead<>(box, new Options<>(WORDS, Function.identity())).listen();
        return box;
    }

    private static void type(ComboBox<String> box, String letters) {
        letters.chars().mapToObj(Character::toString).forEach(letter -> {
            box.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.UNDEFINED, false, false, false, false));
            box.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
        });
    }
}
