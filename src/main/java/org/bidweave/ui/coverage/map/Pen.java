package org.bidweave.ui.coverage.map;

import java.util.function.Supplier;

/// What the map and the matrix are drawn with: on the screen, or into a file. Points are pixels, x and y in turn.
public interface Pen {

    enum Weight { REGULAR, MEDIUM, SEMI_BOLD }

    enum Align { LEFT, CENTRE }

    /// How large and how strong words are.
    record Lettering(double size, Weight weight) {}

    /// Starts what belongs to one thing, which has a name in files and is read aloud as `title` there.
    void begin(String id, Supplier<String> title);

    void end();

    void fill(double[] corners, Ink ink);

    /// A closed line around corners.
    void outline(double[] corners, Ink ink, double width, double... dashes);

    /// Lines without a link, four numbers each.
    void lines(double[] ends, Ink ink, double width);

    void disc(double x, double y, double radius, Ink ink);

    void ring(double x, double y, double radius, Ink ink, double width, double... dashes);

    /// Words with their middle at the height y.
    void text(String words, double x, double y, double size, Weight weight, Ink ink, Align align);

    default void text(String words, double x, double y, Lettering lettering, Ink ink) {
        text(words, x, y, lettering.size(), lettering.weight(), ink, Align.LEFT);
    }

    default void box(double x, double y, double width, double height, Ink ink) {
        fill(Shape.box(x, y, width, height), ink);
    }

    /// How wide words are.
    double width(String words, double size, Weight weight);
}
