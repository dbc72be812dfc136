package org.bidweave.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// Opens the database, and where it was damaged, lost, or set back to an earlier state, restores from the newest backups every bid of
/// which a backup knows more than the database. A restored bid is a new one; what the database still has is left as it is.
final class Recovery {

    private final DatabaseFile file;
    private final Backups backups;
    private final Contents contents;
    private volatile @Nullable String notice;

    Recovery(DatabaseFile file, Backups backups, Contents contents) {
        this.file = file;
        this.backups = backups;
        this.contents = contents;
    }

    /// What the user must know about the last opening that lost something.
    Optional<String> notice() {
        return Optional.ofNullable(notice);
    }

    H2Database open() {
        var opened = file.open();
        var database = opened.database();
        try {
            int restored = database.sql().transactionResult(transaction -> restoreLost(transaction.dsl()));
            if (restored > 0 || opened.damaged() != null) {
                database.checkpoint();
                notice = sentence(restored, opened.damaged());
            }
            return database;
        } catch (DataAccessException e) {
            database.abandon();
            throw e;
        }
    }

    private int restoreLost(DSLContext sql) {
        var stored = new HashMap<String, Map.Entry<BidId, Instant>>();
        BidTable.moments(sql).entrySet().forEach(bid -> stored.put(Backups.nameOf(bid.getKey()), bid));
        var restored = 0;
        for (var place : backups.places()) {
            var known = stored.get(place.getFileName().toString());
            var newer = Backups.in(place).stream().filter(b -> known == null || b.moment().isAfter(known.getValue())).toList();
            var bid = newestReadable(newer);
            if (bid.isPresent()) {
                contents.create(sql, bid.get());
                restored++;
                if (known != null) {
                    contents.touch(sql, known.getKey());
                }
            }
        }
        return restored;
    }

    private Optional<Bid> newestReadable(List<Backup> newestFirst) {
        for (var backup : newestFirst) {
            try {
                return Optional.of(backups.read(backup));
            } catch (StorageFailure _) {
                // The next older one is the best there is.
            }
        }
        return Optional.empty();
    }

    private static String sentence(int restored, @Nullable Path damaged) {
        var bids = restored == 1 ? "1 bid was restored from its newest backup" : restored + " bids were restored from their newest backups";
        var kept = damaged == null ? "What was there is kept." : "The damaged file is kept as " + damaged + ".";
        return "The workspace was damaged. " + bids + ". " + kept + " Check the bids for the last changes made before.";
    }
}
