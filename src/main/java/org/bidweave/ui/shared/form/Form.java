package org.bidweave.ui.shared.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.bidweave.edit.Edit;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.bidweave.model.Money;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Field;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.typed.MoneyText;
import org.bidweave.ui.shared.typed.NumberText;
import org.bidweave.ui.shared.typed.PercentText;
import org.bidweave.ui.shared.typed.Typed;
import org.jspecify.annotations.Nullable;

/// Fields over the open bid. Each is named by a text key, shows what the bid holds, and commits what is entered as one edit.
/// An emptied field is `null`: not known again. The control's id is the key with hyphens for dots.
public final class Form {

    private final Session session;
    private final Texts texts;
    private final List<Runnable> shown = new ArrayList<>();

    public Form(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /// Shows what the bid holds now; half-typed texts stay.
    public void refresh() {
        shown.forEach(Runnable::run);
    }

    public Field text(String key, Function<Bid, String> value, Function<String, Edit> edit) {
        return input(key, new TextField(), value, typed -> new Typed.Understood<>(edit.apply(typed.strip())));
    }

    /// A name that may not be emptied: the last one comes back, and the sentence says so.
    public Field name(String key, Function<Bid, String> value, Function<String, Edit> edit) {
        return input(key, new TextField(), value, typed -> {
            var last = value.apply(session.bid());
            return typed.isBlank() && !last.isBlank()
                    ? new Typed.NotUnderstood<>(texts.of("typed.nameless", last))
                    : new Typed.Understood<>(edit.apply(typed.strip()));
        });
    }

    /// Several lines.
    public Field words(String key, Function<Bid, String> value, Function<String, Edit> edit) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.addEventFilter(KeyEvent.KEY_PRESSED, Form::leaveByTab);
        return input(key, area, value, typed -> new Typed.Understood<>(edit.apply(typed.strip())));
    }

    /// Tab leaves a text of several lines as it leaves any field.
    private static void leaveByTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && event.getTarget() instanceof Node area) {
            event.consume();
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    public Field money(String key, Function<Bid, @Nullable Money> value, Function<@Nullable Money, Edit> edit) {
        var money = new MoneyText(texts, false);
        return typed(key, bid -> show(value.apply(bid), it -> MoneyText.show(it.pounds())),
                typed -> money.read(typed).map(Money::new), edit);
    }

    public Field number(String key, Function<Bid, @Nullable Decimal> value, Function<@Nullable Decimal, Edit> edit) {
        var number = new NumberText(texts, true);
        return typed(key, bid -> show(value.apply(bid), it -> NumberText.show(it.value())),
                typed -> number.read(typed).map(Decimal::new), edit);
    }

    public Field whole(String key, Function<Bid, @Nullable Integer> value, Function<@Nullable Integer, Edit> edit) {
        return typed(key, bid -> show(value.apply(bid), it -> NumberText.show(BigDecimal.valueOf(it))),
                typed -> Whole.read(texts, typed), edit);
    }

    public Field percent(String key, Function<Bid, @Nullable Decimal> value, Function<@Nullable Decimal, Edit> edit) {
        var percent = new PercentText(texts);
        return typed(key, bid -> show(value.apply(bid), it -> PercentText.show(it.value())),
                typed -> percent.read(typed).map(Decimal::new), edit);
    }

    /// Whatever can be read from a text and shown as one.
    public <T> Field typed(String key, Function<Bid, String> value, Function<String, Typed<T>> read, Function<@Nullable T, Edit> edit) {
        return input(key, new TextField(), value, typed -> switch (read.apply(typed)) {
            case Typed.Understood<T>(var understood) -> new Typed.Understood<>(edit.apply(understood));
            case Typed.Empty<T>() -> new Typed.Understood<>(edit.apply(null));
            case Typed.NotUnderstood<T>(var sentence) -> new Typed.NotUnderstood<>(sentence);
        });
    }

    public <T> Field choice(String key, Options<T> options, Function<Bid, T> value, Function<T, Edit> edit) {
        var box = new ComboBox<T>();
        box.getItems().setAll(options.values());
        box.setConverter(new Wording<>(options));
        var field = named(key, box);
        new TypeAhead<>(box, options).listen();
        shown.add(() -> box.setValue(value.apply(session.bid())));
        box.valueProperty().subscribe((_, now) -> {
            if (now != null && !now.equals(value.apply(session.bid()))) {
                field.refuse(apply(edit.apply(now)));
            }
        });
        return field;
    }

    public CheckBox tick(String key, Predicate<Bid> value, Function<Boolean, Edit> edit) {
        var box = new CheckBox(texts.of(key));
        box.setId(id(key));
        box.setOnAction(_ -> session.apply(edit.apply(box.isSelected())));
        shown.add(() -> box.setSelected(value.test(session.bid())));
        return box;
    }

    /// The sentence that says why the bid cannot take the edit, where it cannot.
    Optional<String> apply(Edit edit) {
        try {
            session.apply(edit);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private Field input(String key, TextInputControl input, Function<Bid, String> value, Function<String, Typed<Edit>> read) {
        var field = named(key, input);
        var typed = new TypedInput(field, input, read, this);
        shown.add(() -> typed.show(value.apply(session.bid())));
        return field;
    }

    private Field named(String key, Control control) {
        control.setId(id(key));
        return new Field(texts.of(key), control);
    }

    private static String id(String key) {
        return key.replace('.', '-');
    }

    private static <T> String show(@Nullable T value, Function<T, String> words) {
        return value == null ? "" : words.apply(value);
    }

    private static final class Wording<T> extends StringConverter<T> {

        private final Options<T> options;

        Wording(Options<T> options) {
            this.options = options;
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : options.word().apply(value);
        }

        @Override
        public @Nullable T fromString(String word) {
            return options.values().stream().filter(value -> toString(value).equals(word)).findFirst().orElse(null);
        }
    }
}
