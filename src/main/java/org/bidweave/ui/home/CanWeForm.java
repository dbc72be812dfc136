package org.bidweave.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import org.bidweave.canwego.Asked;
import org.bidweave.canwego.Us;
import org.bidweave.model.Money;
import org.bidweave.ui.shared.Field;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Whole;
import org.bidweave.ui.shared.typed.MoneyText;
import org.bidweave.ui.shared.typed.Typed;

/// The five questions, and four more for those who know what the tender asks. What cannot be read counts as not said.
final class CanWeForm {

    private static final Pattern SEPARATOR = Pattern.compile("[,;\n]");

    /// A field and how its text is read.
    private record Question<T>(Field field, Function<String, Typed<T>> read) {

        Optional<T> answer() {
            return read.apply(text()) instanceof Typed.Understood<T>(var value) ? Optional.of(value) : Optional.empty();
        }

        String text() {
            return ((TextField) field.control()).getText();
        }

        void left() {
            field.refuse(read.apply(text()) instanceof Typed.NotUnderstood<T>(var sentence) ? Optional.of(sentence) : Optional.empty());
        }
    }

    private final Texts texts;
    private final List<Field> fields = new ArrayList<>();
    private final Question<Money> income;
    private final Question<AskedTurnoverText.Threshold> turnover;
    private final Question<List<String>> specialisms;
    private final Question<List<String>> places;
    private final Question<Integer> people;
    private final Question<Money> value;
    private final Question<List<String>> askedSpecialisms;
    private final Question<List<String>> askedPlaces;
    private final Question<Integer> askedPeople;

    CanWeForm(Texts texts) {
        this.texts = texts;
        income = question("can-we.income", this::money);
        turnover = question("can-we.turnover", new AskedTurnoverText(texts)::read);
        specialisms = question("can-we.specialisms", CanWeForm::names);
        places = question("can-we.places", CanWeForm::names);
        people = question("can-we.people", typed -> Whole.read(texts, typed));
        value = question("can-we.value", this::money);
        askedSpecialisms = question("can-we.asked-specialisms", CanWeForm::names);
        askedPlaces = question("can-we.asked-places", CanWeForm::names);
        askedPeople = question("can-we.asked-people", typed -> Whole.read(texts, typed));
    }

    /// Now, and whenever something is typed.
    void whenTyped(Runnable act) {
        act.run();
        fields.forEach(field -> ((TextField) field.control()).textProperty().subscribe((_, _) -> act.run()));
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
        return fields.stream().allMatch(field -> ((TextField) field.control()).getText().isBlank());
    }

    /// Understood while it is typed; what is not understood is said on leaving.
    private <T> Question<T> question(String key, Function<String, Typed<T>> read) {
        var input = new TextField();
        input.setId(key.replace('.', '-'));
        input.setPromptText(texts.of(key + ".prompt"));
        var question = new Question<>(new Field(texts.of(key), input), read);
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                question.left();
            }
        });
        fields.add(question.field());
        return question;
    }

    private Typed<Money> money(String typed) {
        return new MoneyText(texts, false).read(typed).map(Money::new);
    }

    private static Typed<List<String>> names(String typed) {
        var names = SEPARATOR.splitAsStream(typed).map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
        return names.isEmpty() ? new Typed.Empty<>() : new Typed.Understood<>(names);
    }
}
