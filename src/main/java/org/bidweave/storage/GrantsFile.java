package org.bidweave.storage;

import static org.bidweave.storage.schema.Tables.GRANTS;
import static org.bidweave.storage.schema.Tables.GRANTS_HELD;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.bidweave.directory.Grant;
import org.bidweave.directory.HeldGrant;
import org.bidweave.directory.HeldGrantFile;
import org.bidweave.storage.schema.tables.records.GrantsHeldRecord;
import org.bidweave.storage.schema.tables.records.GrantsRecord;
import org.jooq.exception.DataAccessException;

/// The open file of the grants of one source. Not for two threads at once.
final class GrantsFile implements AutoCloseable {

    private final H2Database database;
    private final GrantsHeldRecord held;

    private GrantsFile(H2Database database) {
        this.database = database;
        held = database.sql().selectFrom(GRANTS_HELD).fetchSingle();
    }

    /// As [DirectoryFile#write].
    static void write(Path file, String name, LocalDate asOf, Consumer<Consumer<Grant>> source) throws IOException {
        NewFile.write(file, "grants.sql", database -> {
            var writer = new GrantsWriter(database.sql());
            source.accept(writer);
            writer.finish();
            database.sql().insertInto(GRANTS_HELD).values(name, asOf).execute();
        });
    }

    /// A `DataAccessException` where the file is none of grants.
    static GrantsFile open(Path file) {
        var database = H2Database.openToLook(file);
        try {
            return new GrantsFile(database);
        } catch (RuntimeException e) {
            database.leave();
            throw new DataAccessException("The grants cannot be read.", e);
        }
    }

    HeldGrantFile held() {
        return new HeldGrantFile(held.getFile(), held.getAsOf(), database.sql().fetchCount(GRANTS));
    }

    List<HeldGrant> found(Collection<String> keys) {
        return database.sql().selectFrom(GRANTS).where(GRANTS.FOUND_BY.in(keys)).orderBy(GRANTS.NUMBER)
                .fetch(row -> new HeldGrant(grant(row), held.getFile(), held.getAsOf()));
    }

    private static Grant grant(GrantsRecord row) {
        return new Grant(row.getId(), row.getRecipient(), row.getRecipientName(), row.getFunder(), row.getTitle(), new BigDecimal(row.getAmount()),
                row.getCurrency(), row.getAwarded());
    }

    @Override
    public void close() {
        database.leave();
    }
}
