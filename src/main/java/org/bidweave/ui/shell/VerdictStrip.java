package org.bidweave.ui.shell;

import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bidweave.check.Headline;
import org.bidweave.check.View;
import org.bidweave.session.Live;
import org.bidweave.timetable.Plan;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// Whether the bid would stand, in one sentence, and the next step or date.
final class VerdictStrip extends HBox {

    private static final double NEXT_AT_LEAST = 250;
    private static final double NEXT_AT_MOST = 340;

    private final Texts texts;

    VerdictStrip(Texts texts) {
        this.texts = texts;
        getStyleClass().add("verdict");
        setId("verdict");
    }

    void show(Live live, View view, LocalDate today) {
        var assessment = live.in(view);
        var state = States.of(assessment.overall());
        getStyleClass().removeIf(name -> name.startsWith("state-"));
        getStyleClass().add(state.styleClass());
        var word = new Label(state.word(texts));
        word.getStyleClass().addAll("section", "state-word");
        word.setMinWidth(USE_PREF_SIZE);
        var sentence = new Label(sentence(live, view));
        sentence.getStyleClass().add("verdict-sentence");
        sentence.setId("verdict-sentence");
        setHgrow(sentence, Priority.SOMETIMES);
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        var next = new Label(next(Plan.of(live.bid(), today)));
        next.getStyleClass().add("muted");
        next.setMinWidth(NEXT_AT_LEAST);
        next.setMaxWidth(NEXT_AT_MOST);
        next.setTextOverrun(OverrunStyle.ELLIPSIS);
        getChildren().clear();
        if (state != State.NONE) {
            getChildren().addAll(new StateShape(state, StateShape.IN_STRIP), word);
        }
        getChildren().addAll(sentence, gap, next);
        setAccessibleText(state.word(texts) + ". " + sentence.getText());
    }

    private static String sentence(Live live, View view) {
        return switch (view) {
            case PLANNED -> Headline.of(live.planned());
            case SECURED -> Headline.of(live.secured(), live.awaited());
        };
    }

    /// What is late and the next step or date still ahead, in words; empty where none is known.
    private String next(Plan plan) {
        var next = plan.next().map(dated -> texts.of("next", dated.words(), Days.weekdayAndDay(dated.day()))).orElse("");
        int late = plan.over() ? 0 : plan.late().size();
        return late == 0 ? next : next.isEmpty() ? texts.of("next.late", late) : texts.of("next.late", late) + " · " + next;
    }
}
