package org.bidweave.ui.consortium;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import org.bidweave.check.Words;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Role;
import org.bidweave.ui.consortium.copies.OriginWords;
import org.bidweave.ui.shared.Marked;
import org.bidweave.ui.shared.Measured;
import org.bidweave.ui.shared.Texts;

/// A member of the consortium: what it keeps, how far it has come, what hangs on it and what it brings. Enter opens its entry.
final class MemberCard extends Measured {

    private final OrganisationId id;
    private final Texts texts;
    private final ConsortiumActs acts;
    private final MemberTitle title;
    private final Label line = new Label();
    private final MemberDetails details;
    private Optional<MemberFacts> shown = Optional.empty();
    private OriginWords.OnCard origin = OriginWords.OnCard.NOTHING;

    MemberCard(OrganisationId id, Texts texts, ConsortiumActs acts) {
        super(2);
        this.id = id;
        this.texts = texts;
        this.acts = acts;
        title = new MemberTitle(texts);
        details = new MemberDetails(texts);
        line.getStyleClass().addAll("small", "muted", "member-line");
        line.setWrapText(true);
        getStyleClass().addAll("card", "pointed", "member-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                acts.open(id);
            }
        });
        setOnContextMenuRequested(event -> new MemberMenu(texts, acts, id).show(this, event.getScreenX(), event.getScreenY()));
        setOnKeyPressed(this::onKey);
        setOnDragDetected(event -> {
            startDragAndDrop(TransferMode.MOVE).setContent(content());
            getStyleClass().add("dragged");
            event.consume();
        });
        setOnDragDone(_ -> getStyleClass().remove("dragged"));
    }

    OrganisationId id() {
        return id;
    }

    /// In place, so that an edit lays out only what it changed.
    void show(MemberFacts facts, OriginWords.OnCard from) {
        if (shown.filter(facts::equals).isEmpty() || !origin.equals(from)) {
            Marked.show(this, "not-counted", !facts.counted());
            Marked.show(this, "tried", facts.tried());
            title.show(facts);
            line.setText(facts.line());
            details.show(facts);
            if (shown.isEmpty() || !origin.equals(from)) {
                var where = OriginLine.of(texts, from);
                getChildren().setAll(title, line);
                getChildren().addAll(where.isEmpty() ? List.of() : List.of(beside(where)));
                getChildren().add(details);
            }
            shown = Optional.of(facts);
            origin = from;
            setAccessibleText(facts.name() + ", " + facts.share() + " " + facts.part() + ", " + facts.line() + ", " + facts.stageWord() + spoken(facts.due()) + spoken(from));
        }
    }

    private static String spoken(String due) {
        return due.isEmpty() ? "" : ", " + due;
    }

    private ClipboardContent content() {
        var content = new ClipboardContent();
        content.putString(Dragged.member(id));
        return content;
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, SPACE -> acts.open(id);
            case DELETE -> acts.remove(id);
            case L -> acts.setRole(id, Role.LEAD);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static Node beside(List<Node> where) {
        var row = new FlowPane(8, 4);
        row.setMinWidth(0);
        row.setRowValignment(VPos.CENTER);
        row.getChildren().setAll(where);
        row.getStyleClass().add("member-line");
        return row;
    }

    private static String spoken(OriginWords.OnCard from) {
        return Stream.concat(Stream.of(from.line(), from.news()), from.warnings().stream().map(Words::warning)).filter(words -> !words.isEmpty()).map(words -> ", " + words).collect(Collectors.joining());
    }
}
