package org.bidweave.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bidweave.check.Situation;
import org.bidweave.check.Words;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.profile.CopyInBid;
import org.bidweave.profile.MyMatches;
import org.bidweave.profile.RegisterPool;
import org.bidweave.session.Session;
import org.bidweave.ui.consortium.copies.Copies;
import org.bidweave.ui.suggest.Others;

/// My organisations and those of the registers, for the open bid to choose from.
record OthersAtHand(Session session, Copies copies, Desk desk, Outside outside) implements Others {

    private record More(List<Organisation> organisations, String said) {}

    @Override
    public void find(List<Source> sources, Consumer<Found> then) {
        var now = new Situation(session.bid(), session.alternativeProperty().get(), session.viewProperty().get(), session.today());
        var mine = copies.offered("");
        desk.background().work(() -> found(now, mine, sources), () -> session.bid().equals(now.bid()), then);
    }

    /// Each as if those before it were in the bid, so that nobody comes twice.
    private Found found(Situation now, List<CopyInBid> mine, List<Source> sources) {
        var organisations = new ArrayList<Organisation>();
        var said = new LinkedHashMap<Source, String>();
        var with = now;
        for (var source : sources) {
            var more = more(with, mine, source);
            organisations.addAll(more.organisations);
            said.put(source, more.said);
            with = with.with(with(with.bid(), more.organisations));
        }
        return new Found(organisations, said);
    }

    private static Bid with(Bid bid, List<Organisation> more) {
        return bid.withOrganisations(Stream.concat(bid.organisations().stream(), more.stream()).toList());
    }

    private More more(Situation now, List<CopyInBid> mine, Source source) {
        return switch (source) {
            case Source.Mine _ -> {
                var copies = copies(now.bid(), mine);
                yield new More(copies, desk.texts().of("suggest.pool.mine.said", copies.size()));
            }
            case Source.Register _ -> registered(() -> pool(now).near());
            case Source.Searched searched -> searched(now, mine, searched);
        };
    }

    private List<Organisation> copies(Bid bid, List<CopyInBid> mine) {
        var all = bid;
        for (var one : mine) {
            all = one.in(all).isPresent() ? all : one.with(all, session.today());
        }
        return all.organisations().subList(bid.organisations().size(), all.organisations().size());
    }

    private RegisterPool pool(Situation now) {
        return new RegisterPool(now, outside.places().get(), outside.registers().directory());
    }

    private interface Asks {

        RegisterPool.Found find();
    }

    private More registered(Asks asks) {
        if (outside.registers().directory().held().isEmpty()) {
            return new More(List.of(), desk.texts().of("suggest.pool.no-register"));
        }
        var found = asks.find();
        var unplaced = found.unplaced().isEmpty() ? "" : " " + desk.texts().of("suggest.pool.unplaced", Words.list(found.unplaced()), found.unplaced().size());
        return new More(found.organisations(), desk.texts().of("suggest.pool.register.said", found.organisations().size(), found.all()) + unplaced);
    }

    private More searched(Situation now, List<CopyInBid> mine, Source.Searched searched) {
        var matching = mine.stream().map(CopyInBid::profiles).findFirst()
                .map(profiles -> new MyMatches(profiles, outside.places()).find(searched.query())).orElse(List.of());
        var copies = copies(now.bid(), mine.stream().filter(one -> matching.stream().anyMatch(match -> match.organisation().equals(one.profile()))).toList());
        if (searched.mineOnly()) {
            return new More(copies, desk.texts().of("suggest.pool.mine.said", copies.size()));
        }
        var registered = registered(() -> pool(now.with(with(now.bid(), copies))).of(searched.query()));
        return new More(Stream.concat(copies.stream(), registered.organisations.stream()).toList(), registered.said);
    }
}
