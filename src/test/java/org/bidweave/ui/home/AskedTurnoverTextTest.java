package org.bidweave.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Locale;
import org.bidweave.model.Decimal;
import org.bidweave.model.Money;
import org.bidweave.ui.home.AskedTurnoverText.Threshold;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.typed.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTurnoverTextTest {

    private final AskedTurnoverText text = new AskedTurnoverText(new Texts(Locale.UK));

    @Test
    void aSum() {
        assertEquals(understood(new Threshold(Money.of(300_000), null, null)), text.read("£300k"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"twice £400k", "Double 400,000", "2x £400k", "2 x 400k", "2 times the yearly value of £400k", "twice the value £400k"})
    void aMultipleOfAValueThatIsSaid(String typed) {
        assertEquals(understood(new Threshold(null, Decimal.of(2), Money.of(400_000))), text.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5x", "1.5 times", "1.5 times the yearly value", "1.5 × the contract value"})
    void aMultipleAlone(String typed) {
        assertEquals(understood(new Threshold(null, Decimal.of("1.5"), null)), text.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "not known", "?", "Don’t know"})
    void notKnown(String typed) {
        assertInstanceOf(Typed.Empty.class, text.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lots", "twice lots", "-5"})
    void whatIsNeitherIsRefusedInWords(String typed) {
        assertInstanceOf(Typed.NotUnderstood.class, text.read(typed));
    }

    private static Typed<Threshold> understood(Threshold threshold) {
        return new Typed.Understood<>(threshold);
    }
}
