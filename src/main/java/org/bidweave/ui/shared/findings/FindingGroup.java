package org.bidweave.ui.shared.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bidweave.model.Bid;
import org.bidweave.ui.shared.Children;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Measured;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.Texts;

/// The rules at one verdict under a head with their number. Groups of what is in order start closed.
final class FindingGroup extends Measured {

    private final State state;
    private final Texts texts;
    private final FindingBody.Acts acts;
    private final boolean closable;
    private final BooleanProperty open;
    private final Map<String, RuleRow> rows = new HashMap<>();
    private final VBox list = new Measured(0);
    private final Label count = new Label();
    private final Label aside = new Label();
    private final StackPane chevron = new StackPane();
    private Runnable shown = () -> { };

    FindingGroup(State state, FindingBody.Acts acts) {
        super(0);
        this.state = state;
        this.texts = acts.texts();
        this.acts = acts;
        closable = state == State.INFORMATION || state == State.MET;
        open = new SimpleBooleanProperty(!closable);
        count.getStyleClass().add("faint");
        aside.getStyleClass().addAll("small", "muted");
        getChildren().addAll(head(), list);
        open.subscribe(now -> {
            if (now) {
                shown.run();
            }
            list.setVisible(now);
            list.setManaged(now);
            chevron.getChildren().setAll((now ? Icon.CHEVRON_DOWN : Icon.CHEVRON_RIGHT).draw());
        });
    }

    private Node head() {
        var word = new Label(state.word(texts));
        word.getStyleClass().add("medium");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(word, count, gap, aside);
        head.getStyleClass().add("group-head");
        if (closable) {
            head.getChildren().addFirst(chevron);
            head.setFocusTraversable(true);
            head.setAccessibleRole(AccessibleRole.TITLED_PANE);
            head.setAccessibleText(state.word(texts));
            head.setOnMouseClicked(_ -> open.set(!open.get()));
            head.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    open.set(!open.get());
                }
            });
        }
        return head;
    }

    /// Rows of rules that stay keep their node, and with it the keyboard and what is open. What is closed is not put into words.
    void show(Bid bid, List<RuleResult> results, String beside) {
        count.setText(texts.of("number", results.size()));
        aside.setText(beside);
        shown = () -> Children.show(list, results.stream().map(result -> (Node) row(bid, result)).toList());
        if (open.get()) {
            shown.run();
        }
        boolean something = closable || !results.isEmpty();
        setVisible(something);
        setManaged(something);
    }

    private RuleRow row(Bid bid, RuleResult result) {
        var row = rows.computeIfAbsent(result.rule().id(), _ -> new RuleRow(result.rule(), state, acts));
        row.show(bid, result);
        return row;
    }

    State state() {
        return state;
    }

    /// The rule’s row, with the group open around it, where the group has it.
    Optional<RuleRow> opened(String rule) {
        shown.run();
        var row = Optional.ofNullable(rows.get(rule)).filter(list.getChildren()::contains);
        row.ifPresent(_ -> open.set(true));
        return row;
    }

    Optional<RuleRow> first() {
        return list.getChildren().stream().map(RuleRow.class::cast).findFirst();
    }
}
