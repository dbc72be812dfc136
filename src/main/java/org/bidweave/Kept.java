package org.bidweave;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bidweave.edit.History;
import org.bidweave.edit.Step;
import org.bidweave.exchange.planfile.BidFile;
import org.bidweave.exchange.planfile.BidParts;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.profile.Profiles;
import org.bidweave.session.Keeping;
import org.bidweave.session.Library;
import org.bidweave.session.Rewritten;
import org.bidweave.storage.BackupFormat;
import org.bidweave.storage.PartCodec;
import org.bidweave.storage.SavedStep;
import org.bidweave.storage.Workspace;
import org.bidweave.storage.WorkspaceLock;
import org.jspecify.annotations.Nullable;

/// The workspace in the folder that a lock holds, as the library that a session and the window know; opened when first asked for. For the store's thread.
final class Kept implements Library {

    private final WorkspaceLock lock;
    private final Clock clock;
    private @Nullable Workspace opened;

    Kept(WorkspaceLock lock, Clock clock) {
        this.lock = lock;
        this.clock = clock;
    }

    /// My organisations in a folder, of which none are where nothing has been kept; empty where another program holds it.
    static Optional<Bid> organisations(Path folder, Clock clock) {
        var taken = WorkspaceLock.take(folder);
        try (var lock = taken.orElse(null)) {
            return lock == null ? Optional.empty() : Optional.of(new Kept(lock, clock).organisations());
        }
    }

    private Bid organisations() {
        try {
            return workspace().bids().stream().filter(summary -> summary.id().equals(Profiles.ID)).findFirst()
                    .map(summary -> workspace().read(summary.id())).orElse(Profiles.none());
        } finally {
            close();
        }
    }

    /// What the user must know of the opening.
    Optional<String> notice() {
        return workspace().notice();
    }

    /// Begins to ready the first edit; what the user must know of the opening.
    Optional<String> warm() {
        workspace().warm();
        return notice();
    }

    void close() {
        if (opened != null) {
            opened.close();
        }
    }

    private Workspace workspace() {
        var known = opened;
        if (known == null) {
            known = Workspace.open(lock, new JsonParts(new BidParts()), new BidFileBackups(), clock);
            opened = known;
        }
        return known;
    }

    private record JsonParts(BidParts parts) implements PartCodec {

        @Override
        public SequencedMap<String, String> split(Bid bid) {
            return parts.split(bid);
        }

        @Override
        public Bid join(Map<String, String> texts) {
            return parts.join(texts);
        }
    }

    private record BidFileBackups() implements BackupFormat {

        @Override
        public void write(Bid bid, Path file) throws IOException {
            BidFile.write(bid, file);
        }

        @Override
        public Bid read(Path file) {
            return BidFile.read(file);
        }
    }

    @Override
    public Path folder() {
        return lock.folder();
    }

    @Override
    public List<Bid> bids() {
        return workspace().bids().stream().filter(summary -> !summary.id().equals(Profiles.ID)).map(summary -> workspace().read(summary.id())).toList();
    }

    @Override
    public History open(BidId id) {
        var opened = workspace().open(id);
        return new History(steps(opened.past()), opened.bid(), steps(opened.future()));
    }

    @Override
    public History profiles() {
        if (workspace().bids().stream().noneMatch(summary -> summary.id().equals(Profiles.ID))) {
            workspace().create(Profiles.numbered(UUID.randomUUID().toString()));
        }
        return open(Profiles.ID);
    }

    private static List<Step> steps(List<SavedStep> saved) {
        return saved.stream().map(step -> new Step(step.name(), step.bid())).toList();
    }

    @Override
    public BidId add(Bid bid) {
        return workspace().create(bid);
    }

    @Override
    public void remove(BidId id) {
        workspace().delete(id);
    }

    @Override
    public void restore(BidId id) {
        workspace().undelete(id);
    }

    @Override
    public Optional<String> setting(String name) {
        return workspace().setting(name);
    }

    @Override
    public void set(String setting, String value) {
        workspace().put(setting, value);
    }

    @Override
    public Keeping keeping(BidId id) {
        return new Keeping() {
            @Override
            public void edited(String name, Bid before, Bid after) {
                workspace().save(after, name);
            }

            @Override
            public void undone(Bid before, Bid after) {
                workspace().undone(after);
            }

            @Override
            public void redone(Bid before, Bid after) {
                workspace().redone(after);
            }
        };
    }

    @Override
    public Rewritten rewrite(UnaryOperator<Bid> change) {
        var reached = workspace().rewrite(change);
        return new Rewritten(reached.bids(), reached.backups(), reached.notReached());
    }
}
