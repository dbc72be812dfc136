package org.bidweave.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import org.bidweave.canwego.Asked;
import org.bidweave.canwego.Us;
import org.bidweave.canwego.Where;
import org.bidweave.model.Money;
import org.bidweave.places.UkPlaces;
import org.bidweave.ui.shared.Field;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Whole;
import org.bidweave.ui.shared.typed.MoneyText;
import org.bidweave.ui.shared.typed.Typed;

/// The five questions, and four more for those who know what the tender asks. What cannot be read counts as not said.
final class CanWeForm {

    private static final Pattern SEPARATOR = Pattern.compile("[,;\n]");

    /// A field and how its text is read.
    private record Question<T>(Field field, Function<String, Typed<T>> read, Function<String, Optional<String>> note) {

        Optional<T> answer() {
            return typed() instanceof Typed.Understood<T>(var value) ? Optional.of(value) : Optional.empty();
        }

        private Typed<T> typed() {
            return AskedTurnoverText.notKnown(text()) ? new Typed.Empty<>() : read.apply(text());
        }

        String text() {
            return ((TextField) field.control()).getText();
        }

        void left() {
            switch (typed()) {
                case Typed.NotUnderstood<T>(var sentence) -> field.refuse(Optional.of(sentence));
                case Typed.Understood<T> _ -> say(note.apply(text()));
                case Typed.Empty<T> _ -> say(Optional.empty());
            }
        }

        private void say(Optional<String> understood) {
            field.refuse(Optional.empty());
            field.note(understood);
        }
    }

    private final Texts texts;
    private final List<Field> fields = new ArrayList<>();
    private final Question<Money> income;
    private final Question<AskedTurnoverText.Threshold> turnover;
    private final Question<List<String>> specialisms;
    private final Question<List<Where>> places;
    private final Question<Integer> people;
    private final Question<Money> value;
    private final Question<List<String>> askedSpecialisms;
    private final Question<List<Where>> askedPlaces;
    private final Question<Integer> askedPeople;
    private Runnable left = () -> {};

    CanWeForm(Texts texts, Supplier<UkPlaces> table) {
        this.texts = texts;
        var placesText = new PlacesText(texts, table);
        income = question("can-we.income", this::money);
        turnover = question("can-we.turnover", new AskedTurnoverText(texts)::read);
        specialisms = question("can-we.specialisms", CanWeForm::names);
        places = question("can-we.places", placesText::read, placesText::note);
        people = question("can-we.people", typed -> Whole.read(texts, typed));
        value = question("can-we.value", this::money);
        askedSpecialisms = question("can-we.asked-specialisms", CanWeForm::names);
        askedPlaces = question("can-we.asked-places", placesText::read, placesText::note);
        askedPeople = question("can-we.asked-people", typed -> Whole.read(texts, typed));
    }

    /// Now, and whenever something is typed.
    void whenTyped(Runnable act) {
        act.run();
        inputs().forEach(input -> input.textProperty().subscribe((_, _) -> act.run()));
    }

    /// Whenever a field that was typed in is left, or Enter is pressed in it.
    void whenLeft(Runnable act) {
        left = act;
    }

    TypedAnswers typed() {
        return new TypedAnswers(inputs().collect(Collectors.toMap(TextField::getId, TextField::getText)));
    }

    /// Puts these texts into all fields, and takes away what was said of the texts before.
    void type(TypedAnswers answers) {
        fields.forEach(field -> {
            field.refuse(Optional.empty());
            field.note(Optional.empty());
        });
        inputs().forEach(input -> input.setText(answers.of(input.getId())));
    }

    private Stream<TextField> inputs() {
        return fields.stream().map(field -> (TextField) field.control());
    }

    List<Field> five() {
        return fields.subList(0, 5);
    }

    List<Field> more() {
        return fields.subList(5, fields.size());
    }

    Us us() {
        return new Us(income.answer().orElse(null), specialisms.answer().orElse(List.of()), places.answer().orElse(List.of()),
                people.answer().orElse(null));
    }

    /// A yearly value of its own does not change a threshold that was said in full ("twice £400k").
    Asked asked() {
        var yearly = value.answer();
        var threshold = yearly.isPresent() ? turnover.answer().map(AskedTurnoverText.Threshold::asSum) : turnover.answer();
        return new Asked(
                threshold.map(AskedTurnoverText.Threshold::sum).orElse(null),
                threshold.map(AskedTurnoverText.Threshold::multiple).orElse(null),
                yearly.or(() -> threshold.map(AskedTurnoverText.Threshold::ofValue)).orElse(null),
                askedSpecialisms.answer().orElse(List.of()),
                askedPlaces.answer().orElse(List.of()),
                askedPeople.answer().orElse(null));
    }

    boolean untouched() {
        return inputs().allMatch(input -> input.getText().isBlank());
    }

    /// Whether one of the questions is being typed in.
    boolean hasKeyboard() {
        return inputs().anyMatch(input -> input.getScene() != null && input.equals(input.getScene().getFocusOwner()));
    }

    private <T> Question<T> question(String key, Function<String, Typed<T>> read) {
        return question(key, read, _ -> Optional.empty());
    }

    /// Understood while it is typed; what is not understood, or how it was, is said on Enter or leaving.
    private <T> Question<T> question(String key, Function<String, Typed<T>> read, Function<String, Optional<String>> note) {
        var input = new TextField();
        input.setId(key.replace('.', '-'));
        input.setPromptText(texts.of(key + ".prompt"));
        var question = new Question<>(new Field(texts.of(key), input), read, note);
        input.setOnAction(_ -> leave(question));
        input.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                leave(question);
            }
        });
        fields.add(question.field());
        return question;
    }

    void left() {
        left.run();
    }

    private void leave(Question<?> question) {
        question.left();
        left();
    }

    private Typed<Money> money(String typed) {
        return new MoneyText(texts, false).read(typed).map(Money::new);
    }

    private static Typed<List<String>> names(String typed) {
        var names = SEPARATOR.splitAsStream(typed).map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
        return names.isEmpty() ? new Typed.Empty<>() : new Typed.Understood<>(names);
    }
}
