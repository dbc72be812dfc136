package org.bidweave;

import java.util.ArrayList;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bidweave.edit.History;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.profile.Profiles;
import org.bidweave.session.Keeping;
import org.bidweave.session.Library;
import org.bidweave.session.Rewritten;

/// A library that forgets everything when the test ends, and can be told to refuse.
public final class MemoryLibrary implements Library {

    private final Map<BidId, Bid> bids = new LinkedHashMap<>();
    private final Map<BidId, Bid> removed = new LinkedHashMap<>();
    private final Map<String, String> settings = new HashMap<>();
    private final List<String> steps = new ArrayList<>();
    private Optional<String> refusal = Optional.empty();

    public MemoryLibrary(Bid... bids) {
        for (var bid : bids) {
            this.bids.put(bid.id(), bid);
        }
    }

    /// From now on nothing can be saved, for this reason; empty makes it work again.
    public void refuse(Optional<String> reason) {
        refusal = reason;
    }

    /// The names of the steps that were kept.
    public List<String> steps() {
        return List.copyOf(steps);
    }

    public Bid bid(BidId id) {
        return Optional.ofNullable(bids.get(id)).orElseThrow();
    }

    @Override
    public Path folder() {
        return Path.of("memory");
    }

    @Override
    public List<Bid> bids() {
        return bids.values().stream().filter(bid -> !bid.id().equals(Profiles.ID)).toList();
    }

    @Override
    public History open(BidId id) {
        return History.of(bid(id));
    }

    @Override
    public History profiles() {
        return History.of(bids.computeIfAbsent(Profiles.ID, _ -> Profiles.none()));
    }

    @Override
    public BidId add(Bid bid) {
        bids.put(bid.id(), bid);
        return bid.id();
    }

    @Override
    public void remove(BidId id) {
        removed.put(id, bid(id));
        bids.remove(id);
    }

    @Override
    public void restore(BidId id) {
        bids.put(id, Optional.ofNullable(removed.remove(id)).orElseThrow());
    }

    @Override
    public Keeping keeping(BidId id) {
        return new Keeping() {
            @Override
            public void edited(String name, Bid before, Bid after) {
                keep(name, after);
            }

            @Override
            public void undone(Bid before, Bid after) {
                keep("undo", after);
            }

            @Override
            public void redone(Bid before, Bid after) {
                keep("redo", after);
            }
        };
    }

    @Override
    public Rewritten rewrite(UnaryOperator<Bid> change) {
        var changed = bids.values().stream().filter(bid -> !change.apply(bid).equals(bid)).toList();
        changed.forEach(bid -> keep("rewritten", change.apply(bid)));
        return new Rewritten(changed.stream().map(Bid::id).toList(), 0, List.of());
    }

    private void keep(String step, Bid bid) {
        refusal.ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        steps.add(step);
        bids.put(bid.id(), bid);
    }

    @Override
    public Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    @Override
    public void set(String setting, String value) {
        settings.put(setting, value);
    }
}
