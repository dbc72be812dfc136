package org.bidweave.allocation;

import java.util.List;
import org.bidweave.check.Cell;
import org.bidweave.edit.Allocated;
import org.bidweave.edit.AlternativeEdits;
import org.bidweave.edit.Edit;
import org.bidweave.model.Allocation;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.OrganisationId;

/// What an act would make of the allocation, to look at before it is done: every change, and what stays open and why. It changes nothing of
/// the shares, as money follows only what the partners agree.
public record Proposal(String name, List<Change> changes, List<StillOpen> open) {

    /// A partner's figures on one line in one place from one pool, before and after.
    public record Change(OrganisationId partner, Allocation before, Allocation after) {

        public Cell cell() {
            return new Cell(after.lot(), after.line(), after.area());
        }
    }

    /// So many people a year stay without anybody who can serve them, or it cannot be said how many where that is nought.
    public record StillOpen(Cell cell, long people, String why) {}

    public Proposal {
        changes = List.copyOf(changes);
        open = List.copyOf(open);
    }

    /// All of it as one step.
    public Edit edit(AlternativeId alternative) {
        return AlternativeEdits.allocate(alternative, name, changes.stream().map(Proposal::allocated).toList());
    }

    private static Allocated allocated(Change change) {
        return new Allocated(change.partner(), change.after(), _ -> change.after());
    }

    /// People that all changes add, or take away where below nought.
    public long people() {
        return changes.stream().mapToLong(change -> people(change.after()) - people(change.before())).sum();
    }

    private static long people(Allocation allocation) {
        var people = allocation.people();
        return people == null ? 0 : people;
    }

    public long stillOpen() {
        return open.stream().mapToLong(StillOpen::people).sum();
    }
}
