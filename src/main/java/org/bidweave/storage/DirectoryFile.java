package org.bidweave.storage;

import static org.bidweave.storage.schema.Tables.ENTRIES;
import static org.bidweave.storage.schema.Tables.HELD;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.Extent;
import org.bidweave.directory.Held;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.directory.Sought;
import org.bidweave.storage.schema.tables.records.EntriesRecord;
import org.jooq.exception.DataAccessException;

/// The open file of one register or list. Not for two threads at once.
final class DirectoryFile implements AutoCloseable {

    /// So many entries stand in one row.
    static final int TOGETHER = 32;

    private static final int AT_ONCE = 64 * TOGETHER;

    private final H2Database database;
    private final LabelTable labels;
    private final Held held;

    private DirectoryFile(H2Database database) {
        this.database = database;
        labels = LabelTable.read(database.sql());
        held = database.sql().selectFrom(HELD).fetchSingle(row ->
                new Held(new DirectoryPart(Register.valueOf(row.getRegister()), row.getList()), row.getAsOf(), row.getOrganisations(), row.getActive()));
    }

    /// Hands something that writes entries to `source`; the file is whole and on the disk when this returns. What `source` throws comes out
    /// again, and a `DataAccessException` where it cannot be written.
    static void write(Path file, DirectoryPart part, Consumer<Consumer<RegisterEntry>> source) throws IOException {
        NewFile.write(file, "directory.sql", database -> {
            try (var writer = new EntryWriter(database)) {
                source.accept(writer);
                writer.finish(part);
            }
        });
    }

    /// A `DataAccessException` where the file is no register's.
    static DirectoryFile open(Path file) {
        var database = H2Database.openToLook(file);
        try {
            return new DirectoryFile(database);
        } catch (RuntimeException e) {
            database.leave();
            throw new DataAccessException("The register cannot be read.", e);
        }
    }

    /// Whether the file begins like a register's.
    static boolean opens(Path file) {
        return reads(file, _ -> { });
    }

    /// Whether every entry can be read.
    static boolean isWhole(Path file) {
        return reads(file, opened -> opened.each(_ -> { }));
    }

    private static boolean reads(Path path, Consumer<DirectoryFile> reading) {
        try (var file = open(path)) {
            reading.accept(file);
            return true;
        } catch (DataAccessException _) {
            return false;
        }
    }

    Held held() {
        return held;
    }

    /// Hands over every entry in the order of the numbers, which begin at 0 and leave none out.
    void each(Consumer<Sought> taker) {
        try (var statement = database.connection().createStatement()) {
            statement.execute("SET LAZY_QUERY_EXECUTION 1");
            try (var rows = statement.executeQuery("SELECT bytes FROM " + ENTRIES.getName() + " ORDER BY number")) {
                while (rows.next()) {
                    for (var reader = reader(rows.getBytes(1)); reader.hasMore();) {
                        taker.accept(sought(reader));
                    }
                }
            }
        } catch (SQLException e) {
            throw new DataAccessException("The register cannot be read.", e);
        }
    }

    /// Bytes that were damaged make anything but an entry.
    private static Sought sought(EntryReader reader) {
        try {
            return reader.sought();
        } catch (RuntimeException e) {
            throw new DataAccessException("The register is damaged.", e);
        }
    }

    private EntryReader reader(byte[] bytes) {
        return new EntryReader(bytes, labels, held.part());
    }

    /// What it holds; reads no further than is needed to know.
    Extent extent() {
        var extent = new Extent();
        for (int from = 0; from < held.organisations() && !extent.isFull(); from += AT_ONCE) {
            entries(IntStream.range(from, Math.min(held.organisations(), from + AT_ONCE)).boxed().toList()).forEach(extent);
        }
        return extent;
    }

    /// The entries of these numbers, in the order of the file.
    List<RegisterEntry> entries(List<Integer> numbers) {
        var found = new ArrayList<RegisterEntry>();
        var wanted = new TreeSet<>(numbers);
        database.sql().selectFrom(ENTRIES).where(ENTRIES.NUMBER.in(wanted.stream().map(number -> number / TOGETHER).distinct().toList()))
                .orderBy(ENTRIES.NUMBER).forEach(row -> read(row, wanted, found));
        return found;
    }

    private void read(EntriesRecord row, Set<Integer> wanted, List<RegisterEntry> found) {
        var reader = reader(row.getBytes());
        for (int number = row.getNumber() * TOGETHER; reader.hasMore(); number++) {
            if (wanted.contains(number)) {
                found.add(reader.entry());
            } else {
                reader.pass();
            }
        }
    }

    @Override
    public void close() {
        database.leave();
    }
}
