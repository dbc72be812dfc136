package org.bidweave.ui.consortium;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.Words;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Role;
import org.bidweave.ui.consortium.copies.OriginWords;
import org.bidweave.ui.shared.ExposureBar;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.StageSteps;
import org.bidweave.ui.shared.Tag;
import org.bidweave.ui.shared.Texts;

/// A member of the consortium: what it keeps, how far it has come, what hangs on it and what it brings. Enter opens its entry.
final class MemberCard extends VBox {

    private final OrganisationId id;
    private final Texts texts;
    private final ConsortiumActs acts;
    private Optional<MemberFacts> shown = Optional.empty();
    private OriginWords.OnCard origin = OriginWords.OnCard.NOTHING;

    MemberCard(OrganisationId id, Texts texts, ConsortiumActs acts) {
        super(6);
        this.id = id;
        this.texts = texts;
        this.acts = acts;
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

    void show(MemberFacts facts, OriginWords.OnCard from) {
        if (shown.filter(facts::equals).isEmpty() || !origin.equals(from)) {
            shown = Optional.of(facts);
            origin = from;
            marked("not-counted", !facts.counted());
            marked("tried", facts.tried());
            getChildren().setAll(title(facts), line(facts));
            var where = OriginLine.of(texts, from);
            if (!where.isEmpty()) {
                getChildren().add(beside(where));
            }
            getChildren().add(details(facts));
            setAccessibleText(facts.name() + ", " + facts.share() + " " + facts.part() + ", " + facts.line() + ", " + facts.stageWord() + spoken(facts.due()) + spoken(from));
        }
    }

    private void marked(String styleClass, boolean is) {
        getStyleClass().remove(styleClass);
        if (is) {
            getStyleClass().add(styleClass);
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

    private Node title(MemberFacts facts) {
        var name = new Label(facts.name());
        name.getStyleClass().add("name");
        name.setMinWidth(120);
        var row = new HBox(8, Icon.GRIP.draw(), name);
        row.getStyleClass().add("member-title");
        if (!facts.counted()) {
            name.getStyleClass().add("muted");
            row.getChildren().add(new Tag(texts.of(facts.takesPart() ? "consortium.not-counted" : "consortium.no-part")));
        }
        if (facts.tried()) {
            row.getChildren().add(new Tag(texts.of("consortium.tried")));
        }
        var share = new Label(facts.share());
        share.getStyleClass().add("name");
        share.setMinWidth(USE_PREF_SIZE);
        var part = new Label(facts.part());
        part.getStyleClass().add("muted");
        part.setMinWidth(USE_PREF_SIZE);
        row.getChildren().addAll(grow(), share, part);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node line(MemberFacts facts) {
        var line = new Label(facts.line());
        line.getStyleClass().addAll("small", "muted", "member-line");
        line.setWrapText(true);
        return line;
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

    private Node details(MemberFacts facts) {
        var grid = new GridPane(12, 4);
        grid.getStyleClass().add("member-details");
        grid.getColumnConstraints().setAll(
                new ColumnConstraints(160, 186, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true),
                new ColumnConstraints(146, 160, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true),
                new ColumnConstraints(70, 140, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true));
        grid.addRow(0, small("consortium.stage"), small("consortium.exposure"), small("consortium.brings"));
        var brings = new Label(facts.brings().isEmpty() ? "–" : facts.brings());
        brings.setWrapText(true);
        var exposure = facts.exposure()
                .map(e -> (Node) new ExposureBar(texts, e.part().rounded(4), Words.percent(e.part()), e.state()))
                .orElseGet(() -> new Label("–"));
        grid.addRow(1, new StageSteps(facts.reached(), facts.stageWord(), facts.counted()), exposure, brings);
        if (!facts.due().isEmpty()) {
            grid.add(due(facts), 0, 2, 2, 1);
        }
        return grid;
    }

    private static Node due(MemberFacts facts) {
        var due = new Label(facts.due());
        due.getStyleClass().addAll("small", facts.late() ? "late" : "muted");
        due.setWrapText(true);
        return due;
    }

    private Label small(String key) {
        var label = new Label(texts.of(key));
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    private static Region grow() {
        var region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }
}
