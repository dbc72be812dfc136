package org.bidweave.ui.shared.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.typed.Typed;
import org.junit.jupiter.api.Test;

/// What is typed where one of several values is chosen.
class OptionsTest {

    private static final Texts TEXTS = new Texts(Locale.UK);

    private static Typed<String> read(List<String> values, String typed) {
        return new Options<>(values, value -> value).read(TEXTS, typed);
    }

    @Test
    void whatIsNoChoiceIsRefusedWithTheChoicesThereAre() {
        assertEquals(new Typed.NotUnderstood<>("“Outreach” is not one of the choices: Advice, Tenancies."), read(List.of("Advice", "Tenancies"), "Outreach"));
    }

    @Test
    void withoutAnyChoiceTheSentenceNamesNone() {
        assertEquals(new Typed.NotUnderstood<>("“Outreach” cannot be chosen here: there is nothing to choose from yet."), read(List.of(), "Outreach"));
    }
}
