package org.bidweave.ui.shared;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {

    @ParameterizedTest
    @ValueSource(strings = {Fonts.REGULAR, Fonts.MEDIUM, Fonts.SEMI_BOLD})
    void figuresLineUpBecauseEveryDigitHasTheSameWidth(String family) {
        for (int digit = 0; digit <= 9; digit++) {
            assertEquals(width(family, "000"), width(family, String.valueOf(digit).repeat(3)), 0.001, family + " " + digit);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Fonts.REGULAR, Fonts.MEDIUM, Fonts.SEMI_BOLD})
    void theFamilyIsOurOwn(String family) {
        assertEquals(family, onFxThread(() -> {
            Fonts.load();
            return Font.font(family, 13).getFamily();
        }));
    }

    private static double width(String family, String figures) {
        return onFxThread(() -> {
            Fonts.load();
            var text = new Text(figures);
            text.setFont(Font.font(family, 13));
            return text.getLayoutBounds().getWidth();
        });
    }
}
