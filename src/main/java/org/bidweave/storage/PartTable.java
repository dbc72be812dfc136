package org.bidweave.storage;

import static org.bidweave.storage.schema.Tables.PART;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bidweave.model.BidId;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/// The texts of which each bid is made, by path.
final class PartTable {

    private PartTable() {}

    /// One part's text before and after a change, `null` where it was not there.
    record Change(String path, @Nullable String before, @Nullable String after) {

        Change reversed() {
            return new Change(path, after, before);
        }

        void applyTo(Map<String, String> parts) {
            if (after == null) {
                parts.remove(path);
            } else {
                parts.put(path, after);
            }
        }
    }

    static Map<String, String> read(DSLContext sql, BidId bid) {
        var parts = new LinkedHashMap<String, String>();
        sql.select(PART.PATH, PART.CONTENT).from(PART).where(PART.BID_ID.eq(bid.value())).orderBy(PART.PATH)
                .forEach(row -> parts.put(row.value1(), row.value2()));
        return parts;
    }

    static List<Change> difference(Map<String, String> before, Map<String, String> after) {
        var paths = new LinkedHashSet<>(before.keySet());
        paths.addAll(after.keySet());
        var changes = new ArrayList<Change>();
        for (var path : paths) {
            var change = new Change(path, before.get(path), after.get(path));
            if (!Objects.equals(change.before(), change.after())) {
                changes.add(change);
            }
        }
        return changes;
    }

    static void write(DSLContext sql, BidId bid, List<Change> changes) {
        sql.batch(changes.stream().map(change -> statement(sql, bid.value(), change)).toList()).execute();
    }

    private static Query statement(DSLContext sql, String bid, Change change) {
        if (change.after() == null) {
            return sql.deleteFrom(PART).where(PART.BID_ID.eq(bid), PART.PATH.eq(change.path()));
        }
        return change.before() == null
                ? sql.insertInto(PART).values(bid, change.path(), change.after())
                : sql.update(PART).set(PART.CONTENT, change.after()).where(PART.BID_ID.eq(bid), PART.PATH.eq(change.path()));
    }
}
