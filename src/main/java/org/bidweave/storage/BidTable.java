package org.bidweave.storage;

import static org.bidweave.storage.schema.Tables.BID;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Lot;
import org.bidweave.model.Money;
import org.bidweave.model.Progress;
import org.bidweave.storage.schema.tables.records.BidRecord;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/// The bids' rows: what the list shows of each, when it last changed, and which step was the last.
final class BidTable {

    private static final int LONGEST_TEXT = 500;

    private BidTable() {}

    /// The bids that are not deleted, the last changed first.
    static List<BidSummary> list(DSLContext sql) {
        return sql.select(BID.ID, BID.TITLE, BID.BUYER, BID.REFERENCE, BID.PROGRESS, BID.SUBMISSION, BID.YEARLY_VALUE, BID.UPDATED_AT)
                .from(BID).where(BID.DELETED_AT.isNull()).orderBy(BID.UPDATED_AT.desc(), BID.ID)
                .fetch(Records.mapping(BidTable::summary));
    }

    /// When each bid last changed, deleted ones included.
    static Map<BidId, Instant> moments(DSLContext sql) {
        return sql.select(BID.ID, BID.UPDATED_AT).from(BID)
                .fetchMap(row -> new BidId(row.value1()), row -> row.value2().toInstant());
    }

    static Instant updatedAt(DSLContext sql, BidId id) {
        return row(sql, id).getUpdatedAt().toInstant();
    }

    static boolean isTaken(DSLContext sql, BidId id) {
        return sql.fetchExists(BID, BID.ID.eq(id.value()));
    }

    static void insert(DSLContext sql, Bid bid, Instant now) {
        var row = sql.newRecord(BID);
        row.setId(bid.id().value());
        row.setLastStep(0);
        describe(row, bid);
        row.setUpdatedAt(now.atOffset(ZoneOffset.UTC));
        row.insert();
    }

    static void update(DSLContext sql, Bid bid, int lastStep, Instant now) {
        var row = row(sql, bid.id());
        describe(row, bid);
        row.setLastStep(lastStep);
        row.setUpdatedAt(later(now, row.getUpdatedAt()));
        row.update();
    }

    /// Marks the bid as changed just now, though it did not.
    static void touch(DSLContext sql, BidId id, Instant now) {
        var row = row(sql, id);
        row.setUpdatedAt(later(now, row.getUpdatedAt()));
        row.update();
    }

    static int setDeleted(DSLContext sql, BidId id, @Nullable Instant at) {
        var row = row(sql, id);
        row.setDeletedAt(at == null ? null : at.atOffset(ZoneOffset.UTC));
        return row.update();
    }

    static int lastStep(DSLContext sql, BidId id) {
        return row(sql, id).getLastStep();
    }

    private static BidRecord row(DSLContext sql, BidId id) {
        var row = sql.fetchOne(BID, BID.ID.eq(id.value()));
        if (row == null) {
            throw new StorageFailure("The workspace has no bid " + id + ". Nothing was changed. Go back to the list of bids.");
        }
        return row;
    }

    /// A bid's moments rise even where the clock was set back, as backups are compared with them.
    private static OffsetDateTime later(Instant now, OffsetDateTime before) {
        var next = before.plusNanos(1_000_000);
        return now.atOffset(ZoneOffset.UTC).isAfter(next) ? now.atOffset(ZoneOffset.UTC) : next;
    }

    private static void describe(BidRecord row, Bid bid) {
        var basics = bid.tender().basics();
        row.setTitle(shortened(basics.title()));
        row.setBuyer(shortened(basics.buyer()));
        row.setReference(shortened(basics.reference()));
        row.setProgress(bid.progress().name());
        row.setSubmission(bid.tender().dates().submission());
        var values = bid.tender().lots().stream().map(Lot::annualValue).filter(Objects::nonNull).toList();
        row.setYearlyValue(values.isEmpty() ? null : shortened(Money.sum(values).pounds().toString()));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    private static BidSummary summary(String id, String title, String buyer, String reference, String progress,
            @Nullable LocalDate submission, @Nullable String yearlyValue, OffsetDateTime updatedAt) {
        var value = yearlyValue == null ? null : new Money(new BigDecimal(yearlyValue));
        return new BidSummary(new BidId(id), title, buyer, reference, Progress.valueOf(progress), submission, value, updatedAt.toInstant());
    }
}
