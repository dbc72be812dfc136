package org.bidweave.ui.consortium;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.bidweave.check.Checks;
import org.bidweave.check.Fix;
import org.bidweave.model.OrganisationId;
import org.bidweave.optimise.Additions;
import org.bidweave.session.Session;
import org.bidweave.session.Trial;
import org.bidweave.ui.consortium.allocation.AllocationPage;
import org.bidweave.ui.consortium.copies.Copies;
import org.bidweave.ui.consortium.entry.Sought;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Screen;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.findings.FindingsPanel;
import org.bidweave.ui.shared.grid.TableOut;

/// Where a consortium is put together: candidates on the left, the members in the middle, the findings on the right.
public final class ConsortiumScreen implements Screen {

    private final Session session;
    private final CandidatesPanel candidates;
    private final MiddlePanel middle;
    private final FindingsPanel findings;
    private final SideBySide board;
    private final Supplier<AllocationPage> pages;
    private Optional<AllocationPage> allocation = Optional.empty();
    private final StackPane root;

    public ConsortiumScreen(Session session, Copies copies, Texts texts, TableOut out, Consumer<Place> go) {
        this.session = session;
        var acts = new ConsortiumActs(session, go);
        candidates = new CandidatesPanel(texts, acts, copies);
        middle = new MiddlePanel(texts, out.clip(), acts, copies, candidates::tryOut);
        findings = new FindingsPanel(session, texts, go);
        board = new SideBySide(texts, candidates, middle, findings);
        pages = () -> new AllocationPage(session, texts, out, go);
        middle.whenAllocating(() -> go.accept(new Place.Allocation()));
        root = new StackPane(board);
        root.getStyleClass().add("consortium");
        root.getStylesheets().add(Objects.requireNonNull(ConsortiumScreen.class.getResource("consortium.css")).toExternalForm());
        session.liveProperty().subscribe(_ -> refresh());
        session.viewProperty().subscribe(_ -> refresh());
        copies.originsProperty().subscribe((before, now) -> {
            if (!now.sayAs(before)) {
                middle.show(Seen.of(session));
                candidates.showOrigins();
            }
        });
        session.trialProperty().subscribe((_, _) -> middle.show(Seen.of(session)));
        session.liveProperty().subscribe((_, _) -> session.trialProperty().get().map(Trial::partners).filter(tried -> !tried.isEmpty())
                .ifPresent(tried -> middle.reveal(tried.getLast().id())));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.Allocation) {
            allocate();
            return;
        }
        root.getChildren().setAll(board);
        if (place instanceof Place.Consortium(OrganisationId partner, var section)) {
            middle.show(partner, Sought.part(section));
            Optional.ofNullable(partner).filter(one -> session.bid().alternative(session.alternativeProperty().get()).member(one).isEmpty())
                    .ifPresent(candidates::reveal);
        } else if (place instanceof Place.EntryField(Fix.OpenMember fix, var about)) {
            middle.show(fix.partner(), new Sought(fix.section(), fix.field(), about));
        } else if (place instanceof Place.Findings(String rule)) {
            findings.open(rule);
        }
    }

    /// The page is made when it is first wanted.
    private void allocate() {
        var page = allocation.orElseGet(pages);
        allocation = Optional.of(page);
        root.getChildren().setAll(page);
        page.open();
    }

    private void refresh() {
        var seen = Seen.of(session);
        middle.show(seen);
        allocation.ifPresent(AllocationPage::refresh);
        session.workOut(_ -> new Additions(Checks.STANDARD, seen.inView(), seen.findings()), additions -> rank(seen, additions));
    }

    private void rank(Seen seen, Additions additions) {
        var all = additions.candidates();
        session.workOutEach(all, additions::of, tried -> {
            if (tried.size() == all.size() || candidates.waits()) {
                candidates.show(new Ranking(Optional.of(seen), Additions.ranked(tried), additions::stillMissing));
            }
        });
    }
}
