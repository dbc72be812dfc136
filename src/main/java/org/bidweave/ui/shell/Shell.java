package org.bidweave.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.bidweave.check.Checks;
import org.bidweave.check.View;
import org.bidweave.edit.History;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.OrganisationId;
import org.bidweave.profile.CopyInBid;
import org.bidweave.session.Session;
import org.bidweave.ui.home.HomeScreen;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Screen;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.Theme;
import org.jspecify.annotations.Nullable;

/// The window: it shows the place the user is at, and does what the menu and the keys ask for.
public final class Shell implements Acts, BidOpening {

    private final Desk desk;
    private final Texts texts;
    private final Outside outside;
    private final Actions actions;
    private final Navigation navigation;
    private final MessageBar messages;
    private final HomeScreen home;
    private final Bids bids;
    private final Notices notices;
    private final BidFiles files;
    private final BorderPane pane = new BorderPane();
    private final VBox top = new VBox();
    private final ReadOnlyObjectWrapper<@Nullable OpenBid> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Session> atHand = new ReadOnlyObjectWrapper<>();
    private final CharityRegisters registers;
    private final MyOrganisations organisations;

    public Shell(Desk desk, Outside outside) {
        this.desk = desk;
        this.texts = desk.texts();
        this.outside = outside;
        actions = Actions.of(texts, this, open.map(bid -> bid != null).orElse(false), atHand.flatMap(Session::historyProperty));
        messages = new MessageBar(texts);
        navigation = new Navigation(texts, actions, new SavedWords(texts).of(atHand));
        navigation.followVerdict(open.flatMap(OpenBid::verdict));
        bids = new Bids(desk, this, messages);
        notices = new Notices(desk, outside, bids, messages, this::go);
        registers = new CharityRegisters(desk, outside, messages, this::go);
        navigation.followWork(registers.words(), () -> go(new Place.Registers()));
        organisations = new MyOrganisations(desk, new OrganisationScreens(desk, outside, registers,
                new OrganisationActs(this::go, () -> Optional.ofNullable(open.get()).map(OpenBid::session), registers, messages, outside.places()),
                new AtProfile(desk, this, outside.registers().directory(), open.map(bid -> bid != null).orElse(false), messages::fault)), messages::fault);
        files = new BidFiles(desk, outside, bids, messages);
        home = new HomeScreen(texts, bids.today(), new AtHome(this, bids), outside.places());
        bids.showOn(home);
        pane.setLeft(navigation);
        pane.getStylesheets().add(Objects.requireNonNull(Shell.class.getResource("shell.css")).toExternalForm());
        var middle = new BorderPane();
        middle.setTop(top);
        pane.setCenter(middle);
        pane.getStyleClass().add("shell");
        FileDrop.onto(pane, this::arrive);
        open.subscribe((before, _) -> Optional.ofNullable(before).ifPresent(OpenBid::leave));
    }

    /// Fills a scene with the window and lets its keys work; begins at Home.
    public void fill(Scene scene) {
        scene.setRoot(pane);
        desk.theme().dress(scene);
        actions.install(scene);
        goHome();
    }

    /// Opens files that were dropped on the window or given at the start: bid files, notices, and registers.
    public void arrive(List<Path> arrived) {
        if (!arrived.isEmpty()) {
            messages.clear();
        }
        var ofRegisters = arrived.stream().filter(CharityRegisters::maybe).toList();
        var others = arrived.stream().filter(file -> !ofRegisters.contains(file)).toList();
        others.stream().filter(file -> !isNotice(file)).forEach(files::arrive);
        var read = others.stream().filter(Shell::isNotice).toList();
        if (!read.isEmpty()) {
            notices.arrive(read);
        }
        if (!ofRegisters.isEmpty()) {
            registers.arrive(ofRegisters);
        }
    }

    /// Begins to read the registers of the workspace, which takes a few seconds on a worker.
    public void readRegisters() {
        registers.read();
    }

    private static boolean isNotice(Path file) {
        return file.toString().toLowerCase(Locale.UK).endsWith(".json");
    }

    public void tell(String sentence) {
        messages.tell(sentence);
    }

    public void fault(String sentence) {
        messages.fault(sentence);
    }

    /// Goes to a place; a place of a bid only while one is open.
    public void go(Place place) {
        switch (place) {
            case Place.Home _ -> show(place, home);
            case Place.Notices _ -> show(place, notices.screen());
            case Place.Partners _, Place.FindPartners _ ->
                organisations.open(opened -> showOrganisations(place, opened, opened.partners().get()));
            case Place.Registers _ -> organisations.open(opened -> showOrganisations(place, opened, opened.registers().get()));
            case Place.Profile _ -> organisations.open(opened -> showOrganisations(place, opened, opened.profile().get()));
            case Place.Tender _ -> showBid(place, OpenBid::tender);
            case Place.Consortium _, Place.Findings _ -> showBid(place, OpenBid::consortium);
            case Place.Coverage _ -> showBid(place, OpenBid::coverage);
            case Place.Import _ -> showBid(place, OpenBid::importPage);
            case Place.OtherVersion _ -> showBid(place, OpenBid::otherVersion);
        }
    }

    private void showBid(Place place, Function<OpenBid, Screen> screen) {
        var bid = open.get();
        if (bid == null) {
            show(new Place.Home(), home);
            return;
        }
        atHand.set(bid.session());
        show(place, screen.apply(bid), bid.top());
    }

    private void showOrganisations(Place place, MyOrganisations.Opened opened, Screen screen) {
        atHand.set(opened.session());
        show(place, screen);
    }

    /// `above` stands over the messages.
    private void show(Place place, Screen screen, Node... above) {
        top.getChildren().setAll(above);
        top.getChildren().add(messages);
        ((BorderPane) pane.getCenter()).setCenter(screen.node());
        pane.applyCss();
        pane.layout();
        navigation.mark(place);
        screen.show(place);
    }

    @Override
    public void open(BidId id) {
        open(id, this::goToWork);
    }

    @Override
    public void open(BidId id, Runnable then) {
        desk.background().keep(
                () -> desk.library().open(id),
                history -> {
                    opened(id, history);
                    then.run();
                },
                messages::fault);
    }

    private void opened(BidId id, History history) {
        var session = new Session(history, Checks.STANDARD, desk.background(), desk.library().keeping(id), desk.clock());
        session.tellUnsaved(messages::fault);
        var bid = new OpenBid(session, desk, actions, outside, this::go, messages);
        open.set(bid);
        organisations.open(mine -> {
            if (bid.equals(open.get())) {
                bid.know(mine.session());
            }
        });
        atHand.set(session);
        navigation.showBid(true);
        messages.clear();
    }

    /// A bid without partners begins with its tender.
    private void goToWork() {
        withSession(session -> {
            var nobodyYet = session.bid().alternatives().stream().allMatch(alternative -> alternative.members().isEmpty());
            go(nobodyYet ? new Place.Tender(null) : new Place.Consortium(null, null));
        });
    }

    /// Goes nowhere where another bid has been opened since.
    private void goIn(Session session, Place place) {
        withSession(now -> {
            if (now.equals(session)) {
                go(place);
            }
        });
    }

    private void withSession(Consumer<Session> act) {
        var bid = open.get();
        if (bid != null) {
            act.accept(bid.session());
        }
    }

    private void withAlternative(Consumer<AlternativeActs> act) {
        withSession(session -> act.accept(new AlternativeActs(session, texts)));
    }

    @Override
    public void goHome() {
        if (home.node().getScene() != null) {
            home.leaveQuestions();
        }
        returnHome();
    }

    /// Home as it was left.
    private void returnHome() {
        bids.refresh();
        go(new Place.Home());
    }

    /// Puts a copy of one of my organisations into the open bid.
    void addToBid(OrganisationId profile) {
        withSession(session -> organisations.open(opened -> opened.session().bid().organisation(profile).ifPresent(found -> {
            var copy = new CopyInBid(opened.session().bid(), found);
            if (copy.in(session.bid()).isEmpty()) {
                session.apply(copy.add(session.today()));
            }
            go(new Place.Consortium(null, null));
        })));
    }

    @Override
    public void goPartners() {
        go(new Place.Partners());
    }

    @Override
    public void goTender() {
        go(new Place.Tender(null));
    }

    @Override
    public void goConsortium() {
        go(new Place.Consortium(null, null));
    }

    @Override
    public void goCoverage() {
        go(new Place.Coverage());
    }

    @Override
    public void newBid() {
        bids.add(Bid.empty(Bids.freshId()));
    }

    @Override
    public void canWe() {
        returnHome();
        home.canWe();
    }

    @Override
    public void importNotice() {
        notices.choose();
    }

    @Override
    public void importRegister() {
        registers.begin();
    }

    @Override
    public void goImport() {
        go(new Place.Import());
    }

    @Override
    public void otherVersion() {
        withSession(session -> notices.chooseOtherVersion(session.bid().tender().notice(), place -> goIn(session, place)));
    }

    @Override
    public void openFile() {
        files.choose();
    }

    @Override
    public void openExample() {
        files.openExample();
    }

    @Override
    public void saveCopy() {
        withSession(session -> files.saveCopy(session.bid()));
    }

    @Override
    public void saveCalendar() {
        withSession(session -> new CalendarFiles(desk, outside, messages).save(session.bid()));
    }

    @Override
    public void removeBid() {
        withSession(session -> {
            bids.remove(session.bid().id());
            goHome();
        });
    }

    @Override
    public Optional<Session> session(BidId id) {
        return Optional.ofNullable(open.get()).map(OpenBid::session).filter(session -> session.bid().id().equals(id));
    }

    @Override
    public void close(BidId id) {
        session(id).ifPresent(_ -> {
            open.set(null);
            atHand.set(null);
            navigation.showBid(false);
        });
    }

    @Override
    public void undo() {
        Optional.ofNullable(atHand.get()).ifPresent(Session::undo);
    }

    @Override
    public void redo() {
        Optional.ofNullable(atHand.get()).ifPresent(Session::redo);
    }

    @Override
    public void switchView() {
        withSession(session -> session.viewProperty().set(session.viewProperty().get() == View.PLANNED ? View.SECURED : View.PLANNED));
    }

    @Override
    public void duplicateAlternative() {
        withAlternative(AlternativeActs::duplicate);
    }

    @Override
    public void renameAlternative() {
        withAlternative(acts -> acts.rename(pane.getScene().getWindow()));
    }

    @Override
    public void makeAlternativeCurrent() {
        withAlternative(AlternativeActs::makeCurrent);
    }

    @Override
    public void removeAlternative() {
        withAlternative(AlternativeActs::remove);
    }

    @Override
    public void find() {
        new FindAnything(texts, this::everything).show(pane.getScene().getWindow());
    }

    /// All that can be found now.
    List<FindAnything.Found> everything() {
        var everything = new Everything(texts, this::go);
        var all = new ArrayList<>(everything.actions(actions.all()));
        all.addAll(everything.bids(bids));
        withSession(session -> all.addAll(everything.ofBid(session.bid())));
        organisations.session().ifPresent(mine -> all.addAll(everything.profiles(mine.bid())));
        return all;
    }

    @Override
    public void theme(Theme.Choice choice) {
        desk.theme().choose(choice);
        desk.background().keep(
                () -> {
                    desk.library().set("theme", choice.name());
                    return choice;
                },
                _ -> {},
                messages::fault);
    }

    @Override
    public void showKeys() {
        find();
    }

    @Override
    public void quit() {
        Platform.exit();
    }
}
