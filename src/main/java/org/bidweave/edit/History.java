package org.bidweave.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bidweave.model.Bid;

/// The bid now, what it was before each of the last edits, and what undo took back. Oldest first in the past, next first in the future.
public record History(List<Step> past, Bid present, List<Step> future) {

    private static final int STEPS_KEPT = 200;

    public History {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    public static History of(Bid bid) {
        return new History(List.of(), bid, List.of());
    }

    /// The same history where the edit changes nothing.
    public History apply(Edit edit) {
        var changed = edit.change().apply(present);
        return changed.equals(present) ? this : new History(added(past, new Step(edit.name(), present)), changed, List.of());
    }

    /// The same history where there is nothing to undo.
    public History undo() {
        if (past.isEmpty()) {
            return this;
        }
        var last = past.getLast();
        var undone = new ArrayList<>(List.of(new Step(last.name(), present)));
        undone.addAll(future);
        return new History(past.subList(0, past.size() - 1), last.bid(), undone);
    }

    /// The same history where there is nothing to redo.
    public History redo() {
        if (future.isEmpty()) {
            return this;
        }
        var next = future.getFirst();
        return new History(added(past, new Step(next.name(), present)), next.bid(), future.subList(1, future.size()));
    }

    /// With every value as the change makes it; a step that then changes nothing goes.
    public History rewritten(UnaryOperator<Bid> change) {
        var now = change.apply(present);
        return new History(kept(past.reversed(), now, change).reversed(), now, kept(future, now, change));
    }

    /// Steps away from the present, each with the value on its other side.
    private static List<Step> kept(List<Step> steps, Bid present, UnaryOperator<Bid> change) {
        var kept = new ArrayList<Step>();
        var at = present;
        for (var step : steps) {
            var other = change.apply(step.bid());
            if (!other.equals(at)) {
                kept.add(new Step(step.name(), other));
                at = other;
            }
        }
        return kept;
    }

    private static List<Step> added(List<Step> past, Step step) {
        var all = new ArrayList<>(past.size() < STEPS_KEPT ? past : past.subList(past.size() - STEPS_KEPT + 1, past.size()));
        all.add(step);
        return all;
    }
}
