package org.bidweave;

import java.util.List;
import java.util.Optional;
import org.bidweave.edit.History;
import org.bidweave.edit.Step;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.session.Keeping;
import org.bidweave.session.Library;
import org.bidweave.storage.SavedStep;
import org.bidweave.storage.Workspace;

/// The workspace as the library that a session and the window know.
record Kept(Workspace workspace) implements Library {

    @Override
    public List<Bid> bids() {
        return workspace.bids().stream().map(summary -> workspace.read(summary.id())).toList();
    }

    @Override
    public History open(BidId id) {
        var opened = workspace.open(id);
        return new History(steps(opened.past()), opened.bid(), steps(opened.future()));
    }

    private static List<Step> steps(List<SavedStep> saved) {
        return saved.stream().map(step -> new Step(step.name(), step.bid())).toList();
    }

    @Override
    public BidId add(Bid bid) {
        return workspace.create(bid);
    }

    @Override
    public void remove(BidId id) {
        workspace.delete(id);
    }

    @Override
    public void restore(BidId id) {
        workspace.undelete(id);
    }

    @Override
    public Optional<String> setting(String name) {
        return workspace.setting(name);
    }

    @Override
    public void set(String setting, String value) {
        workspace.put(setting, value);
    }

    @Override
    public Keeping keeping(BidId id) {
        return new Keeping() {
            @Override
            public void edited(String name, Bid before, Bid after) {
                workspace.save(after, name);
            }

            @Override
            public void undone(Bid before, Bid after) {
                workspace.undone(after);
            }

            @Override
            public void redone(Bid before, Bid after) {
                workspace.redone(after);
            }
        };
    }
}
