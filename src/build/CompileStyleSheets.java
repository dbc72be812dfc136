import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/// Writes the binary form of every style sheet in a folder beside it. Argument: the folder.
void main(String[] arguments) throws IOException {
    try (var files = Files.walk(Path.of(arguments[0]))) {
        for (var sheet : files.filter(file -> file.toString().endsWith(".css")).toList()) {
            var binary = sheet.toString().replaceAll("css$", "bss");
            Stylesheet.convertToBinary(sheet.toFile(), Path.of(binary).toFile());
        }
    }
}
