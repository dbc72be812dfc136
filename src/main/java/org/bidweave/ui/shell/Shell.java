package org.bidweave.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import org.bidweave.check.View;
import org.bidweave.model.BidId;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;

/// The window: it does what the menu and the keys ask for, through its parts.
public final class Shell implements Acts {

    private final Desk desk;
    private final Outside outside;
    private final Parts parts;
    private final AlternativeActs alternatives;

    public Shell(Desk desk, Outside outside) {
        this.desk = desk;
        this.outside = outside;
        parts = new Parts(desk, outside, this);
        alternatives = new AlternativeActs(parts.atHand, desk.texts());
        FileDrop.onto(parts.frame.root(), this::arrive);
    }

    /// Fills a scene with the window and lets its keys work; begins at Home, and runs `then` once the bids are there.
    public void fill(Scene scene, Runnable then) {
        parts.bids.whenShown(then);
        scene.setRoot(parts.frame.root());
        parts.actions.install(scene);
        goHome();
    }

    /// Opens files that were dropped on the window or given at the start: bid files, notices, and registers.
    public void arrive(List<Path> arrived) {
        new Arrivals(desk.background(), parts.messages, parts.files, parts.notices, parts.registers).arrive(arrived);
    }

    /// Begins to read the registers of the workspace, which takes a few seconds on a worker.
    public void readRegisters() {
        parts.registers.read();
    }

    public void tell(String sentence) {
        parts.messages.tell(sentence);
    }

    public void fault(String sentence) {
        parts.messages.fault(sentence);
    }

    /// Opens a bid where its work is.
    public void open(BidId id) {
        parts.atHand.open(id);
    }

    /// The session of that bid, while it is the one that is open.
    public Optional<Session> session(BidId id) {
        return parts.atHand.session(id);
    }

    @Override
    public void go(Place place) {
        parts.router.go(place);
    }

    @Override
    public void goHome() {
        if (parts.home.node().getScene() != null) {
            parts.home.leaveQuestions();
        }
        returnHome();
    }

    /// Home as it was left.
    private void returnHome() {
        parts.bids.refresh();
        go(new Place.Home());
    }

    @Override
    public void canWe() {
        returnHome();
        parts.home.canWe();
    }

    @Override
    public void newBid() {
        parts.bids.addEmpty();
    }

    @Override
    public void importNotice() {
        parts.notices.choose();
    }

    @Override
    public void importRegister() {
        parts.registers.begin();
    }

    @Override
    public void newOrganisation() {
        parts.organisations.add(desk.texts().of("organisation.new"), added -> go(new Place.ProfileName(added)));
    }

    @Override
    public void otherVersion() {
        parts.atHand.withBid(session -> parts.notices.chooseOtherVersion(
                session.bid().tender().notice(), place -> parts.atHand.whileOpen(session, () -> go(place))));
    }

    @Override
    public void openFile() {
        parts.files.choose();
    }

    @Override
    public void openExample() {
        parts.files.openExample();
    }

    @Override
    public void saveCopy() {
        parts.atHand.withBid(session -> parts.files.saveCopy(session.keptBid()));
    }

    @Override
    public void saveCalendar() {
        parts.atHand.withBid(session -> new CalendarFiles(desk, outside, parts.messages).save(session.keptBid()));
    }

    @Override
    public void removeBid() {
        parts.atHand.withBid(session -> {
            goHome();
            parts.bids.remove(session.bid().id());
        });
    }

    @Override
    public void undo() {
        parts.atHand.undo();
    }

    @Override
    public void redo() {
        parts.atHand.redo();
    }

    @Override
    public void switchView() {
        parts.atHand.withBid(session -> session.viewProperty().set(session.viewProperty().get() == View.PLANNED ? View.SECURED : View.PLANNED));
    }

    @Override
    public void duplicateAlternative() {
        alternatives.duplicate();
    }

    @Override
    public void renameAlternative() {
        alternatives.rename(parts.frame.window());
    }

    @Override
    public void makeAlternativeCurrent() {
        alternatives.makeCurrent();
    }

    @Override
    public void removeAlternative() {
        alternatives.remove();
    }

    @Override
    public void find() {
        new FindAnything(desk.texts()).show(parts.frame.window(), everything());
    }

    /// All that can be found now, and soon after what the buyer of the open bid asks and what the guide says.
    ObservableList<Found> everything() {
        var everything = new Everything(desk.texts(), this::go);
        var all = FXCollections.observableArrayList(everything.all(parts.actions.all(), parts.bids, parts.atHand, parts.organisations));
        parts.atHand.withBid(session -> everything.asked(session, all::addAll));
        parts.handbook.read(guide -> all.addAll(everything.guide(guide, parts.handbook::open)), parts.messages::fault);
        return all;
    }

    @Override
    public void guide() {
        parts.handbook.openHere();
    }

    @Override
    public void showKeys() {
        parts.handbook.openKeys();
    }

    @Override
    public void about() {
        parts.handbook.openAbout();
    }

    @Override
    public void theme(Theme.Choice choice) {
        desk.choose(choice, parts.messages::fault);
    }

    @Override
    public void quit() {
        Platform.exit();
    }
}
