package org.bidweave.storage;

import static org.bidweave.storage.schema.Tables.CHANGE;
import static org.bidweave.storage.schema.Tables.STEP;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.bidweave.model.BidId;
import org.bidweave.storage.PartTable.Change;
import org.jooq.DSLContext;
import org.jooq.Records;

/// The steps of each bid that can be undone or redone, and what each did to which part.
final class StepTable {

    /// How many steps can be undone.
    static final int KEPT = 200;

    private StepTable() {}

    record Step(int number, String name, List<Change> changes) {}

    /// All steps, the oldest first.
    static List<Step> read(DSLContext sql, BidId bid) {
        var changes = sql.select(CHANGE.NUMBER, CHANGE.PATH, CHANGE.CONTENT_BEFORE, CHANGE.CONTENT_AFTER)
                .from(CHANGE).where(CHANGE.BID_ID.eq(bid.value()))
                .fetchGroups(CHANGE.NUMBER, row -> new Change(row.value2(), row.value3(), row.value4()));
        return sql.select(STEP.NUMBER, STEP.NAME).from(STEP).where(STEP.BID_ID.eq(bid.value())).orderBy(STEP.NUMBER)
                .fetch(row -> new Step(row.value1(), row.value2(), changes.getOrDefault(row.value1(), List.of())));
    }

    static boolean exists(DSLContext sql, BidId bid, int number) {
        return sql.fetchExists(STEP, STEP.BID_ID.eq(bid.value()), STEP.NUMBER.eq(number));
    }

    static List<Change> changes(DSLContext sql, BidId bid, int number) {
        return sql.select(CHANGE.PATH, CHANGE.CONTENT_BEFORE, CHANGE.CONTENT_AFTER)
                .from(CHANGE).where(CHANGE.BID_ID.eq(bid.value()), CHANGE.NUMBER.eq(number))
                .fetch(Records.mapping(Change::new));
    }

    /// Adds a step after those not undone: the undone ones can no longer be redone, nor those beyond the kept number undone.
    static void add(DSLContext sql, BidId bid, int number, String name, Instant now, List<Change> changes) {
        sql.deleteFrom(STEP).where(STEP.BID_ID.eq(bid.value()), STEP.NUMBER.ge(number).or(STEP.NUMBER.le(number - KEPT))).execute();
        sql.insertInto(STEP).values(bid.value(), number, name, now.atOffset(ZoneOffset.UTC)).execute();
        sql.batch(changes.stream().map(change -> sql.insertInto(CHANGE)
                .values(bid.value(), number, change.path(), change.before(), change.after())).toList()).execute();
    }

    static void clear(DSLContext sql, BidId bid) {
        sql.deleteFrom(STEP).where(STEP.BID_ID.eq(bid.value())).execute();
    }
}
