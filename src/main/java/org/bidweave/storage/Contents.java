package org.bidweave.storage;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Progress;
import org.bidweave.storage.PartTable.Change;
import org.bidweave.storage.StepTable.Step;
import org.jooq.DSLContext;

/// What the commands do to the tables, each within the transaction of its caller. After each that is given a bid, the tables hold
/// exactly that bid, whatever they held before.
record Contents(PartCodec codec, Clock clock) {

    /// Adds the bid under its id, or under a new one where the workspace has a bid of that id.
    BidId create(DSLContext sql, Bid bid) {
        var added = BidTable.isTaken(sql, bid.id()) ? bid.withId(new BidId(UUID.randomUUID().toString())) : bid;
        BidTable.insert(sql, added, now());
        PartTable.write(sql, added.id(), PartTable.difference(Map.of(), codec.split(added)));
        return added.id();
    }

    /// Saves the bid as one step that can be undone; nothing where the tables hold it already. The moment of the bid's last change.
    Instant save(DSLContext sql, Bid bid, String step) {
        var changes = unsaved(sql, bid);
        if (!changes.isEmpty()) {
            var number = BidTable.lastStep(sql, bid.id()) + 1;
            PartTable.write(sql, bid.id(), changes);
            StepTable.add(sql, bid.id(), number, step, now(), changes);
            BidTable.update(sql, bid, number, now());
        }
        return BidTable.updatedAt(sql, bid.id());
    }

    Instant undone(DSLContext sql, Bid bid) {
        var number = BidTable.lastStep(sql, bid.id());
        var changes = StepTable.changes(sql, bid.id(), number).stream().map(Change::reversed).toList();
        return moved(sql, bid, changes, number - 1);
    }

    Instant redone(DSLContext sql, Bid bid) {
        var number = BidTable.lastStep(sql, bid.id()) + 1;
        return moved(sql, bid, StepTable.changes(sql, bid.id(), number), number);
    }

    /// Goes along a step. Where that does not lead to the bid, the bid counts and the steps, which belong to another past, go.
    private Instant moved(DSLContext sql, Bid bid, List<Change> changes, int lastStep) {
        var expected = unsaved(sql, bid);
        PartTable.write(sql, bid.id(), expected);
        if (sameChanges(expected, changes)) {
            BidTable.update(sql, bid, lastStep, now());
        } else {
            StepTable.clear(sql, bid.id());
            BidTable.update(sql, bid, 0, now());
        }
        return BidTable.updatedAt(sql, bid.id());
    }

    /// Makes every value of the bid, past and future ones too, what the change makes of it. A step that then changes nothing goes, and
    /// so does one that does not read. Whether there was anything to change.
    boolean rewrite(DSLContext sql, BidId id, UnaryOperator<Bid> change) {
        var opened = open(sql, id);
        boolean read = StepTable.read(sql, id).size() == opened.past().size() + opened.future().size();
        if (read && opened.values().allMatch(bid -> change.apply(bid).equals(bid))) {
            return false;
        }
        var past = opened.past();
        StepTable.clear(sql, id);
        var present = change.apply(opened.bid());
        var at = codec.split(past.isEmpty() ? present : change.apply(past.getFirst().bid()));
        int number = 0;
        for (int step = 0; step < past.size(); step++) {
            var after = codec.split(step + 1 < past.size() ? change.apply(past.get(step + 1).bid()) : present);
            number = added(sql, id, number, past.get(step).name(), at, after);
            at = after;
        }
        PartTable.write(sql, id, unsaved(sql, present));
        BidTable.update(sql, present, number, now());
        for (var step : opened.future()) {
            var after = codec.split(change.apply(step.bid()));
            number = added(sql, id, number, step.name(), at, after);
            at = after;
        }
        return true;
    }

    /// The number of the last step.
    private int added(DSLContext sql, BidId id, int number, String name, Map<String, String> before, Map<String, String> after) {
        var changes = PartTable.difference(before, after);
        if (changes.isEmpty()) {
            return number;
        }
        StepTable.add(sql, id, number + 1, name, now(), changes);
        return number + 1;
    }

    private static boolean sameChanges(List<Change> some, List<Change> others) {
        return some.size() == others.size() && some.containsAll(others);
    }

    private List<Change> unsaved(DSLContext sql, Bid bid) {
        return PartTable.difference(PartTable.read(sql, bid.id()), codec.split(bid));
    }

    OpenedBid open(DSLContext sql, BidId id) {
        var lastStep = BidTable.lastStep(sql, id);
        var parts = PartTable.read(sql, id);
        var steps = StepTable.read(sql, id);
        var past = steps.stream().filter(step -> step.number() <= lastStep).toList();
        var future = steps.stream().filter(step -> step.number() > lastStep).toList();
        return new OpenedBid(present(sql, id),
                walk(parts, past.reversed(), Change::reversed).reversed(),
                walk(parts, future, UnaryOperator.identity()));
    }

    Bid present(DSLContext sql, BidId id) {
        try {
            return codec.join(PartTable.read(sql, id));
        } catch (RuntimeException e) {
            throw new StorageFailure("The bid " + id + " cannot be read (" + e.getMessage() + "). It was left as it is. "
                    + "Restore it from one of its backups.", e);
        }
    }

    /// Goes step by step away from the present. A step that no longer reads ends the walk, as the bid itself still opens.
    private List<SavedStep> walk(Map<String, String> present, List<Step> steps, UnaryOperator<Change> direction) {
        var parts = new LinkedHashMap<>(present);
        var walked = new ArrayList<SavedStep>();
        for (var step : steps) {
            step.changes().forEach(change -> direction.apply(change).applyTo(parts));
            try {
                walked.add(new SavedStep(step.name(), codec.join(parts)));
            } catch (RuntimeException _) {
                return walked;
            }
        }
        return walked;
    }

    /// Does once what the user will do, and takes it back: the first time costs much more than the next.
    void rehearse(DSLContext sql) {
        var bid = Bid.empty(new BidId(UUID.randomUUID().toString()));
        try {
            sql.transaction(transaction -> {
                create(transaction.dsl(), bid);
                save(transaction.dsl(), bid.withProgress(Progress.BUILD), "");
                open(transaction.dsl(), bid.id());
                throw new TakenBack();
            });
        } catch (TakenBack _) {
            // As meant.
        }
    }

    private static final class TakenBack extends RuntimeException {}

    int delete(DSLContext sql, BidId id) {
        return BidTable.setDeleted(sql, id, now());
    }

    int undelete(DSLContext sql, BidId id) {
        return BidTable.setDeleted(sql, id, null);
    }

    /// Marks the bid as changed just now, though it did not.
    void touch(DSLContext sql, BidId id) {
        BidTable.touch(sql, id, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
