package org.bidweave.ui.shared.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.Finding;
import org.bidweave.check.Rule;
import org.bidweave.check.Subject;
import org.bidweave.model.Acceptance;
import org.bidweave.model.Bid;
import org.bidweave.ui.shared.Children;
import org.bidweave.ui.shared.Measured;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Whereabouts;

/// One rule among the findings: shape, name, id and sentence; it opens to the finding, or to each of several.
final class RuleRow extends Opening {

    private static final int AT_ONCE = 30;

    private record Shown(Bid bid, RuleResult result) {}

    private final FindingBody.Acts acts;
    private final State state;
    private final Label sentence = new Label();
    private final Label acceptedBy = new Label();
    private final Label otherView = new Label();
    private Optional<Shown> shown = Optional.empty();
    private final Map<Integer, OneOfMany> ofMany = new HashMap<>();
    private final VBox several = new Measured(0);
    private int most = AT_ONCE;

    RuleRow(Rule rule, State state, FindingBody.Acts acts) {
        this.acts = acts;
        this.state = state;
        getStyleClass().add("finding");
        Whereabouts.mark(this, new Place.Findings(rule.id()));
        sentence.getStyleClass().add("finding-sentence");
        sentence.setWrapText(true);
        acceptedBy.getStyleClass().addAll("small", "muted");
        otherView.getStyleClass().addAll("tag", "other-view");
        otherView.setMinWidth(USE_PREF_SIZE);
        several.getStyleClass().add("sub-findings");
        onlyWithText(acceptedBy);
        onlyWithText(otherView);
        show(content(rule), "", this::body);
    }

    /// Leaves alone what reads as before; what it opens to is put into words only while it is open.
    void show(Bid bid, RuleResult result) {
        var before = shown.map(Shown::result);
        shown = Optional.of(new Shown(bid, result));
        var now = result.sentence(bid);
        if (before.isEmpty() || !now.equals(sentence.getText()) || !before.get().accepted().equals(result.accepted())) {
            sentence.setText(now);
            acceptedBy.setText(result.acceptance().map(Acceptance::by).map(by -> acts.texts().of("findings.accepted", by)).orElse(""));
            head().setAccessibleText(state.word(acts.texts()) + ": " + result.rule().name() + ". " + now + " " + acceptedBy.getText());
        }
        otherView.setText(elsewhere(result.elsewhere()));
        if (openProperty().get() && before.filter(was -> sameFindings(was, result)).isEmpty()) {
            layOut();
        }
    }

    /// "Planned: Met", where the view that is not on screen says otherwise.
    private String elsewhere(RuleResult.Elsewhere other) {
        var stands = States.of(other.verdict());
        return stands == state ? "" : acts.texts().of("findings.view." + other.view(), stands.word(acts.texts()));
    }

    private static void onlyWithText(Label label) {
        var said = label.textProperty().map(text -> !text.isEmpty());
        label.visibleProperty().bind(said);
        label.managedProperty().bind(said);
    }

    private boolean sameFindings(RuleResult was, RuleResult now) {
        return was.findings().size() == now.findings().size() && was.accepted().equals(now.accepted())
                && now.findings().stream().limit(most).toList().equals(was.findings().stream().limit(most).toList());
    }

    private Node content(Rule rule) {
        var name = new Label(rule.name());
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        name.setMinWidth(0);
        var id = new Label(rule.id());
        id.getStyleClass().add("print");
        id.setMinWidth(USE_PREF_SIZE);
        var title = new HBox(8, name, otherView, grow(), id, chevron());
        title.getStyleClass().add("finding-title");
        var lines = new VBox(title, sentence, acceptedBy);
        HBox.setHgrow(lines, Priority.ALWAYS);
        return new HBox(10, new StateShape(state, StateShape.IN_LIST), lines);
    }

    private Node body() {
        return shown.map(now -> body(now.bid, now.result)).orElseGet(VBox::new);
    }

    private Node body(Bid bid, RuleResult result) {
        if (result.worstCount() > 1) {
            return each(bid, result, 0);
        }
        var worst = new FindingBody(result.findings().getFirst(), result.accepted().getFirst(), acts);
        return result.findings().size() == 1 ? worst : new VBox(worst, each(bid, result, 1));
    }

    private Node each(Bid bid, RuleResult result, int from) {
        var all = new ArrayList<Node>();
        int to = Math.min(result.findings().size(), most);
        for (int i = from; i < to; i++) {
            all.add(ofMany.computeIfAbsent(i, _ -> new OneOfMany()).showing(bid, result.findings().get(i), result.accepted().get(i)));
        }
        if (to < result.findings().size()) {
            all.add(more(to - from, result.findings().size() - to));
        }
        Children.show(several, all);
        return several;
    }

    /// Shows some more; the keyboard goes on to the first of them.
    private Button more(int before, int left) {
        var more = new Button(acts.texts().of("findings.more", Math.min(left, AT_ONCE), left));
        more.getStyleClass().addAll("flat", "small");
        more.setOnAction(_ -> {
            most += AT_ONCE;
            layOut();
            lookupAll(".sub-finding > .opening-head").stream().skip(before).findFirst().ifPresent(Node::requestFocus);
        });
        return more;
    }

    private static Region grow() {
        var region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    /// One finding of a rule that found several.
    private final class OneOfMany extends Opening {

        private record Said(Finding finding, Optional<Acceptance> accepted) {}

        private final HBox shape = new HBox();
        private final Label sentence = new Label();
        private Optional<Said> said = Optional.empty();

        OneOfMany() {
            getStyleClass().add("sub-finding");
            sentence.setWrapText(true);
            sentence.setMinHeight(USE_PREF_SIZE);
            HBox.setHgrow(sentence, Priority.ALWAYS);
            sentence.setMaxWidth(Double.MAX_VALUE);
            show(new HBox(8, shape, sentence, chevron()), "", () -> said.<Node>map(now -> new FindingBody(now.finding(), now.accepted(), acts)).orElseGet(VBox::new));
        }

        /// Leaves alone what reads as before.
        OneOfMany showing(Bid bid, Finding finding, Optional<Acceptance> accepted) {
            var now = new Said(finding, accepted);
            if (said.filter(now::equals).isEmpty()) {
                if (said.filter(before -> before.finding().about().equals(finding.about())).isEmpty()) {
                    openProperty().set(false);
                }
                var before = said.map(was -> was.finding().verdict());
                said = Optional.of(now);
                say(bid, finding, accepted, before.filter(finding.verdict()::equals).isPresent());
            }
            return this;
        }

        private void say(Bid bid, Finding finding, Optional<Acceptance> accepted, boolean sameState) {
            var state = States.of(finding.verdict());
            if (!sameState) {
                shape.getChildren().setAll(new StateShape(state, StateShape.IN_COUNT));
            }
            var by = accepted.map(a -> " (" + acts.texts().of("findings.accepted", a.by()) + ")").orElse("");
            sentence.setText(finding.message() + by);
            head().setAccessibleText(state.word(acts.texts()) + ": " + Subject.of(bid, finding.about()) + ". " + finding.message() + by);
            if (openProperty().get()) {
                layOut();
            }
        }
    }
}
