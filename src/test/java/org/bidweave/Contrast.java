package org.bidweave;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// How something written or drawn stands out from what really lies behind it in the scene, and how it has to by WCAG 2.2.
record Contrast(String what, Color front, Color behind, double ratio, double asked) {

    private static final double LARGE = 24;
    private static final double LARGE_STRONG = 18.66;

    /// Empty for what shows nothing of its own, and for what cannot be used now.
    static Optional<Contrast> of(Node node) {
        if (!(node instanceof Shape shape) || node.isDisabled() || seen(node) == 0) {
            return Optional.empty();
        }
        return shape instanceof Text text
                ? text.getText().isBlank() ? Optional.empty() : colour(text.getFill()).map(fill -> of(describe(text), text, fill, asked(text)))
                : drawn(shape);
    }

    boolean enough() {
        return ratio >= asked;
    }

    private static Optional<Contrast> drawn(Shape shape) {
        if (!shape.getStyleClass().contains("form") && !shape.getStyleClass().contains("icon")) {
            return Optional.empty();
        }
        return colour(shape.getStroke()).filter(stroke -> stroke.getOpacity() > 0).or(() -> colour(shape.getFill()))
                .map(colour -> of("shape in " + shape.getParent().getStyleClass() + " in " + shape.getParent().getParent(), shape, colour, 3));
    }

    private static Contrast of(String what, Node node, Color colour, double asked) {
        var behind = behind(node);
        var front = over(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), colour.getOpacity() * seen(node)), behind);
        double lighter = Math.max(luminance(front), luminance(behind));
        double darker = Math.min(luminance(front), luminance(behind));
        return new Contrast(what, front, behind, (lighter + 0.05) / (darker + 0.05), asked);
    }

    private static double asked(Text text) {
        double size = text.getFont().getSize();
        boolean strong = text.getFont().getFamily().contains("SemiBold") || text.getFont().getStyle().contains("Bold");
        return size >= LARGE || (strong && size >= LARGE_STRONG) ? 3 : 4.5;
    }

    /// The grounds of all that holds it, the nearest on top. The letter of a state lies on its shape.
    private static Color behind(Node node) {
        if (node.getStyleClass().contains("letter") && node.getParent().getChildrenUnmodifiable().getFirst() instanceof Shape form && !form.equals(node)) {
            return colour(form.getFill()).map(fill -> over(fill, behind(form))).orElseGet(() -> behind(form));
        }
        var parent = node.getParent();
        if (parent == null) {
            return node.getScene() != null ? colour(node.getScene().getFill()).orElse(Color.WHITE) : Color.WHITE;
        }
        var colour = behind(parent);
        if (parent instanceof Region region && region.getBackground() != null) {
            for (var fill : region.getBackground().getFills()) {
                colour = over(ground(fill), colour);
            }
        }
        return colour;
    }

    private static Color ground(BackgroundFill fill) {
        return colour(fill.getFill()).orElse(Color.TRANSPARENT);
    }

    private static Optional<Color> colour(@Nullable Paint paint) {
        return switch (paint) {
            case Color colour -> Optional.of(colour);
            case LinearGradient gradient -> Optional.of(gradient.getStops().getLast().getColor());
            case null, default -> Optional.empty();
        };
    }

    private static Color over(Color front, Color behind) {
        double part = front.getOpacity();
        return Color.color(front.getRed() * part + behind.getRed() * (1 - part), front.getGreen() * part + behind.getGreen() * (1 - part),
                front.getBlue() * part + behind.getBlue() * (1 - part));
    }

    private static double seen(@Nullable Node node) {
        return node == null ? 1 : node.getOpacity() * seen(node.getParent());
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static String describe(Text text) {
        var parent = text.getParent();
        return "“" + text.getText() + "” in " + (parent == null ? "" : parent.getStyleClass() + " in " + (parent.getParent() == null ? "" : parent.getParent().getStyleClass()));
    }

    @Override
    public String toString() {
        return "%.1f of %.1f: %s (%s on %s)".formatted(ratio, asked, what, front, behind);
    }
}
