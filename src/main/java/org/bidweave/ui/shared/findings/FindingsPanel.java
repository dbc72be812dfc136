package org.bidweave.ui.shared.findings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.Assessment;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.model.Bid;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.CountedState;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// What the rules say of the alternative and view on screen, worst first, live. It stands beside any screen of an open bid.
public final class FindingsPanel extends VBox {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final Session session;
    private final Texts texts;
    private final Map<State, FindingGroup> groups = new EnumMap<>(State.class);
    private final HBox counts = new HBox(8);
    private final Button filterButton = new Button("", Icon.FILTER.draw());
    private final FilterBar filterBar;
    private final TrialChanges changes;
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private Filter filter = Filter.ALL;
    private final Map<State, CountedState> counted = new EnumMap<>(State.class);

    public FindingsPanel(Session session, Texts texts, Consumer<Place> go) {
        this.session = session;
        this.texts = texts;
        var acts = new FindingBody.Acts(texts, new FixActs(session, go), new Acceptances(session));
        filterBar = new FilterBar(texts, this::narrow);
        State.SHOWN.forEach(state -> groups.put(state, new FindingGroup(state, acts)));
        State.SHOWN.stream().filter(state -> state != State.MET).forEach(state -> counted.put(state, new CountedState(texts, state, 0)));
        counts.getChildren().setAll(counted.values());
        changes = new TrialChanges(texts);
        list.getChildren().add(changes);
        list.getChildren().addAll(groups.values());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::move);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("findings");
        getStylesheets().add(Objects.requireNonNull(FindingsPanel.class.getResource("findings.css")).toExternalForm());
        getChildren().addAll(head(), scroll);
        session.liveProperty().subscribe(_ -> refresh());
        session.viewProperty().subscribe(_ -> refresh());
        session.trialProperty().subscribe(_ -> showChanges());
        openTheWorst();
    }

    /// Opens what the rule says and puts the keyboard there, where the filter shows it.
    public void open(String rule) {
        groups.values().stream().flatMap(group -> group.opened(rule).stream()).findFirst().ifPresent(row -> {
            row.openProperty().set(true);
            row.head().requestFocus();
            bringUp(row);
        });
    }

    private void bringUp(Node row) {
        var all = getScene() == null ? this : getScene().getRoot();
        all.applyCss();
        all.layout();
        var top = list.sceneToLocal(row.localToScene(0, 0)).getY();
        var hidden = list.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.min(1, top / hidden));
    }

    /// What stands in the way most is open from the start.
    private void openTheWorst() {
        Stream.of(State.BLOCKER, State.GAP)
                .flatMap(state -> groups.values().stream().filter(group -> group.state() == state))
                .flatMap(group -> group.first().stream())
                .findFirst()
                .ifPresent(row -> row.openProperty().set(true));
    }

    private HBox head() {
        var title = new Label(texts.of("findings.title"));
        title.getStyleClass().add("section");
        title.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        counts.setAlignment(Pos.CENTER_LEFT);
        filterButton.getStyleClass().addAll("flat", "small");
        filterButton.setAccessibleText(texts.of("findings.filter"));
        filterButton.setTooltip(new Tooltip(texts.of("findings.filter")));
        filterButton.setOnAction(_ -> toggleFilter());
        var head = new HBox(8, title, gap, counts, filterButton);
        head.getStyleClass().add("findings-head");
        return head;
    }

    private void toggleFilter() {
        if (getChildren().remove(filterBar)) {
            return;
        }
        getChildren().add(1, filterBar);
        filterBar.getChildren().getFirst().requestFocus();
    }

    private void narrow(Filter chosen) {
        filter = chosen;
        filterButton.pseudoClassStateChanged(ACTIVE, !chosen.equals(Filter.ALL));
        refresh();
    }

    private void refresh() {
        var live = session.liveProperty().get();
        var view = session.viewProperty().get();
        show(live.bid(), live.in(view), live.in(view == View.PLANNED ? View.SECURED : View.PLANNED));
        showChanges();
    }

    private void showChanges() {
        changes.show(session.trialProperty().get(), session.liveProperty().get(), session.viewProperty().get());
    }

    private void show(Bid bid, Assessment assessment, Assessment otherView) {
        showCounts(assessment);
        var members = bid.alternative(assessment.alternative()).members();
        filterBar.setPartners(members.stream().flatMap(member -> bid.organisation(member.organisation()).stream()).toList());
        var results = RuleResult.of(bid, assessment, otherView, filter);
        var idle = assessment.count(Verdict.NOT_APPLICABLE);
        groups.forEach((state, group) -> group.show(
                bid,
                results.stream().filter(result -> States.of(result.verdict()) == state).toList(),
                state == State.MET && idle > 0 ? State.NONE.counted(texts, (int) idle) : ""));
    }

    private void showCounts(Assessment assessment) {
        counted.forEach((state, shown) -> shown.show(count(assessment, state)));
    }

    private static int count(Assessment assessment, State state) {
        return (int) assessment.rules().values().stream().filter(verdict -> States.of(verdict) == state).count();
    }

    /// Up and down go from row to row, over the groups that are open.
    private void move(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<Region> heads = list.lookupAll(".opening-head").stream()
                .map(Region.class::cast)
                .filter(head -> head.getParent().getParent().isVisible())
                .toList();
        int now = heads.indexOf(event.getTarget());
        if (step != 0 && now >= 0 && now + step >= 0 && now + step < heads.size()) {
            heads.get(now + step).requestFocus();
            event.consume();
        }
    }
}
