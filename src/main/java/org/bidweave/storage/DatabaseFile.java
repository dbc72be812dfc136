package org.bidweave.storage;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// The database file of a workspace. It is made, and brought to a newer schema, beside the place where it belongs and then moved there
/// in one step, so that a crash leaves the old file or the new one. Nothing is deleted: an older or damaged file is kept under another name.
final class DatabaseFile {

    private final Path file;
    private final Path beside;
    private final Migrations migrations;
    private final Clock clock;

    /// An open database, and the damaged file it replaces where there was one.
    record Opened(H2Database database, @Nullable Path damaged) {}

    DatabaseFile(Path folder, Migrations migrations, Clock clock) {
        file = folder.resolve("workspace" + H2Database.SUFFIX);
        beside = folder.resolve("workspace-next" + H2Database.SUFFIX);
        this.migrations = migrations;
        this.clock = clock;
    }

    Opened open() {
        try {
            if (!Files.exists(file)) {
                create();
            }
            return openExisting();
        } catch (IOException | DataAccessException e) {
            throw new StorageFailure("Bidweave cannot open its workspace in " + file.getParent() + ". Nothing was changed. "
                    + "Check that the disk has room and that you may write in this folder, and start Bidweave again.", e);
        }
    }

    private Opened openExisting() throws IOException {
        requireAccess();
        H2Database database;
        try {
            database = H2Database.open(file);
        } catch (DataAccessException e) {
            return replaceDamaged(e);
        }
        try {
            return upToDate(database);
        } catch (DataAccessException e) {
            database.abandon();
            return replaceDamaged(e);
        }
    }

    private Opened upToDate(H2Database database) throws IOException {
        var schema = Migrations.schemaOf(database);
        if (schema > migrations.latest()) {
            database.close();
            throw new StorageFailure(newer());
        }
        var bids = BidTable.readThrough(database.sql());
        if (schema == migrations.latest()) {
            return new Opened(database, null);
        }
        database.close();
        migrate(schema, bids);
        return new Opened(H2Database.open(file), null);
    }

    /// A file that may not be read and written is no damaged file.
    private void requireAccess() throws IOException {
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE).close();
    }

    private Opened replaceDamaged(DataAccessException e) throws IOException {
        if (H2Database.isOpenElsewhere(e)) {
            throw new StorageFailure("Bidweave is already open with this workspace. Nothing was changed. "
                    + "Use the window that is open, or close it first.", e);
        }
        if (H2Database.isOfNewerFormat(e)) {
            throw new StorageFailure(newer(), e);
        }
        var damaged = kept("damaged");
        Files.move(file, damaged);
        create();
        return new Opened(H2Database.open(file), damaged);
    }

    private void create() throws IOException {
        Files.deleteIfExists(beside);
        build(0, 0);
        Files.move(beside, file, ATOMIC_MOVE);
    }

    private void migrate(int schema, int bids) throws IOException {
        try {
            Files.copy(file, beside, REPLACE_EXISTING);
            build(schema, bids);
        } catch (DataAccessException e) {
            throw new StorageFailure("Bidweave could not bring its workspace in " + file.getParent() + " up to date. Nothing was changed. "
                    + "Check that the disk has room, or go back to the Bidweave you had, which still opens it.", e);
        }
        Files.copy(file, kept("before-schema-" + migrations.latest()));
        Files.move(beside, file, ATOMIC_MOVE, REPLACE_EXISTING);
    }

    /// Makes the file beside: scripts run, compacted, opened again, read through, and on the disk.
    private void build(int schema, int bids) throws IOException {
        var database = H2Database.open(beside);
        try {
            migrations.run(database, schema, clock.instant());
            database.closeCompactly();
            database = H2Database.open(beside);
            var found = BidTable.readThrough(database.sql());
            if (found != bids) {
                throw new DataAccessException("The new file holds " + found + " bids, not " + bids + ".");
            }
            database.close();
        } catch (DataAccessException e) {
            database.abandon();
            throw e;
        }
        try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private Path kept(String why) {
        return file.resolveSibling("workspace-" + why + "-" + Moments.name(clock.instant()) + H2Database.SUFFIX);
    }

    private String newer() {
        return "The workspace in " + file.getParent() + " was written by a newer Bidweave. Nothing was changed. "
                + "Install the newest Bidweave to open it.";
    }
}
