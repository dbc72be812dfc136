package org.bidweave.ui.coverage.map;

import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/// Draws on the screen, in the colours of the theme.
public final class CanvasPen implements Pen {

    private final GraphicsContext g;
    private final Inks inks;
    private final FontOf fonts;

    public CanvasPen(GraphicsContext g, Inks inks, FontOf fonts) {
        this.g = g;
        this.inks = inks;
        this.fonts = fonts;
        g.setLineJoin(StrokeLineJoin.ROUND);
        g.setLineCap(StrokeLineCap.BUTT);
        g.setTextBaseline(VPos.CENTER);
    }

    @Override
    public void begin(String id, Supplier<String> title) {
        // the screen has no named parts: the map itself is read aloud
    }

    @Override
    public void end() {
        // see begin
    }

    @Override
    public void fill(double[] corners, Ink ink) {
        g.setFill(inks.of(ink));
        g.fillPolygon(every(corners, 0), every(corners, 1), corners.length / 2);
    }

    @Override
    public void box(double x, double y, double width, double height, Ink ink) {
        g.setFill(inks.of(ink));
        g.fillRect(x, y, width, height);
    }

    @Override
    public void outline(double[] corners, Ink ink, double width, double... dashes) {
        stroke(ink, width, dashes);
        g.strokePolygon(every(corners, 0), every(corners, 1), corners.length / 2);
    }

    @Override
    public void lines(double[] ends, Ink ink, double width) {
        stroke(ink, width);
        g.beginPath();
        for (int i = 0; i < ends.length; i += 4) {
            g.moveTo(ends[i], ends[i + 1]);
            g.lineTo(ends[i + 2], ends[i + 3]);
        }
        g.stroke();
    }

    @Override
    public void disc(double x, double y, double radius, Ink ink) {
        g.setFill(inks.of(ink));
        g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void ring(double x, double y, double radius, Ink ink, double width, double... dashes) {
        stroke(ink, width, dashes);
        g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void text(String words, double x, double y, double size, Weight weight, Ink ink, Align align) {
        g.setFont(fonts.font(size, weight));
        g.setFill(inks.of(ink));
        g.setTextAlign(align == Align.CENTRE ? TextAlignment.CENTER : TextAlignment.LEFT);
        g.fillText(words, x, y);
    }

    @Override
    public double width(String words, double size, Weight weight) {
        return fonts.width(words, size, weight);
    }

    private void stroke(Ink ink, double width, double... dashes) {
        g.setStroke(inks.of(ink));
        g.setLineWidth(width);
        g.setLineDashes(dashes);
    }

    private static double[] every(double[] points, int from) {
        var half = new double[points.length / 2];
        for (int i = 0; i < half.length; i++) {
            half[i] = points[2 * i + from];
        }
        return half;
    }
}
