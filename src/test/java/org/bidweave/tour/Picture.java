package org.bidweave.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/// A picture of a scene as a file in `target/tour`, for a person to look at.
public final class Picture {

    public static final int WIDTH = 1440;
    public static final int HEIGHT = 900;

    private static final Path FOLDER = Path.of("target", "tour");

    private Picture() {}

    /// Must be called on the JavaFX thread; the scene keeps its own size.
    public static Path take(Scene scene, String name) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return write(scene.snapshot(null), FOLDER.resolve(name + ".png"));
    }

    private static Path write(Image image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var reader = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels.setRGB(x, y, reader.getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(pixels, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
