package org.bidweave.ui.shell;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bidweave.check.Headline;
import org.bidweave.check.View;
import org.bidweave.session.Live;
import org.bidweave.timetable.PastDeadline;
import org.bidweave.timetable.Plan;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.WholeText;

/// Whether the bid would stand, in one sentence, and the next step or date.
final class VerdictStrip extends HBox {

    private static final double NEXT_AT_LEAST = 250;
    private static final double NEXT_AT_MOST = 420;
    /// Where it is narrower the sentence needs the room, and of the steps only how many are late is said.
    private static final double NARROW = 960;

    private final Texts texts;
    private final Label next = new Label();
    private Optional<Plan> plan = Optional.empty();
    private Optional<LocalDate> passed = Optional.empty();

    VerdictStrip(Texts texts) {
        this.texts = texts;
        next.setId("verdict-next");
        next.getStyleClass().add("muted");
        next.setMaxWidth(NEXT_AT_MOST);
        next.setTextOverrun(OverrunStyle.ELLIPSIS);
        WholeText.of(next);
        widthProperty().map(width -> isNarrow()).subscribe(_ -> sayNext());
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
        plan = Optional.of(Plan.of(live.bid(), today));
        passed = PastDeadline.of(live.bid(), today);
        sayNext();
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

    private boolean isNarrow() {
        return getWidth() > 0 && getWidth() < NARROW;
    }

    private void sayNext() {
        next.setText(plan.map(this::next).orElse(""));
        next.setMinWidth(isNarrow() ? USE_PREF_SIZE : NEXT_AT_LEAST);
    }

    /// What is late and the next step or date still ahead, in words, or the first of them where it is narrow; empty where none is known.
    private String next(Plan plan) {
        int late = plan.over() ? 0 : plan.late().size();
        var words = Stream.concat(
                Stream.concat(passed.map(_ -> texts.of("next.passed")).stream(), Stream.of(texts.of("next.late", late)).filter(_ -> late > 0)),
                plan.next().stream().map(dated -> isNarrow() ? texts.of("next.day", Days.weekdayAndDay(dated.day()))
                        : texts.of("next", dated.words(), Days.weekdayAndDay(dated.day()))));
        return words.limit(isNarrow() ? 1 : 2).collect(Collectors.joining(" · "));
    }
}
