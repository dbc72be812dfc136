package org.bidweave.storage;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// When a bid is backed up. A bid that cannot be backed up is saved all the same, and the trouble told.
final class BackupKeeping {

    private static final Duration BETWEEN_EDITS = Duration.ofMinutes(10);

    private final Backups backups;
    private final Contents contents;
    private volatile @Nullable String trouble;

    BackupKeeping(Backups backups, Contents contents) {
        this.backups = backups;
        this.contents = contents;
    }

    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /// Backs the bid up as it was saved at that moment, where its newest backup is older than the time between backups.
    void keepAfterEdit(Bid bid, Instant moment) {
        if (isDue(bid.id(), moment.minus(BETWEEN_EDITS))) {
            keep(bid, moment);
        }
    }

    /// Backs the stored bid up where it has changed since its newest backup.
    void keepStored(DSLContext sql, BidId id) {
        var moment = BidTable.updatedAt(sql, id);
        if (isDue(id, moment)) {
            keep(contents.present(sql, id), moment);
        }
    }

    void keepAllStored(DSLContext sql) {
        for (var summary : BidTable.list(sql)) {
            try {
                keepStored(sql, summary.id());
            } catch (StorageFailure e) {
                trouble = e.getMessage();
            }
        }
    }

    private boolean isDue(BidId id, Instant moment) {
        return backups.of(id).stream().noneMatch(backup -> !backup.moment().isBefore(moment));
    }

    private void keep(Bid bid, Instant moment) {
        try {
            backups.keep(bid, moment);
            trouble = null;
        } catch (IOException | RuntimeException e) {
            trouble = "The last backup of “" + bid.tender().basics().title() + "” could not be made. The bid itself is saved. "
                    + "Check that the disk has room. (" + e.getMessage() + ")";
        }
    }
}
