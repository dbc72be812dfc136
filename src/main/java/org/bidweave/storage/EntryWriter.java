package org.bidweave.storage;

import static org.bidweave.storage.schema.Tables.ENTRIES;
import static org.bidweave.storage.schema.Tables.HELD;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.RegisterEntry;
import org.jooq.exception.DataAccessException;

/// Writes entries into a register's file in batches, on its own thread, while the next are being read. `accept` waits when the writing falls
/// behind.
final class EntryWriter implements Consumer<RegisterEntry>, AutoCloseable {

    private static final int BATCH = 32 * DirectoryFile.TOGETHER;
    private static final String INSERT = "INSERT INTO " + ENTRIES.getName() + " VALUES (?, ?)";
    private static final int AHEAD = 4;

    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final Deque<Future<?>> writing = new ArrayDeque<>();
    private final LabelTable labels = new LabelTable();
    private final EntryBytes bytes = new EntryBytes(labels);
    private final H2Database database;
    private final Connection connection;
    private final PreparedStatement insert;
    private List<RegisterEntry> batch = new ArrayList<>(BATCH);
    private int written;
    private int active;
    private LocalDate asOf = LocalDate.MIN;

    EntryWriter(H2Database database) throws SQLException {
        this.database = database;
        connection = database.connection();
        connection.setAutoCommit(false);
        insert = connection.prepareStatement(INSERT);
    }

    @Override
    public void accept(RegisterEntry entry) {
        batch.add(entry);
        active += entry.active() ? 1 : 0;
        asOf = entry.asOf().isAfter(asOf) ? entry.asOf() : asOf;
        if (batch.size() == BATCH) {
            hand();
        }
    }

    private void hand() {
        var full = batch;
        batch = new ArrayList<>(BATCH);
        writing.add(worker.submit(() -> write(full)));
        while (writing.size() > AHEAD) {
            await(writing.remove());
        }
    }

    private Void write(List<RegisterEntry> entries) throws SQLException {
        for (int from = 0; from < entries.size(); from += DirectoryFile.TOGETHER) {
            var together = entries.subList(from, Math.min(entries.size(), from + DirectoryFile.TOGETHER));
            together.forEach(bytes::add);
            insert.setInt(1, written / DirectoryFile.TOGETHER);
            insert.setBytes(2, bytes.taken());
            insert.addBatch();
            written += together.size();
        }
        insert.executeBatch();
        connection.commit();
        return null;
    }

    private static void await(Future<?> written) {
        try {
            written.get();
        } catch (ExecutionException e) {
            throw new DataAccessException("Entries could not be written.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The import was stopped.");
        }
    }

    /// Returns when everything is written, and what is held of the register beside it.
    void finish(DirectoryPart part) throws SQLException {
        hand();
        writing.forEach(EntryWriter::await);
        connection.setAutoCommit(true);
        labels.write(database.sql());
        database.sql().insertInto(HELD).values(part.register().name(), part.list(), asOf, written, active).execute();
    }

    @Override
    public void close() {
        worker.shutdownNow();
        worker.close();
    }
}
