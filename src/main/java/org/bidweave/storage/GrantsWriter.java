package org.bidweave.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bidweave.directory.Grant;
import org.bidweave.directory.Recipient;
import org.bidweave.storage.schema.tables.records.GrantsRecord;
import org.jooq.DSLContext;

/// Writes grants into their file in batches.
final class GrantsWriter implements Consumer<Grant> {

    private static final int BATCH = 1000;

    private final DSLContext sql;
    private final List<GrantsRecord> batch = new ArrayList<>(BATCH);
    private int written;

    GrantsWriter(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void accept(Grant grant) {
        batch.add(new GrantsRecord(written++, Recipient.key(grant), grant.id(), grant.recipient(), grant.recipientName(), grant.funder(),
                grant.title(), grant.amount().toPlainString(), grant.currency(), grant.awarded()));
        if (batch.size() == BATCH) {
            finish();
        }
    }

    /// Writes what is left.
    void finish() {
        sql.batchInsert(batch).execute();
        batch.clear();
    }
}
