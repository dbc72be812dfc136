import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Writes the jOOQ classes of the workspace database and the directory from their SQL scripts, where a script is newer than the classes.
/// Arguments: the folder of scripts, and the folder for the classes.
void main(String[] arguments) throws Exception {
    var scripts = scripts(Path.of(arguments[0]));
    var target = Path.of(arguments[1]);
    var stamp = target.resolve("generated");
    if (isCurrent(stamp, scripts)) {
        return;
    }
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    try (var connection = DriverManager.getConnection("jdbc:h2:mem:")) {
        for (var script : scripts) {
            try (var statement = connection.createStatement()) {
                statement.execute(Files.readString(script));
            }
        }
        var generation = new GenerationTool();
        generation.setConnection(connection);
        generation.run(configuration(target));
    }
    Files.write(stamp, names(scripts));
}

List<Path> scripts(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
        return files.filter(file -> file.getFileName().toString().endsWith(".sql")).sorted().toList();
    }
}

boolean isCurrent(Path stamp, List<Path> scripts) throws IOException {
    if (!Files.exists(stamp) || !Files.readAllLines(stamp).equals(names(scripts))) {
        return false;
    }
    var generated = Files.getLastModifiedTime(stamp);
    for (var script : scripts) {
        if (Files.getLastModifiedTime(script).compareTo(generated) > 0) {
            return false;
        }
    }
    return true;
}

List<String> names(List<Path> scripts) {
    return scripts.stream().map(script -> script.getFileName().toString()).toList();
}

Configuration configuration(Path target) {
    return new Configuration()
        .withLogging(Logging.WARN)
        .withGenerator(new Generator()
            .withDatabase(new Database().withName("org.jooq.meta.h2.H2Database").withInputSchema("PUBLIC").withOutputSchemaToDefault(true))
            .withTarget(new Target().withPackageName("org.bidweave.storage.schema").withDirectory(target.toString())));
}
