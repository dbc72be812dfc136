package org.bidweave.ui.shell;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.bidweave.check.Verdict;
import org.bidweave.session.Session;
import org.bidweave.ui.compare.CompareScreen;
import org.bidweave.ui.consortium.ConsortiumScreen;
import org.bidweave.ui.consortium.copies.Copies;
import org.bidweave.ui.coverage.CoverageScreen;
import org.bidweave.ui.coverage.TakenOut;
import org.bidweave.ui.notice.ImportScreen;
import org.bidweave.ui.notice.OtherVersionScreen;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Screen;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Exports;
import org.bidweave.ui.shared.grid.TableOut;
import org.bidweave.ui.suggest.Search;
import org.bidweave.ui.suggest.SuggestScreen;
import org.bidweave.ui.tender.TenderScreen;

/// A bid that is open: its session, what stands above its screens, and the screens, each made when first shown.
final class OpenBid {

    private final Session session;
    private final Desk desk;
    private final Copies copies;
    private final BidHeader header;
    private final VerdictStrip strip;
    private final TrialStrip trial;
    private final VBox top;
    private final Subscription following;
    private final Lazy<Screen> tender;
    private final Lazy<Screen> consortium;
    private final Lazy<Screen> coverage;
    private final Lazy<Screen> compare;
    private final Search search;
    private final Lazy<Screen> suggest;
    private final Lazy<Screen> importPage;
    private final Lazy<Screen> otherVersion;

    OpenBid(Session session, Desk desk, Actions actions, Outside outside, Consumer<Place> go, MessageBar messages) {
        this.session = session;
        copies = new Copies(session, desk.background(), go);
        header = new BidHeader(desk.texts(), actions, session);
        strip = new VerdictStrip(desk.texts());
        trial = new TrialStrip(session, desk.texts());
        top = new VBox(header, strip, trial);
        tender = new Lazy<>(() -> new TenderScreen(session, desk.texts(), outside.clip(), outside.places().get(), go,
                actions.saveCalendar()::runIfPossible));
        this.desk = desk;
        var sheets = new SheetFiles(desk, outside, messages);
        Exports tables = (name, rows) -> takeOut(messages, desk.texts(), () -> sheets.save(session.bid(), onScreen(name), rows));
        consortium = new Lazy<>(() -> new ConsortiumScreen(session, copies, desk.texts(), new TableOut(outside.clip(), tables), go));
        coverage = new Lazy<>(() -> new CoverageScreen(session, desk.texts(), go, outside.places(),
                new TakenOut(
                        tables,
                        (name, ending, write) -> takeOut(messages, desk.texts(), () -> sheets.picture(session.bid(), onScreen(name), ending, write)))));
        compare = new Lazy<>(() -> new CompareScreen(session, desk.texts(),
                (name, rows) -> takeOut(messages, desk.texts(), () -> sheets.save(session.bid(), name, rows))));
        search = new Search(desk.background(), outside.solver(), desk.clock());
        suggest = new Lazy<>(() -> new SuggestScreen(session, search, new OthersAtHand(session, copies, desk, outside),
                new TextFiles(session, desk, outside, messages), desk.texts(), go));
        importPage = new Lazy<>(() -> new ImportScreen(session, desk.background(), desk.texts(), outside.places().get(), go));
        otherVersion = new Lazy<>(() -> new OtherVersionScreen(session, desk.background(), desk.texts(), outside.places().get(), go));
        following = Subscription.combine(session.liveProperty().subscribe(_ -> show()), session.viewProperty().subscribe(_ -> show()),
                session.trialProperty().subscribe(trial::show));
    }

    /// What a file of what is on screen is called.
    private String onScreen(String name) {
        var shown = session.bid().alternative(session.alternativeProperty().get());
        return Exports.name(desk.texts(), name, shown.called(), session.viewProperty().get(), session.today());
    }

    /// What is on screen may be taken out, but not while that is not the bid.
    private void takeOut(MessageBar messages, Texts texts, Runnable save) {
        if (session.trialProperty().get().isPresent()) {
            messages.tell(texts.of("trial.no-export"));
        } else {
            save.run();
        }
    }

    private void show() {
        header.show(session.liveProperty().get());
        strip.show(session.liveProperty().get(), session.viewProperty().get(), session.today());
        trial.show(session.trialProperty().get());
    }

    /// My organisations, as soon as they are at hand.
    void know(Session profiles) {
        copies.follow(profiles);
    }

    /// Nothing works for it any more.
    void leave() {
        following.unsubscribe();
        copies.leave();
        search.stop();
    }

    /// How it stands in the view on screen.
    ObservableValue<Verdict> verdict() {
        return session.liveProperty().flatMap(live -> session.viewProperty().map(view -> live.in(view).overall()));
    }

    Session session() {
        return session;
    }

    /// Compare says in a strip of its own what differs.
    Node top(Place place) {
        boolean judged = !(place instanceof Place.Compare);
        strip.setVisible(judged);
        strip.setManaged(judged);
        return top;
    }

    Screen tender() {
        return tender.get();
    }

    /// The other bids may have changed since they were last looked at.
    Screen consortium() {
        desk.background().keep(() -> desk.library().bids(), session.othersProperty()::set, _ -> {});
        return consortium.get();
    }

    Screen suggest() {
        return suggest.get();
    }

    Screen coverage() {
        return coverage.get();
    }

    Screen compare() {
        return compare.get();
    }

    Screen importPage() {
        return importPage.get();
    }

    Screen otherVersion() {
        return otherVersion.get();
    }
}
