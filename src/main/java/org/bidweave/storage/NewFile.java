package org.bidweave.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Objects;
import org.jooq.exception.DataAccessException;

/// Writes a database file of the directory, which is whole and on the disk in the end or thrown away.
final class NewFile {

    /// Fills the tables.
    interface Filling {

        void fill(H2Database database) throws SQLException;
    }

    private NewFile() {}

    /// `script` is the resource that makes the tables. What `filling` throws comes out again, and a `DataAccessException` where the file
    /// cannot be written.
    static void write(Path file, String script, Filling filling) throws IOException {
        var database = H2Database.openToFill(file);
        try {
            database.run(text(script));
            filling.fill(database);
            database.close();
        } catch (SQLException e) {
            database.abandon();
            throw new DataAccessException("The file cannot be written.", e);
        } catch (RuntimeException e) {
            database.abandon();
            throw e;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static String text(String script) {
        try (var stream = Objects.requireNonNull(NewFile.class.getResourceAsStream(script))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
