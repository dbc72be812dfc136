package org.bidweave.ui.coverage.map;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;

/// Draws into an SVG file: the same lines and words as on the screen, each place a named group that is read aloud.
final class SvgPen implements Pen {

    private final StringBuilder svg = new StringBuilder();
    private final Function<Ink, Color> inks;
    private final FontOf fonts;

    SvgPen(double width, double height, String title, Function<Ink, Color> inks, FontOf fonts) {
        this.inks = inks;
        this.fonts = fonts;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ").append(number(width)).append(' ')
                .append(number(height)).append("\" width=\"").append(number(width)).append("\" height=\"").append(number(height)).append("\">\n");
        svg.append("<title>").append(escaped(title)).append("</title>\n");
        fill(new double[] {0, 0, width, 0, width, height, 0, height}, Ink.PAGE);
    }

    /// The whole file.
    String finished() {
        return svg + "</svg>\n";
    }

    @Override
    public void begin(String id, Supplier<String> title) {
        svg.append("<g id=\"").append(escaped(id)).append("\"><title>").append(escaped(title.get())).append("</title>\n");
    }

    @Override
    public void end() {
        svg.append("</g>\n");
    }

    @Override
    public void fill(double[] corners, Ink ink) {
        svg.append("<polygon points=\"").append(points(corners)).append("\" fill=\"").append(colour(ink)).append("\"/>\n");
    }

    @Override
    public void outline(double[] corners, Ink ink, double width, double... dashes) {
        svg.append("<polygon points=\"").append(points(corners)).append('"').append(stroke(ink, width, dashes)).append("/>\n");
    }

    @Override
    public void lines(double[] ends, Ink ink, double width) {
        var path = new StringBuilder();
        for (int i = 0; i < ends.length; i += 4) {
            path.append('M').append(number(ends[i])).append(' ').append(number(ends[i + 1]))
                    .append('L').append(number(ends[i + 2])).append(' ').append(number(ends[i + 3]));
        }
        svg.append("<path d=\"").append(path).append('"').append(stroke(ink, width)).append("/>\n");
    }

    @Override
    public void disc(double x, double y, double radius, Ink ink) {
        circle(x, y, radius, " fill=\"" + colour(ink) + "\"");
    }

    @Override
    public void ring(double x, double y, double radius, Ink ink, double width, double... dashes) {
        circle(x, y, radius, stroke(ink, width, dashes));
    }

    private void circle(double x, double y, double radius, String how) {
        svg.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y)).append("\" r=\"").append(number(radius)).append('"')
                .append(how).append("/>\n");
    }

    @Override
    public void text(String words, double x, double y, double size, Weight weight, Ink ink, Align align) {
        svg.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y + 0.36 * size))
                .append("\" font-family=\"'Bidweave Sans', Inter, sans-serif\" font-size=\"").append(number(size)).append("\" font-weight=\"").append(number(weight))
                .append("\" fill=\"").append(colour(ink)).append('"').append(align == Align.CENTRE ? " text-anchor=\"middle\"" : "").append('>')
                .append(escaped(words)).append("</text>\n");
    }

    @Override
    public double width(String words, double size, Weight weight) {
        return fonts.width(words, size, weight);
    }

    private String stroke(Ink ink, double width, double... dashes) {
        var dashed = dashes.length == 0 ? ""
                : " stroke-dasharray=\"" + Arrays.stream(dashes).mapToObj(SvgPen::number).collect(Collectors.joining(" ")) + "\"";
        return " fill=\"none\" stroke=\"" + colour(ink) + "\" stroke-width=\"" + number(width) + "\" stroke-linejoin=\"round\"" + dashed;
    }

    private static int number(Weight weight) {
        return switch (weight) {
            case REGULAR -> 400;
            case MEDIUM -> 500;
            case SEMI_BOLD -> 600;
        };
    }

    private String colour(Ink ink) {
        var colour = inks.apply(ink);
        return String.format(Locale.ROOT, "#%02X%02X%02X", Math.round(255 * colour.getRed()), Math.round(255 * colour.getGreen()),
                Math.round(255 * colour.getBlue()));
    }

    private static String points(double[] points) {
        return Arrays.stream(points).mapToObj(SvgPen::number).collect(Collectors.joining(" "));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number).replaceFirst("\\.0$", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
