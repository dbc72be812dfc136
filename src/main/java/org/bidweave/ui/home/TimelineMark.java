package org.bidweave.ui.home;

import java.time.LocalDate;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.bidweave.session.Live;
import org.bidweave.timetable.BuyersDate;
import org.bidweave.timetable.Dated;
import org.bidweave.timetable.Due;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;

/// One step or date on the timeline. Its shape says what it is and how it stands; its words are shown while it has the keyboard or the pointer.
final class TimelineMark extends StackPane {

    static final double SIZE = 24;

    private final Live bid;
    private final Dated dated;
    private final String words;

    TimelineMark(Live bid, Dated dated, LocalDate today) {
        super(shape(dated));
        this.bid = bid;
        this.dated = dated;
        words = dated.words() + ": " + Days.withWeekday(dated.day()) + ", " + DueSteps.words(bid, today).state(dated);
        getStyleClass().add("timeline-mark");
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(bid.bid().tender().basics().title() + ", " + words);
    }

    Live bid() {
        return bid;
    }

    LocalDate day() {
        return dated.day();
    }

    /// "Price frozen: Wed 16 Sep 2026, in 5 days"
    String words() {
        return words;
    }

    static Node shape(Dated dated) {
        return switch (dated) {
            case Dated.Ours(var step, _) -> step(step.due());
            case Dated.Buyers(var which, _) -> styled(which == BuyersDate.SUBMISSION ? "submission-mark" : "buyers-mark");
        };
    }

    private static Node step(Due due) {
        if (due == Due.DONE) {
            return Icon.CHECK.draw();
        }
        var state = States.of(due);
        return state == State.NONE ? styled("step-mark") : new StateShape(state, StateShape.IN_COUNT);
    }

    static Region styled(String styleClass) {
        var mark = new Region();
        mark.getStyleClass().add(styleClass);
        return mark;
    }
}
