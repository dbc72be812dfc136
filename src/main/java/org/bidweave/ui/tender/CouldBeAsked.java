package org.bidweave.ui.tender;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.ReadyQuestion;
import org.bidweave.check.Rule;
import org.bidweave.edit.ClarificationEdits;
import org.bidweave.edit.Edit;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;

/// The questions that the findings hold ready and the log does not have yet.
final class CouldBeAsked extends VBox {

    private final Session session;
    private final Texts texts;
    private final SectionHead head;
    private final VBox rows = new VBox(8);
    private List<ReadyQuestion> shown = List.of();

    CouldBeAsked(Session session, Texts texts) {
        super(8);
        this.session = session;
        this.texts = texts;
        head = new SectionHead(texts.of("questions.could"), "", Box.act(texts, "questions.add-all", Icon.ADD, this::addAll));
        getChildren().addAll(head, rows);
        show(List.of());
    }

    void refresh() {
        refresh(() -> { });
    }

    /// Every finding is read for it, which takes a moment on a large bid.
    private void refresh(Runnable then) {
        var bid = session.bid();
        session.workOut(live -> ReadyQuestion.of(bid, live.planned()), now -> {
            if (!now.equals(shown)) {
                show(now);
            }
            then.run();
        });
    }

    private void show(List<ReadyQuestion> ready) {
        shown = ready;
        head.setSecond(texts.of("questions.could.second", ready.size()));
        rows.getChildren().setAll(ready.stream().map(this::row).toList());
        setVisible(!ready.isEmpty());
        setManaged(!ready.isEmpty());
    }

    private Node row(ReadyQuestion ready) {
        var from = new Label(ready.rules().stream().map(Rule::name).collect(Collectors.joining(" · ")));
        from.getStyleClass().addAll("small", "muted");
        from.setWrapText(true);
        var words = new Label(ready.question());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var lines = new VBox(2, words, from);
        lines.setMaxWidth(820);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.SOMETIMES);
        var add = new Button(texts.of("questions.add"), Icon.ADD.draw());
        add.getStyleClass().addAll("small", "could-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setAccessibleText(texts.of("questions.add.spoken", ready.question()));
        add.setOnAction(_ -> add(ready));
        var row = new HBox(12, lines, gap, add);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("could-row");
        return row;
    }

    /// The keyboard goes on to the question that takes this one’s place.
    private void add(ReadyQuestion ready) {
        var at = shown.indexOf(ready);
        session.apply(edit(ready));
        refresh(() -> focusAt(at));
    }

    private void focusAt(int at) {
        var left = rows.lookupAll(".could-add").stream().toList();
        if (!left.isEmpty()) {
            left.get(Math.min(at, left.size() - 1)).requestFocus();
        }
    }

    private void addAll() {
        session.apply(Edit.together(texts.of("questions.add-all.edit"), shown.stream().map(CouldBeAsked::edit).toList()));
    }

    private static Edit edit(ReadyQuestion ready) {
        return ClarificationEdits.add(ready.rules().getFirst().id(), ready.question());
    }
}
