package org.bidweave.storage;

import static org.bidweave.storage.schema.Tables.SETTING;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.jooq.DSLContext;

/// The bids and settings kept in one folder of this computer. What a method changes is on the disk when it returns; where it throws
/// [StorageFailure], the change is not confirmed, everything before it is kept, and the workspace can be used on.
public final class Workspace implements AutoCloseable {

    private final Path folder;
    private final Store store;
    private final Contents contents;
    private final Backups backups;
    private final BackupKeeping keeping;
    private final Recovery recovery;

    private Workspace(Path folder, Store store, Contents contents, Backups backups, Recovery recovery) {
        this.folder = folder;
        this.store = store;
        this.contents = contents;
        this.backups = backups;
        this.recovery = recovery;
        keeping = new BackupKeeping(backups, contents);
    }

    /// Opens the workspace in the folder that the lock holds, or makes one. Let the lock go only after closing.
    public static Workspace open(WorkspaceLock lock, PartCodec codec, BackupFormat format, Clock clock) {
        return open(lock.folder(), codec, format, clock, Migrations.released());
    }

    static Workspace open(Path folder, PartCodec codec, BackupFormat format, Clock clock, Migrations migrations) {
        var contents = new Contents(codec, clock);
        var backups = new Backups(folder.resolve("backups"), format, clock.getZone());
        var recovery = new Recovery(new DatabaseFile(folder, migrations, clock), backups, contents);
        var workspace = new Workspace(folder, new Store(folder, recovery::open), contents, backups, recovery);
        try {
            workspace.bids();
        } catch (StorageFailure e) {
            workspace.store.close();
            throw e;
        }
        return workspace;
    }

    /// What the user must know about the opening: that something was lost and what was restored.
    public Optional<String> notice() {
        return recovery.notice();
    }

    /// Readies the first edit, which else is much slower than the next. Returns at once.
    public void warm() {
        store.afterwards(contents::rehearse);
    }

    /// The bids that are not deleted, the last changed first.
    public List<BidSummary> bids() {
        return store.read(BidTable::list);
    }

    /// Adds the bid under its id, or under a new one where the workspace has, or had, a bid of that id; returns the id.
    public BidId create(Bid bid) {
        return store.command(sql -> contents.create(sql, bid));
    }

    /// The bid without its steps.
    public Bid read(BidId id) {
        return store.read(sql -> contents.present(sql, id));
    }

    public OpenedBid open(BidId id) {
        var opened = store.read(sql -> contents.open(sql, id));
        store.afterwards(sql -> keeping.keepStored(sql, id));
        return opened;
    }

    /// Saves the bid as one step that undo takes back.
    public void save(Bid bid, String step) {
        keep(bid, sql -> contents.save(sql, bid, step));
    }

    /// Saves the bid to which undo led.
    public void undone(Bid bid) {
        keep(bid, sql -> contents.undone(sql, bid));
    }

    /// Saves the bid to which redo led.
    public void redone(Bid bid) {
        keep(bid, sql -> contents.redone(sql, bid));
    }

    /// How far a rewriting reached: bids that were changed, in their steps at least; backups that were; and files that may still hold what they
    /// held, by name.
    public record Rewritten(List<BidId> bids, int backups, List<String> notReached) {}

    /// Makes every bid, deleted ones too, every value that their steps lead to and all backups what the change makes of them. What they were is
    /// kept nowhere, but for the files that are named.
    public Rewritten rewrite(UnaryOperator<Bid> change) {
        var bids = store.command(sql -> BidTable.moments(sql).keySet().stream().filter(id -> contents.rewrite(sql, id, change)).toList());
        store.compact();
        var reached = store.read(_ -> rewriteBackups(change));
        return new Rewritten(bids, reached.rewritten(),
                Stream.concat(reached.unreadable().stream(), DatabaseFile.setAside(folder).stream()).toList());
    }

    private Backups.Reached rewriteBackups(UnaryOperator<Bid> change) {
        try {
            return backups.rewrite(change);
        } catch (IOException e) {
            throw new StorageFailure("The backups could not all be changed. Check that you may write in " + backups.folder() + ".", e);
        }
    }

    /// Takes the bid off the list; everything of it is kept.
    public void delete(BidId id) {
        store.command(sql -> contents.delete(sql, id));
    }

    /// Puts a deleted bid back on the list.
    public void undelete(BidId id) {
        store.command(sql -> contents.undelete(sql, id));
    }

    public Optional<String> setting(String name) {
        return store.read(sql -> sql.select(SETTING.CONTENT).from(SETTING).where(SETTING.NAME.eq(name)).fetchOptional(SETTING.CONTENT));
    }

    public void put(String setting, String content) {
        store.command(sql -> sql.insertInto(SETTING).values(setting, content)
                .onConflict(SETTING.NAME).doUpdate().set(SETTING.CONTENT, content).execute());
    }

    /// The bid's backups, the newest first.
    public List<Backup> backups(BidId id) {
        return backups.of(id);
    }

    /// Makes a new bid of a backup; returns its id.
    public BidId restore(Backup backup) {
        return create(backups.read(backup));
    }

    /// Why the last backup could not be made, in words; empty where it could.
    public Optional<String> backupTrouble() {
        return keeping.trouble();
    }

    @Override
    public void close() {
        store.afterwards(keeping::keepAllStored);
        store.close();
    }

    private void keep(Bid bid, Function<DSLContext, Instant> command) {
        var moment = store.command(command);
        store.afterwards(_ -> keeping.keepAfterEdit(bid, moment));
    }
}
