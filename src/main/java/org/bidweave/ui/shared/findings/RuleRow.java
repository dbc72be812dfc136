package org.bidweave.ui.shared.findings;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.Finding;
import org.bidweave.check.Subject;
import org.bidweave.model.Acceptance;
import org.bidweave.model.Bid;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;

/// One rule among the findings: shape, name, id and sentence; it opens to the finding, or to each of several.
final class RuleRow extends Opening {

    private static final int AT_ONCE = 30;

    private record Shown(Bid bid, RuleResult result) {}

    private final FindingBody.Acts acts;
    private Optional<Shown> shown = Optional.empty();
    private int most = AT_ONCE;

    RuleRow(FindingBody.Acts acts) {
        this.acts = acts;
        getStyleClass().add("finding");
    }

    /// Leaves the row alone where nothing about it changed; what it opens to is put into words only while it is open.
    void show(Bid bid, RuleResult result) {
        var before = shown.map(Shown::result);
        shown = Optional.of(new Shown(bid, result));
        if (before.filter(result::readsAs).isEmpty()) {
            var accepted = result.acceptance().map(Acceptance::by).map(by -> acts.texts().of("findings.accepted", by)).orElse("");
            var state = States.of(result.verdict());
            show(head(result, accepted), state.word(acts.texts()) + ": " + result.rule()
                    .name() + ". " + result.sentence() + " " + accepted, this::body);
        } else if (openProperty().get() && before.filter(was -> sameFindings(was, result)).isEmpty()) {
            layOut();
        }
    }

    private boolean sameFindings(RuleResult was, RuleResult now) {
        return was.findings().size() == now.findings().size()
                && now.findings().stream().limit(most).toList().equals(was.findings().stream().limit(most).toList());
    }

    private Node head(RuleResult result, String accepted) {
        var name = new Label(result.rule().name());
        name.getStyleClass().add("strong");
        var id = new Label(result.rule().id());
        id.getStyleClass().add("print");
        id.setMinWidth(USE_PREF_SIZE);
        var title = new HBox(8, name, grow(), id, chevron());
        title.getStyleClass().add("finding-title");
        var sentence = new Label(result.sentence());
        sentence.getStyleClass().add("finding-sentence");
        sentence.setWrapText(true);
        var lines = new VBox(title, sentence);
        if (!accepted.isEmpty()) {
            var by = new Label(accepted);
            by.getStyleClass().addAll("small", "muted");
            lines.getChildren().add(by);
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        return new HBox(10, new StateShape(States.of(result.verdict()), StateShape.IN_LIST), lines);
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
        var all = new VBox();
        all.getStyleClass().add("sub-findings");
        int to = Math.min(result.findings().size(), most);
        for (int i = from; i < to; i++) {
            all.getChildren().add(new OneOfMany(bid, result.findings().get(i), result.accepted().get(i)));
        }
        if (to < result.findings().size()) {
            all.getChildren().add(more(to - from, result.findings().size() - to));
        }
        return all;
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

        OneOfMany(Bid bid, Finding finding, Optional<Acceptance> accepted) {
            getStyleClass().add("sub-finding");
            var by = accepted.map(a -> " (" + acts.texts().of("findings.accepted", a.by()) + ")").orElse("");
            var sentence = new Label(finding.message() + by);
            sentence.setWrapText(true);
            sentence.setMinHeight(USE_PREF_SIZE);
            HBox.setHgrow(sentence, Priority.ALWAYS);
            sentence.setMaxWidth(Double.MAX_VALUE);
            var state = States.of(finding.verdict());
            show(
                    new HBox(8, new StateShape(state, StateShape.IN_COUNT), sentence, chevron()),
                    state.word(acts.texts()) + ": " + Subject.of(bid, finding.about()) + ". " + finding.message() + by,
                    () -> new FindingBody(finding, accepted, acts));
        }
    }
}
