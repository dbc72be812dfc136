import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Draws the icons of every system out of bidweave.svg, after which they are committed: `java installer/icon/DrawIcons.java`, from the project's folder.
/// Knows what the drawing is made of: one rounded square, and paths of M, H and V.
final class DrawIcons {

    private static final Path HERE = Path.of("installer/icon");
    private static final Path WINDOW = Path.of("src/main/resources/org/bidweave/icons");
    private static final int UNITS = 24;
    private static final int THREAD = 2;
    private static final Pattern SEGMENT = Pattern.compile("M([\\d.]+) ([\\d.]+)([HV])([\\d.]+)");
    /// Apple's names of a PNG by its size.
    private static final Map<Integer, String> APPLE = new LinkedHashMap<>();

    static {
        APPLE.put(16, "icp4");
        APPLE.put(32, "icp5");
        APPLE.put(64, "icp6");
        APPLE.put(128, "ic07");
        APPLE.put(256, "ic08");
        APPLE.put(512, "ic09");
    }

    public static void main(String[] arguments) throws Exception {
        var drawing = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(HERE.resolve("bidweave.svg").toFile()).getDocumentElement();
        for (int size : new int[] {16, 32, 64, 256}) {
            Files.write(WINDOW.resolve("bidweave-" + size + ".png"), png(drawing, size));
        }
        Files.write(HERE.resolve("bidweave.png"), png(drawing, 256));
        Files.write(HERE.resolve("bidweave.ico"), windows(drawing, 16, 32, 48, 64, 256));
        Files.write(HERE.resolve("bidweave.icns"), apple(drawing));
    }

    private static byte[] png(Element drawing, int size) throws IOException {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale((double) size / UNITS, (double) size / UNITS);
        draw(drawing, pen);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static void draw(Element drawing, Graphics2D pen) {
        var square = (Element) drawing.getElementsByTagName("rect").item(0);
        double corner = 2 * number(square, "rx");
        pen.setColor(Color.decode(square.getAttribute("fill")));
        pen.fill(new RoundRectangle2D.Double(number(square, "x"), number(square, "y"), number(square, "width"), number(square, "height"), corner, corner));
        pen.setStroke(new BasicStroke(THREAD, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        NodeList threads = drawing.getElementsByTagName("path");
        for (int i = 0; i < threads.getLength(); i++) {
            var thread = (Element) threads.item(i);
            pen.setColor(Color.decode(thread.getAttribute("stroke")));
            pen.draw(path(thread.getAttribute("d")));
        }
    }

    private static Path2D path(String data) {
        var path = new Path2D.Double();
        var segment = SEGMENT.matcher(data);
        while (segment.find()) {
            double x = Double.parseDouble(segment.group(1));
            double y = Double.parseDouble(segment.group(2));
            double to = Double.parseDouble(segment.group(4));
            path.moveTo(x, y);
            path.lineTo(segment.group(3).equals("H") ? to : x, segment.group(3).equals("V") ? to : y);
        }
        return path;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /// An ICO file: a directory of 16 bytes an image, then the images as PNG.
    private static byte[] windows(Element drawing, int... sizes) throws IOException {
        var directory = ByteBuffer.allocate(6 + 16 * sizes.length).order(ByteOrder.LITTLE_ENDIAN);
        directory.putShort((short) 0).putShort((short) 1).putShort((short) sizes.length);
        var images = new ByteArrayOutputStream();
        for (int size : sizes) {
            var image = png(drawing, size);
            directory.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
            directory.putInt(image.length).putInt(directory.capacity() + images.size());
            images.writeBytes(image);
        }
        var file = new ByteArrayOutputStream();
        file.writeBytes(directory.array());
        file.writeBytes(images.toByteArray());
        return file.toByteArray();
    }

    /// An ICNS file: its length, then each image with its name and length.
    private static byte[] apple(Element drawing) throws IOException {
        var images = new ByteArrayOutputStream();
        for (var kind : APPLE.entrySet()) {
            var image = png(drawing, kind.getKey());
            images.writeBytes(headed(kind.getValue(), image.length));
            images.writeBytes(image);
        }
        var file = new ByteArrayOutputStream();
        file.writeBytes(headed("icns", images.size()));
        images.writeTo(file);
        return file.toByteArray();
    }

    private static byte[] headed(String name, int length) {
        return ByteBuffer.allocate(8).put(name.getBytes(StandardCharsets.US_ASCII)).putInt(length + 8).array();
    }
}
