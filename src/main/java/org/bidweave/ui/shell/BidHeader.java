package org.bidweave.ui.shell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.model.Alternative;
import org.bidweave.session.Live;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Action;
import org.bidweave.ui.shared.CountedState;
import org.bidweave.timetable.PastDeadline;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.Segmented;
import org.bidweave.ui.shared.Segmented.Half;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.WholeText;

/// The top of the window while a bid is open: which bid, which alternative, which view, what can be undone, how long is left.
final class BidHeader extends HBox {

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
    private static final double SHORT = 1000;
    private static final double ALTERNATIVES_AT_LEAST = 140;
    private static final double ALTERNATIVES_AT_MOST = 300;
    /// Room for the icon, the first word and a beginning of the name.
    private static final double NAMED = 124;

    private final Texts texts;
    private final Actions actions;
    private final Session session;
    private final Label title = new Label();
    private final Label second = new Label();
    private final MenuButton alternatives = new MenuButton();
    private final StackPane views = new StackPane();
    private final Label daysLeft = new Label();
    private final Label deadline = new Label();

    BidHeader(Texts texts, Actions actions, Session session) {
        super(16);
        this.texts = texts;
        this.actions = actions;
        this.session = session;
        getStyleClass().add("header");
        title.getStyleClass().add("page");
        second.getStyleClass().addAll("small", "muted");
        daysLeft.getStyleClass().add("page");
        deadline.getStyleClass().addAll("small", "muted");
        alternatives.setId("alternatives");
        alternatives.setAccessibleHelp(texts.of("header.alternative"));
        var titles = new VBox(title, second);
        titles.setAlignment(Pos.CENTER_LEFT);
        titles.setMinWidth(120);
        WholeText.of(title);
        alternatives.setMinWidth(ALTERNATIVES_AT_LEAST);
        alternatives.setMaxWidth(ALTERNATIVES_AT_MOST);
        WholeText.of(alternatives);
        views.setMinWidth(USE_PREF_SIZE);
        onlyWithText(second);
        onlyWithText(deadline);
        var days = new VBox(daysLeft, deadline);
        days.setAlignment(Pos.CENTER_RIGHT);
        days.setMinWidth(Region.USE_PREF_SIZE);
        days.getStyleClass().add("days-left");
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(titles, alternatives, views, gap, steps(), days);
    }

    void show(Live live) {
        var bid = live.bid();
        var basics = bid.tender().basics();
        title.setText(basics.title().isEmpty() ? texts.of("home.untitled") : basics.title());
        second.setText(Stream.of(basics.buyer(), basics.reference()).filter(words -> !words.isEmpty()).collect(Collectors.joining(" · ")));
        alternatives.setText(bid.alternative(live.alternative()).title());
        var items = bid.openAlternatives().stream().map(this::choose).toList();
        alternatives.getItems().setAll(items);
        alternatives.getItems().add(new SeparatorMenuItem());
        actions.ofAlternatives().forEach(action -> alternatives.getItems().add(Menus.item(action)));
        views.getChildren().setAll(switcher(live));
        var submission = bid.tender().dates().submission();
        var passed = PastDeadline.of(bid, session.today());
        daysLeft.setText(passed.isPresent() ? texts.of("header.deadline-passed")
                : submission == null ? texts.of("header.no-date") : Days.stillLeft(texts, session.today(), submission));
        deadline.setText(passed.map(day -> texts.of("header.deadline-was", Days.dayAndYear(day), Days.left(texts, session.today(), day)))
                .orElse(submission == null ? "" : Days.withWeekday(submission)));
    }

    private static void onlyWithText(Label label) {
        label.managedProperty().bind(label.textProperty().map(text -> !text.isEmpty()));
    }

    private MenuItem choose(Alternative alternative) {
        var current = alternative.id().equals(session.bid().current());
        var item = new MenuItem(alternative.title() + (current ? texts.of("header.current") : ""));
        item.setOnAction(_ -> session.alternativeProperty().set(alternative.id()));
        return item;
    }

    private Node switcher(Live live) {
        return new Segmented<>(
                List.of(half(View.PLANNED, "view.planned", live), half(View.SECURED, "view.secured", live)),
                session.viewProperty().get(),
                session.viewProperty()::set);
    }

    private Half<View> half(View view, String key, Live live) {
        var assessment = live.in(view);
        if (assessment.overall() == Verdict.NOT_APPLICABLE) {
            return Half.of(view, texts.of(key));
        }
        var count = new CountedState(texts, States.of(assessment.overall()), States.worstCount(assessment));
        return Half.of(view, texts.of(key), count);
    }

    /// Undo and redo, one under the other where the header is short, so that each keeps room for its name.
    private Node steps() {
        var undo = act(actions.undo());
        var redo = act(actions.redo());
        var steps = new GridPane();
        steps.setHgap(16);
        steps.setAlignment(Pos.CENTER_LEFT);
        steps.addRow(0, undo, redo);
        widthProperty().map(width -> width.doubleValue() < SHORT).subscribe(narrow -> {
            setSpacing(narrow ? 8 : 16);
            GridPane.setConstraints(redo, narrow ? 0 : 1, narrow ? 1 : 0);
            List.of(undo, redo).forEach(button -> button.pseudoClassStateChanged(STACKED, narrow));
        });
        return steps;
    }

    private static Button act(Action action) {
        var button = new Button("", action.icon().draw()) {

            @Override
            protected double computeMinWidth(double height) {
                return Math.min(NAMED, prefWidth(height));
            }
        };
        button.textProperty().bind(action.words().map(words -> words));
        button.disableProperty().bind(action.possible().map(possible -> !possible));
        button.getStyleClass().add("flat");
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(240);
        WholeText.of(button);
        button.setOnAction(_ -> action.runIfPossible());
        return button;
    }
}
