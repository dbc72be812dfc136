package org.bidweave.ui.shared.findings;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import org.bidweave.check.Line;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.Texts;
import org.junit.jupiter.api.Test;

class ArithmeticTest {

    @Test
    void ofVeryManyLinesTheFirstAreShownAndTheRestAtAPress() {
        onFxThread(() -> {
            var sums = new Arithmetic(new Texts(Locale.UK), lines(113), State.MET);
            var more = (Button) sums.getChildren().getLast();
            assertEquals("Show 101 more lines", more.getText());
            more.fire();
            assertEquals(113, sums.getChildren().size());
        });
    }

    @Test
    void fewLinesAreShownAtOnce() {
        onFxThread(() -> assertEquals(20, new Arithmetic(new Texts(Locale.UK), lines(20), State.MET).getChildren().size()));
    }

    private static List<Line> lines(int many) {
        return IntStream.range(0, many).mapToObj(place -> new Line("Place " + place, "a base", Line.Kind.PLAIN)).toList();
    }
}
