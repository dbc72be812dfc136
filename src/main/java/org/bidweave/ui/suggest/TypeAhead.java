package org.bidweave.ui.suggest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Typing in a list goes to the next value that begins so, in its first word before any other. What fits nothing begins anew; Escape, Backspace and
/// leaving the list forget what was typed.
final class TypeAhead<T> {

    private final ComboBox<T> box;
    private final Function<T, String> words;
    private String typed = "";

    private TypeAhead(ComboBox<T> box, Function<T, String> words) {
        this.box = box;
        this.words = words;
    }

    static <T> void in(ComboBox<T> box, Function<T, String> words) {
        var ahead = new TypeAhead<>(box, words);
        box.addEventHandler(KeyEvent.KEY_TYPED, ahead::typed);
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.BACK_SPACE) {
                ahead.typed = "";
            }
        });
        box.focusedProperty().subscribe(_ -> ahead.typed = "");
    }

    private void typed(KeyEvent event) {
        var letter = event.getCharacter().toLowerCase(Locale.UK);
        if ((letter.isBlank() && typed.isEmpty()) || letter.chars().anyMatch(Character::isISOControl) || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        var longer = typed + letter;
        next(longer, 0).or(() -> next(letter, 1)).ifPresent(found -> {
            typed = longer.equals(letter) || next(longer, 0).isPresent() ? longer : letter;
            box.setValue(found);
            event.consume();
        });
    }

    /// From the chosen value on, or the one after it.
    private Optional<T> next(String begins, int from) {
        List<T> values = box.getItems();
        int many = values.size();
        int now = Math.max(0, box.getSelectionModel().getSelectedIndex()) + from;
        var order = IntStream.range(0, many).mapToObj(step -> values.get((now + step) % many)).toList();
        return order.stream().filter(value -> said(value).startsWith(begins)).findFirst()
                .or(() -> order.stream().filter(value -> said(value).contains(" " + begins)).findFirst());
    }

    private String said(T value) {
        return words.apply(value).toLowerCase(Locale.UK);
    }
}
