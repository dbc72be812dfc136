package org.bidweave.ui.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.Assessment;
import org.bidweave.check.Headline;
import org.bidweave.model.Basics;
import org.bidweave.model.BidId;
import org.bidweave.model.Lot;
import org.bidweave.model.Money;
import org.bidweave.model.Progress;
import org.bidweave.session.Live;
import org.bidweave.timetable.PastDeadline;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Tag;
import org.bidweave.ui.shared.Texts;

/// A bid on the board: what it is, how it stands, what is missing, how long is left.
final class BidCard extends VBox {

    private final Texts texts;
    private final Live live;
    private final HomeActs acts;

    BidCard(Texts texts, Live live, LocalDate today, HomeActs acts) {
        super(4);
        this.texts = texts;
        this.live = live;
        this.acts = acts;
        getStyleClass().addAll("card", "pointed", "bid-card");
        getChildren().add(title());
        decision();
        getChildren().addAll(styled(new Label(basics().buyer()), "small", "muted"), verdicts(), sentence(), when(today));
        value().ifPresent(words -> getChildren().add(styled(new Label(words), "small", "muted", "bid-value", "wrapped")));
        nextStep(today);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(basics().title() + ", " + basics().buyer() + ", " + counted(live.planned()));
        setOnMouseClicked(click -> {
            if (click.isStillSincePress() && click.getButton() == MouseButton.PRIMARY) {
                acts.open(live.bid().id());
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        setOnContextMenuRequested(asked -> menu().show(this, asked.getScreenX(), asked.getScreenY()));
        setOnDragDetected(_ -> {
            var content = new ClipboardContent();
            content.putString(live.bid().id().value());
            startDragAndDrop(TransferMode.MOVE).setContent(content);
        });
    }

    BidId bid() {
        return live.bid().id();
    }

    private Basics basics() {
        return live.bid().tender().basics();
    }

    private Label title() {
        var title = styled(new Label(basics().title().isEmpty() ? texts.of("home.untitled") : basics().title()), "name", "wrapped");
        title.setMinHeight(USE_PREF_SIZE);
        return title;
    }

    /// How the buyer decided, or else how the go/no-go ended, once it is closed.
    private void decision() {
        var result = live.bid().award().result();
        if (live.bid().progress() == Progress.DECIDED && result != null) {
            getChildren().add(new Tag(texts.of("award.result." + result.name())));
            return;
        }
        var goNoGo = live.bid().goNoGo();
        var outcome = goNoGo.outcome();
        if (goNoGo.closed() && outcome != null) {
            getChildren().add(new Tag(texts.of("gonogo.outcome." + outcome.name())));
        }
    }

    private Node verdicts() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(8, state(live.planned(), true), gap);
        if (live.secured().overall() != live.planned().overall() || States.worstCount(live.secured()) != States.worstCount(live.planned())) {
            row.getChildren().addAll(styled(new Label(texts.of("view.secured")), "small", "muted"), state(live.secured(), false));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(24);
        return row;
    }

    private Node state(Assessment assessment, boolean inWords) {
        var state = States.of(assessment.overall());
        var count = States.worstCount(assessment);
        var label = new Label(inWords ? counted(assessment) : texts.of("number", count), new StateShape(state, StateShape.IN_COUNT));
        label.getStyleClass().addAll("state-word", state.styleClass(), inWords ? "medium" : "small");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private String counted(Assessment assessment) {
        var state = States.of(assessment.overall());
        return state == State.NONE ? texts.of("home.nothing") : state == State.MET
                ? state.word(texts)
                : state.counted(texts, States.worstCount(assessment));
    }

    private Label sentence() {
        var sentence = styled(new Label(Headline.first(live.planned())), "wrapped", "bid-sentence");
        sentence.setMinHeight(USE_PREF_SIZE);
        return sentence;
    }

    /// What the timetable presses for, or else the first thing to do about the worst finding.
    private void nextStep(LocalDate today) {
        var pressing = DueSteps.pressing(live, today);
        if (!pressing.isEmpty()) {
            var step = addStep(DueSteps.words(live, today).pressing(pressing.getFirst()));
            step.setGraphic(new StateShape(States.of(pressing.getFirst().step().due()), StateShape.IN_COUNT));
            step.setOnMouseClicked(click -> {
                click.consume();
                acts.openTimetable(live.bid().id());
            });
            return;
        }
        var passed = PastDeadline.of(live.bid(), today);
        if (passed.isPresent()) {
            addStep(texts.of("home.deadline-passed", Days.shortDay(passed.get()))).setGraphic(new StateShape(State.RISK, StateShape.IN_COUNT));
            return;
        }
        Headline.worst(live.planned()).stream().flatMap(finding -> finding.fixes().stream()).findFirst().ifPresent(fix -> addStep(fix.act()));
    }

    private Label addStep(String words) {
        var step = styled(new Label(words), "small", "next-step", "wrapped");
        step.setMaxWidth(Double.MAX_VALUE);
        step.setMinHeight(USE_PREF_SIZE);
        setMargin(step, new Insets(8, 0, 0, 0));
        getChildren().add(step);
        return step;
    }

    private Node when(LocalDate today) {
        var submission = live.bid().tender().dates().submission();
        var row = new HBox(6);
        if (submission == null) {
            row.getChildren().add(styled(new Label(texts.of("home.no-date")), "small", "muted"));
        } else {
            row.getChildren().addAll(
                    whole(styled(new Label(Days.left(texts, today, submission)), "name")),
                    whole(styled(new Label(Days.shortDay(submission)), "small", "muted")));
        }
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    /// The yearly value of the lots bid, or of the whole tender while none is ticked.
    private Optional<String> value() {
        var bid = live.bid();
        var bidFor = bid.alternative(live.alternative()).lotsBid();
        var lots = bid.tender().lots().stream().filter(lot -> bidFor.isEmpty() || bidFor.contains(lot.id())).toList();
        var values = lots.stream().map(Lot::annualValue).filter(Objects::nonNull).toList();
        return lots.isEmpty() || values.size() < lots.size() ? Optional.empty()
                : Optional.of(texts.of(valueKey(bidFor.isEmpty(), bid.tender().lots().size()), Money.sum(values), lots.size(), bid.tender().lots().size()));
    }

    private static String valueKey(boolean noneTicked, int lots) {
        return lots == 1 ? "home.value" : noneTicked ? "home.value.all" : "home.value.bid";
    }

    private void typed(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER, SPACE -> acts.open(live.bid().id());
            case DELETE -> acts.remove(live.bid().id());
            case RIGHT, LEFT -> {
                if (!key.isControlDown()) {
                    return;
                }
                var lanes = List.of(Progress.values());
                var next = lanes.indexOf(live.bid().progress()) + (key.getCode() == KeyCode.RIGHT ? 1 : -1);
                if (next >= 0 && next < lanes.size()) {
                    acts.move(live.bid().id(), lanes.get(next));
                }
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private ContextMenu menu() {
        var open = item("home.open", () -> acts.open(live.bid().id()));
        var timetable = item("home.open-timetable", () -> acts.openTimetable(live.bid().id()));
        var moves = Stream.of(Progress.values()).filter(lane -> lane != live.bid().progress())
                .map(lane -> item("home.move." + lane.name(), () -> acts.move(live.bid().id(), lane)));
        var remove = item("home.remove", () -> acts.remove(live.bid().id()));
        return new ContextMenu(Stream.of(Stream.of(open, timetable, new SeparatorMenuItem()), moves, Stream.of(new SeparatorMenuItem(), remove))
                .flatMap(items -> items).toArray(MenuItem[]::new));
    }

    private MenuItem item(String key, Runnable run) {
        var item = new MenuItem(texts.of(key));
        item.setOnAction(_ -> run.run());
        return item;
    }

    private static Label whole(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label styled(Label label, String... classes) {
        label.getStyleClass().addAll(List.of(classes));
        return label;
    }
}
