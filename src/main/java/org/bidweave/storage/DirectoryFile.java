package org.bidweave.storage;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.bidweave.storage.schema.Tables.LISTED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.bidweave.directory.DirectoryIndex;
import org.bidweave.directory.RegisterEntry;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/// The directory's file in a workspace. An import writes a new file beside it and moves that into its place when it is whole and on the disk, so a crash, a
/// fault or a stop leaves the old directory.
public final class DirectoryFile {

    private static final int BATCH = 2_000;

    private final Path file;
    private final Path beside;

    public DirectoryFile(Path folder) {
        file = folder.resolve("directory" + H2Database.SUFFIX);
        beside = folder.resolve("directory-next" + H2Database.SUFFIX);
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /// Hands something that writes entries to `source`, and puts what it wrote in the place of the old directory when it returns. What
    /// `source` throws comes out again, the old directory untouched; [StorageFailure] where the file cannot be written.
    public void replace(Consumer<Consumer<RegisterEntry>> source) {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(beside);
            var database = H2Database.open(beside);
            try {
                database.run(script());
                write(database.sql(), source);
                database.close();
            } catch (RuntimeException e) {
                database.abandon();
                Files.deleteIfExists(beside);
                throw e;
            }
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(beside, file, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException | DataAccessException e) {
            throw new StorageFailure("The directory could not be written to " + file.getParent() + ". The directory is as it was. "
                    + "Check that the disk has room and that you may write in this folder, and import again.", e);
        }
    }

    private static void write(DSLContext sql, Consumer<Consumer<RegisterEntry>> source) {
        sql.connection(connection -> {
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement(ListedRow.INSERT)) {
                var rows = new Rows(insert);
                source.accept(rows);
                rows.finish();
            }
            connection.commit();
            connection.setAutoCommit(true);
        });
    }

    /// Counts and numbers the entries as they come.
    private static final class Rows implements Consumer<RegisterEntry> {

        private final PreparedStatement insert;
        private int number;

        Rows(PreparedStatement insert) {
            this.insert = insert;
        }

        @Override
        public void accept(RegisterEntry entry) {
            try {
                ListedRow.bind(insert, number++, entry);
                insert.addBatch();
                if (number % BATCH == 0) {
                    finish();
                }
            } catch (SQLException e) {
                throw new DataAccessException("An entry could not be written.", e);
            }
        }

        void finish() throws SQLException {
            insert.executeBatch();
        }
    }

    /// The index of everything in the directory; takes a second or two for the whole country.
    public DirectoryIndex index() {
        return read(sql -> {
            var maker = new DirectoryIndex.Maker();
            try (var rows = sql.selectFrom(LISTED).orderBy(LISTED.NUMBER).fetchSize(BATCH).fetchLazy()) {
                rows.forEach(row -> maker.add(ListedRow.entry(row)));
            }
            return maker.make();
        });
    }

    /// The entries of these numbers in the order asked for.
    public List<RegisterEntry> entries(List<Integer> numbers) {
        return read(sql -> {
            var found = sql.selectFrom(LISTED).where(LISTED.NUMBER.in(numbers)).fetchMap(LISTED.NUMBER, ListedRow::entry);
            return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
        });
    }

    private <T> T read(java.util.function.Function<DSLContext, T> work) {
        var database = H2Database.openToLook(file);
        try {
            return work.apply(database.sql());
        } catch (DataAccessException e) {
            throw new StorageFailure("The directory in " + file.getParent() + " cannot be read. Your bids are not touched by this. "
                    + "Import the registers again.", e);
        } finally {
            database.abandon();
        }
    }

    private static String script() {
        try (var stream = Objects.requireNonNull(DirectoryFile.class.getResourceAsStream("directory.sql"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
