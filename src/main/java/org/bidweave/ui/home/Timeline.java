package org.bidweave.ui.home;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.model.Progress;
import org.bidweave.session.Live;
import org.bidweave.timetable.Plan;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;

/// The timetables of the bids under each other from this week on, and beneath them the same dates as a list.
final class Timeline extends VBox {

    private static final double NAMES = 230;

    private final Texts texts;
    private final LocalDate today;
    private final HomeActs acts;

    Timeline(Texts texts, List<Live> all, LocalDate today, HomeActs acts) {
        super(12);
        this.texts = texts;
        this.today = today;
        this.acts = acts;
        var bids = all.stream().filter(live -> live.bid().progress() != Progress.DECIDED).sorted(Board.soonestFirst()).toList();
        var names = new VBox();
        names.getStyleClass().add("timeline-names");
        names.setMinWidth(NAMES);
        names.setMaxWidth(NAMES);
        names.getChildren().add(head());
        bids.forEach(live -> names.getChildren().add(name(live)));
        var scroll = new ScrollPane(new Weeks(texts, bids, today, live -> acts.openTimetable(live.bid().id())));
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(Weeks.HEAD + bids.size() * Weeks.ROW + 2);
        scroll.setFocusTraversable(false);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var chart = new HBox(names, scroll);
        chart.getStyleClass().add("timeline");
        var dates = new DateList(texts, bids, today, acts);
        setVgrow(dates, Priority.ALWAYS);
        getChildren().addAll(chart, legend(), new SectionHead(texts.of("timeline.dates"), texts.of("timeline.dates.second")), dates);
    }

    private Node head() {
        var head = new Label(texts.of("home.list.bid"));
        head.getStyleClass().addAll("small", "muted", "medium");
        head.setMinHeight(Weeks.HEAD);
        return head;
    }

    private Node name(Live live) {
        var basics = live.bid().tender().basics();
        var title = new Button(basics.title().isEmpty() ? texts.of("home.untitled") : basics.title());
        title.getStyleClass().addAll("link", "timeline-name");
        title.setMaxWidth(NAMES - 12);
        title.setOnAction(_ -> acts.openTimetable(live.bid().id()));
        var name = new VBox(title, second(Plan.of(live.bid(), today)));
        name.setMinHeight(Weeks.ROW);
        name.setMaxHeight(Weeks.ROW);
        name.setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("timeline-row");
        return name;
    }

    /// How many steps are late, or when submission is.
    private Label second(Plan plan) {
        var submission = plan.dates().submission();
        int late = plan.over() ? 0 : plan.late().size();
        var second = new Label(late > 0 ? texts.of("next.late", late)
                : submission == null ? texts.of("home.no-date") : texts.of("timeline.submission", Days.shortDay(submission), Days.left(texts, today, submission)));
        if (late > 0) {
            second.setGraphic(new StateShape(State.RISK, StateShape.IN_CHIP));
        }
        second.getStyleClass().addAll("small", late > 0 ? "state-word" : "muted", State.RISK.styleClass());
        return second;
    }

    /// What the marks mean.
    private Node legend() {
        var legend = new HBox(20,
                meaning(TimelineMark.styled("step-mark"), "timeline.step"),
                meaning(new StateShape(State.INFORMATION, StateShape.IN_COUNT), "timeline.soon"),
                meaning(new StateShape(State.RISK, StateShape.IN_COUNT), "timeline.late"),
                meaning(Icon.CHECK.draw(), "timeline.done"),
                meaning(TimelineMark.styled("submission-mark"), "timeline.submit"),
                meaning(TimelineMark.styled("buyers-mark"), "timeline.buyers"));
        legend.setAlignment(Pos.CENTER_LEFT);
        return legend;
    }

    private Label meaning(Node shape, String key) {
        var label = new Label(texts.of(key), shape);
        label.getStyleClass().addAll("small", "muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
