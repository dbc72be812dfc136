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
    void apostrophesAccentsDashesAndCaseDoNotCount() {
        var covers = List.of("Employers’ liability", "Public liability", "Professional indemnity – run‑off", "Café");
        for (var typed : List.of("Employers' liability", "employers liability", "EMPLOYERS‘ LIABILITY", "Employers´ liab")) {
            assertEquals(new Typed.Understood<>("Employers’ liability"), read(covers, typed), typed);
        }
        assertEquals(new Typed.Understood<>("Professional indemnity – run‑off"), read(covers, "professional indemnity - run-off"));
        assertEquals(new Typed.Understood<>("Café"), read(covers, "cafe"));
    }

    @Test
    void theExactWordComesBeforeOneThatIsSpeltLikeIt() {
        assertEquals(new Typed.Understood<>("A+"), read(List.of("A+", "A-", "A"), "a+"));
        assertEquals(new Typed.Understood<>("A"), read(List.of("A+", "A-", "A"), "a"));
    }

    @Test
    void aDashAloneChoosesNothing() {
        assertEquals(new Typed.NotUnderstood<>("“-” is not one of the choices: Advice."), read(List.of("Advice"), "-"));
    }

    @Test
    void withoutAnyChoiceTheSentenceNamesNone() {
        assertEquals(new Typed.NotUnderstood<>("“Outreach” cannot be chosen here: there is nothing to choose from yet."), read(List.of(), "Outreach"));
    }
}
