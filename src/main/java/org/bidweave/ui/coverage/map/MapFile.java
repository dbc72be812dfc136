package org.bidweave.ui.coverage.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import org.bidweave.exchange.file.WholeFile;

/// Writes the map with its legend into a file.
final class MapFile {

    private static final int FINER = 2;

    private MapFile() {}

    static void svg(Path file, Sight sight, MapWords words, Inks inks, FontOf fonts) {
        var measure = new CanvasPen(new Canvas().getGraphicsContext2D(), inks, fonts);
        var pen = new SvgPen(sight.width(), height(sight, measure, words), words.of("name", words.lens(sight.lens())), inks::of, fonts);
        draw(pen, sight, words);
        write(file, pen.finished().getBytes(StandardCharsets.UTF_8));
    }

    static void png(Path file, Sight sight, MapWords words, Inks inks, FontOf fonts) {
        var canvas = new Canvas();
        var g = canvas.getGraphicsContext2D();
        var pen = new CanvasPen(g, inks, fonts);
        canvas.setWidth(FINER * sight.width());
        canvas.setHeight(FINER * height(sight, pen, words));
        g.scale(FINER, FINER);
        draw(pen, sight, words);
        var background = new SnapshotParameters();
        background.setFill(inks.of(Ink.PAGE));
        write(file, Png.of(canvas.snapshot(background, null)));
    }

    private static double height(Sight sight, Pen pen, MapWords words) {
        return sight.height() + new Legend(pen, words).height(sight.plan(), sight.lens(), sight.width());
    }

    private static void draw(Pen pen, Sight sight, MapWords words) {
        new Drawing(pen, words, sight.unchosen()).draw();
        new Legend(pen, words).draw(sight.plan(), sight.lens(), sight.width(), sight.height());
    }

    private static void write(Path file, byte[] bytes) {
        try {
            var beside = WholeFile.beside(file);
            Files.write(beside, bytes);
            WholeFile.replace(beside, file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
