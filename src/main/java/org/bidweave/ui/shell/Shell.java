package org.bidweave.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.bidweave.check.Checks;
import org.bidweave.check.View;
import org.bidweave.edit.AlternativeEdits;
import org.bidweave.edit.History;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.session.SaveState;
import org.bidweave.session.Session;
import org.bidweave.ui.home.HomeScreen;
import org.bidweave.ui.shared.FileChoice;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.Theme;
import org.bidweave.ui.shell.Files.Arrived;
import org.jspecify.annotations.Nullable;

/// The window: it shows the place the user is at, and does what the menu and the keys ask for.
public final class Shell implements Acts {

    private static final FileChoice.Kind BID_FILE = new FileChoice.Kind("Bidweave bid (*.bidweave)", List.of("*.bidweave"));
    private static final FileChoice.Kind NOTICE = new FileChoice.Kind("Notice (*.json)", List.of("*.json"));
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Desk desk;
    private final Texts texts;
    private final Outside outside;
    private final Actions actions;
    private final Navigation navigation;
    private final MessageBar messages;
    private final HomeScreen home;
    private final Bids bids;
    private final BorderPane pane = new BorderPane();
    private final VBox top = new VBox();
    private final ReadOnlyObjectWrapper<@Nullable OpenBid> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper saved;

    public Shell(Desk desk, Outside outside) {
        this.desk = desk;
        this.texts = desk.texts();
        this.outside = outside;
        actions = Actions.of(texts, this, open.flatMap(bid -> bid.session().historyProperty()));
        saved = new ReadOnlyStringWrapper(texts.of("saved.nothing"));
        navigation = new Navigation(texts, actions, saved);
        messages = new MessageBar(texts);
        bids = new Bids(desk, this::open, messages);
        home = new HomeScreen(texts, today(), new AtHome(this, bids));
        bids.showOn(home);
        pane.setLeft(navigation);
        pane.getStylesheets().add(Objects.requireNonNull(Shell.class.getResource("shell.css")).toExternalForm());
        var middle = new BorderPane();
        middle.setTop(top);
        pane.setCenter(middle);
        pane.getStyleClass().add("shell");
        FileDrop.onto(pane, this::arrive);
    }

    /// Fills a scene with the window and lets its keys work; begins at Home.
    public void fill(Scene scene) {
        scene.setRoot(pane);
        desk.theme().dress(scene);
        actions.install(scene);
        goHome();
    }

    /// Opens a file that was dropped on the window or given at the start: a bid file, or a notice.
    public void arrive(Path file) {
        messages.clear();
        if (file.toString().toLowerCase(Locale.UK).endsWith(".json")) {
            readNotice(file);
        } else {
            desk.background().read(() -> outside.files().bid(file), this::keepAndOpen, messages::fault);
        }
    }

    public void tell(String sentence) {
        messages.tell(sentence);
    }

    public void fault(String sentence) {
        messages.fault(sentence);
    }

    /// Goes to a place; a place of a bid only while one is open.
    public void go(Place place) {
        var bid = open.get();
        var screen = switch (place) {
            case Place.Home _ -> home;
            case Place.Tender _ -> bid == null ? home : bid.tender();
            case Place.Consortium _, Place.Findings _ -> bid == null ? home : bid.consortium();
        };
        var atHome = screen == home;
        top.getChildren().setAll(messages);
        if (!atHome && bid != null) {
            top.getChildren().addFirst(bid.top());
        }
        show(screen.node());
        navigation.mark(atHome ? new Place.Home() : place);
        screen.show(place);
    }

    private void show(Node content) {
        ((BorderPane) pane.getCenter()).setCenter(content);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(desk.clock().instant(), ZoneId.systemDefault());
    }

    /// Opens a bid, and goes to the screen where its work is.
    public void open(BidId id) {
        open(id, () -> {});
    }

    private void open(BidId id, Runnable then) {
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
        session.savedProperty().subscribe(state -> saved.set(words(state)));
        session.liveProperty().subscribe(live -> showVerdict(session));
        session.viewProperty().subscribe(view -> showVerdict(session));
        open.set(new OpenBid(session, desk, actions, outside, this::go));
        navigation.showBid(true);
        messages.clear();
        var nobodyYet = session.bid().alternatives().stream().allMatch(alternative -> alternative.members().isEmpty());
        go(nobodyYet ? new Place.Tender(null) : new Place.Consortium(null, null));
    }

    private void showVerdict(Session session) {
        navigation.showVerdict(session.liveProperty().get().in(session.viewProperty().get()).overall());
    }

    private String words(SaveState state) {
        return switch (state) {
            case SaveState.Saved(var at) -> texts.of("saved.at", MINUTES.format(at));
            case SaveState.Saving() -> texts.of("saved.saving");
            case SaveState.Failed(var sentence) -> {
                messages.fault(sentence);
                yield texts.of("saved.failed");
            }
        };
    }

    private void keepAndOpen(Arrived arrived) {
        bids.add(arrived.bid(), () -> {
            if (!arrived.notes().isEmpty()) {
                messages.tell(String.join(" ", arrived.notes()));
            }
        });
    }

    private void readNotice(Path file) {
        desk.background().read(
                () -> outside.files().notices(file),
                notices -> {
                    if (notices.size() == 1) {
                        keepAndOpen(notices.getFirst());
                    } else {
                        goHome();
                        show(new Releases(texts, notices, this::keepAndOpen, this::goHome));
                    }
                },
                messages::fault);
    }

    private void withSession(Consumer<Session> act) {
        var bid = open.get();
        if (bid != null) {
            act.accept(bid.session());
        }
    }

    private void withAlternative(BiConsumer<Session, AlternativeId> act) {
        withSession(session -> act.accept(session, session.alternativeProperty().get()));
    }

    @Override
    public void goHome() {
        bids.refresh();
        go(new Place.Home());
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
    public void newBid() {
        bids.add(Bid.empty(Bids.freshId()), () -> {});
    }

    @Override
    public void canWe() {
        goHome();
        home.canWe();
    }

    @Override
    public void importNotice() {
        outside.choice().open(texts.of("action.import-notice"), NOTICE).ifPresent(this::readNotice);
    }

    @Override
    public void openFile() {
        outside.choice().open(texts.of("action.open-file"), BID_FILE).ifPresent(this::arrive);
    }

    @Override
    public void openExample() {
        bids.add(outside.files().example(today()), () -> {});
    }

    @Override
    public void saveCopy() {
        withSession(session -> outside.choice()
                .save(texts.of("action.save-copy"), Bids.fileName(session.bid(), ".bidweave"), BID_FILE)
                .ifPresent(file -> desk.background().read(
                        () -> {
                            outside.files().save(session.bid(), file);
                            return file;
                        },
                        done -> messages.tell(texts.of("message.copy-saved", done.toString())),
                        messages::fault)));
    }

    @Override
    public void saveCalendar() {
        withSession(session -> new CalendarFiles(desk, outside, messages).save(session.bid()));
    }

    @Override
    public void removeBid() {
        withSession(session -> {
            close(session.bid().id());
            goHome();
            bids.remove(session.bid().id());
        });
    }

    /// Leaves the bid that is open, because it was taken off the board.
    void close(BidId id) {
        var bid = open.get();
        if (bid != null && bid.session().bid().id().equals(id)) {
            open.set(null);
            navigation.showBid(false);
        }
    }

    @Override
    public void undo() {
        withSession(Session::undo);
    }

    @Override
    public void redo() {
        withSession(Session::redo);
    }

    @Override
    public void switchView() {
        withSession(session -> session.viewProperty().set(session.viewProperty().get() == View.PLANNED ? View.SECURED : View.PLANNED));
    }

    @Override
    public void duplicateAlternative() {
        withAlternative((session, shown) -> {
            var copy = AlternativeEdits.nextId(session.bid());
            session.apply(AlternativeEdits.duplicate(shown, texts.of("alternative.copy-of", session.bid().alternative(shown).name())));
            session.alternativeProperty().set(copy);
        });
    }

    @Override
    public void renameAlternative() {
        withAlternative((session, shown) -> AskWords.show(
                pane.getScene().getWindow(),
                texts.of("alternative.name"),
                session.bid().alternative(shown).name(),
                texts.of("alternative.rename"),
                name -> session.apply(AlternativeEdits.rename(shown, name))));
    }

    @Override
    public void makeAlternativeCurrent() {
        withAlternative((session, shown) -> session.apply(AlternativeEdits.makeCurrent(shown)));
    }

    @Override
    public void removeAlternative() {
        withAlternative((session, shown) -> session.apply(AlternativeEdits.delete(shown)));
    }

    @Override
    public void find() {
        var bid = open.get();
        new FindAnything(texts, () -> Everything.list(texts, actions, bids, bid == null ? null : bid.session(), this::go))
                .show(pane.getScene().getWindow());
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
