package org.bidweave.ui.shell;

import java.util.Optional;
import org.bidweave.session.Session;
import org.bidweave.ui.home.HomeScreen;

/// The parts of the window, put together so that each knows only those it works with.
final class Parts {

    private final Desk desk;
    private final Outside outside;
    private final Acts acts;
    final MessageBar messages;
    final Frame frame;
    final AtHand atHand;
    final Actions actions;
    final Bids bids;
    final HomeScreen home;
    final Notices notices;
    final CharityRegisters registers;
    final MyOrganisations organisations;
    final BidFiles files;
    final Router router;
    final Handbook handbook;

    /// `acts` is what the window can do, which the parts ask of it.
    Parts(Desk desk, Outside outside, Acts acts) {
        this.desk = desk;
        this.outside = outside;
        this.acts = acts;
        messages = new MessageBar(desk.texts());
        frame = new Frame(messages);
        atHand = new AtHand(desk, this::screens, messages, acts::go);
        actions = Actions.of(desk.texts(), acts, atHand.bidOpen(), atHand.sessionProperty().flatMap(Session::historyProperty));
        bids = new Bids(desk, atHand, messages);
        home = new HomeScreen(desk.texts(), bids.today(), new AtHome(acts, bids), outside.places());
        bids.showOn(home);
        notices = new Notices(desk, outside, bids, messages, acts::go);
        registers = new CharityRegisters(desk, outside, messages, acts::go);
        organisations = new MyOrganisations(desk, organisationScreens(), messages::fault);
        files = new BidFiles(desk, outside, bids, messages);
        router = new Router(frame, atHand, home, notices, organisations);
        handbook = new Handbook(desk, frame);
        frame.setNavigation(navigation());
        atHand.bidProperty().subscribe(bid -> Optional.ofNullable(bid).ifPresent(this::tellOfOrganisations));
    }

    private OpenBid screens(Session session) {
        return new OpenBid(session, desk, actions, outside, acts::go, messages);
    }

    private OrganisationScreens organisationScreens() {
        return new OrganisationScreens(desk, outside, registers,
                new OrganisationActs(acts::go, () -> atHand.bid().map(OpenBid::session), registers, messages, outside.places()),
                new AtProfile(desk, acts, atHand, outside.registers().directory(), messages::fault));
    }

    private Navigation navigation() {
        var navigation = new Navigation(desk.texts(), actions, new SavedWords(desk.texts()).of(atHand.sessionProperty()));
        navigation.followBid(atHand.bidProperty());
        navigation.followWork(registers.words(), registers::go);
        return navigation;
    }

    private void tellOfOrganisations(OpenBid bid) {
        organisations.open(mine -> atHand.whileOpen(bid.session(), () -> bid.know(mine.session())));
    }
}
