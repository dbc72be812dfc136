package org.bidweave.ui.consortium;

import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bidweave.NothingKept;
import org.bidweave.TestBids;
import org.bidweave.check.Checks;
import org.bidweave.check.View;
import org.bidweave.edit.History;
import org.bidweave.model.Bid;
import org.bidweave.profile.Profiles;
import org.bidweave.session.Background;
import org.bidweave.session.Session;
import org.bidweave.ui.consortium.copies.Copies;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.grid.TableOut;

/// The consortium screen over an open bid: everything at once on the calling thread, its own clipboard, and where it went.
final class OpenBid {

    final Session session;
    final Session profiles;
    final ConsortiumScreen screen;
    final List<Place> went = new ArrayList<>();
    String clipboard = "";
    List<List<String>> exported = List.of();

    OpenBid(Bid bid, View view) {
        this(bid, Profiles.none(), view);
    }

    OpenBid(Bid bid, Bid mine, View view) {
        this(bid, mine, view, Background.NONE);
    }

    OpenBid(Bid bid, Bid mine, View view, Background background) {
        var clock = InstantSource.fixed(TestBids.TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        session = new Session(History.of(bid), Checks.STANDARD, background, new NothingKept(), clock);
        session.viewProperty().set(view);
        var copies = new Copies(session, Background.NONE, this::go);
        profiles = new Session(History.of(mine), Checks.STANDARD, Background.NONE, new NothingKept(), clock);
        copies.follow(profiles);
        screen = new ConsortiumScreen(session, copies, new Texts(Locale.UK), new TableOut(new Clip() {
            @Override
            public String read() {
                return clipboard;
            }

            @Override
            public void write(String text) {
                clipboard = text;
            }
        }, (_, rows) -> exported = rows), this::go);
    }

    private void go(Place place) {
        went.add(place);
        screen.show(place);
    }
}
