package org.bidweave.ui.shell;

import java.util.function.Function;
import org.bidweave.ui.home.HomeScreen;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Screen;

/// Finds the screen of each place, and shows it in the frame.
record Router(Frame frame, AtHand atHand, HomeScreen home, Notices notices, MyOrganisations organisations) {

    /// A place of a bid is Home while none is open.
    void go(Place place) {
        switch (place) {
            case Place.Home _ -> showApart(place, home);
            case Place.Notices _ -> showApart(place, notices.screen());
            case Place.Partners _, Place.FindPartners _ -> showOrganisations(place, MyOrganisations.Opened::partners);
            case Place.Registers _ -> showOrganisations(place, MyOrganisations.Opened::registers);
            case Place.Profile _, Place.ProfileName _ -> showOrganisations(place, MyOrganisations.Opened::profile);
            case Place.Tender _, Place.AskedField _ -> showBid(place, OpenBid::tender);
            case Place.Consortium _, Place.EntryField _, Place.Findings _, Place.Allocation _ -> showBid(place, OpenBid::consortium);
            case Place.Coverage _ -> showBid(place, OpenBid::coverage);
            case Place.Compare _ -> showBid(place, OpenBid::compare);
            case Place.Suggest _, Place.SuggestFrom _ -> showBid(place, OpenBid::suggest);
            case Place.Import _ -> showBid(place, OpenBid::importPage);
            case Place.OtherVersion _ -> showBid(place, OpenBid::otherVersion);
        }
    }

    private void showBid(Place place, Function<OpenBid, Screen> screen) {
        atHand.bid().ifPresentOrElse(
                bid -> {
                    atHand.workOn(bid.session());
                    frame.show(place, screen.apply(bid), bid.top(place));
                },
                () -> frame.show(new Place.Home(), home));
    }

    /// Away from the bid nothing says that a partner is being tried, so that ends.
    private void showApart(Place place, Screen screen) {
        atHand.withBid(Session::leaveTrial);
        frame.show(place, screen);
    }

    private void showOrganisations(Place place, Function<MyOrganisations.Opened, Lazy<Screen>> screen) {
        organisations.open(opened -> {
            var made = screen.apply(opened).get();
            atHand.workOn(opened.session());
            showApart(place, made);
        });
    }
}
