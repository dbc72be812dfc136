package org.bidweave.storage;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.bidweave.storage.schema.Tables.BID;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
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
        Look look;
        try {
            look = look(file);
        } catch (DataAccessException e) {
            return replaceDamaged(e);
        }
        if (look.schema() > migrations.latest()) {
            throw new StorageFailure(newer());
        }
        if (look.schema() < migrations.latest()) {
            migrate(look);
        }
        return new Opened(H2Database.open(file), null);
    }

    /// What a file holds, found by reading all of it.
    private record Look(int schema, int bids) {}

    private static Look look(Path file) {
        var database = H2Database.openToLook(file);
        try {
            var look = new Look(Migrations.schemaOf(database), database.sql().fetchCount(BID));
            database.readThrough();
            database.close();
            return look;
        } catch (DataAccessException e) {
            database.abandon();
            throw e;
        }
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
        build(0);
        Files.move(beside, file, ATOMIC_MOVE);
    }

    private void migrate(Look before) throws IOException {
        try {
            Files.copy(file, beside, REPLACE_EXISTING);
            build(before.schema());
            if (!look(beside).equals(new Look(migrations.latest(), before.bids()))) {
                throw new DataAccessException("The new file does not hold the " + before.bids() + " bids of the old one.");
            }
        } catch (DataAccessException e) {
            throw new StorageFailure("Bidweave could not bring its workspace in " + file.getParent() + " up to date. Nothing was changed. "
                    + "Check that the disk has room, or go back to the Bidweave you had, which still opens it.", e);
        }
        Files.copy(file, kept("before-schema-" + migrations.latest()));
        Files.move(beside, file, ATOMIC_MOVE, REPLACE_EXISTING);
    }

    /// Runs the scripts on the file beside, and returns when it is on the disk.
    private void build(int schema) throws IOException {
        var database = H2Database.open(beside);
        try {
            migrations.run(database, schema, clock.instant());
            database.closeCompactly();
        } catch (DataAccessException e) {
            database.abandon();
            throw e;
        }
        try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// The names of older and damaged files that were kept.
    static List<String> setAside(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("workspace-") && name.endsWith(H2Database.SUFFIX) && !name.equals("workspace-next" + H2Database.SUFFIX))
                    .sorted().toList();
        } catch (IOException e) {
            throw new StorageFailure("The folder " + folder + " cannot be read. Check that you may read it.", e);
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
