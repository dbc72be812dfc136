package org.bidweave.ui.shared;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The shape of a state with its letter: the heavier the state, the more ink. Beside it always stands the word, a count or a fact.
public final class StateShape extends Region {

    public static final int IN_STRIP = 20;
    public static final int IN_LIST = 18;
    public static final int IN_COUNT = 16;
    public static final int IN_CHIP = 12;

    private static final double STROKE = 1.5;
    private static final double CAPITAL = 0.727;

    public StateShape(State state, int size) {
        getStyleClass().addAll("state-shape", state.styleClass());
        if (state == State.BLOCKER || state == State.GAP) {
            getStyleClass().add("solid");
        }
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
        if (state == State.NONE) {
            return;
        }
        var form = form(state, size);
        form.getStyleClass().add("form");
        getChildren().add(form);
        if (size > IN_CHIP) {
            getChildren().add(letter(state, size));
        }
        getChildren().forEach(node -> node.setManaged(false));
    }

    private static Shape form(State state, double size) {
        var in = STROKE / 2 + size / 24;
        return switch (state) {
            case BLOCKER -> octagon(size, size / 28);
            case GAP -> new Polygon(size / 2, 0, size, size / 2, size / 2, size, 0, size / 2);
            case UNKNOWN -> dashed(new Circle(size / 2, size / 2, size / 2 - in), size);
            case RISK -> new Polygon(size / 2, in, size - STROKE / 2, size - in, STROKE / 2, size - in);
            case INFORMATION -> rounded(size, in + size / 24);
            case MET, NONE -> new Circle(size / 2, size / 2, size / 2 - in);
        };
    }

    private static Polygon octagon(double size, double in) {
        var cut = in + (size - 2 * in) * 0.293;
        var far = size - cut;
        var end = size - in;
        return new Polygon(cut, in, far, in, end, cut, end, far, far, end, cut, end, in, far, in, cut);
    }

    private static Circle dashed(Circle circle, double size) {
        var step = 2 * Math.PI * circle.getRadius() / (size > IN_CHIP ? 18 : 12);
        circle.getStrokeDashArray().setAll(step * 1.1, step * 0.9);
        return circle;
    }

    private static Rectangle rounded(double size, double in) {
        var rectangle = new Rectangle(in, in, size - 2 * in, size - 2 * in);
        rectangle.setArcWidth(size / 3);
        rectangle.setArcHeight(size / 3);
        return rectangle;
    }

    private static Text letter(State state, double size) {
        var points = size * (state == State.RISK ? 0.46 : state == State.GAP ? 0.52 : 0.56);
        var middle = state == State.RISK ? size * 0.63 : size / 2;
        var letter = new Text(state.letter());
        letter.setFont(Font.font(Fonts.SEMI_BOLD, points));
        letter.setStyle("-fx-font-family: '" + Fonts.SEMI_BOLD + "'; -fx-font-size: " + points + "px;");
        letter.getStyleClass().add("letter");
        letter.setX((size - letter.getLayoutBounds().getWidth()) / 2);
        letter.setY(middle + points * CAPITAL / 2);
        return letter;
    }
}
