package org.bidweave.ui.shell;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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

    private static final double NEXT_AT_LEAST = 200;
    /// Where it is narrower the sentence needs the room, and of the steps only how many are late is said.
    private static final double NARROW = 960;

    /// What the shape, the word and the space around them take.
    private static final double BESIDE = 160;

    private final Texts texts;
    private final Label next = new Label();
    private final Label sentence = new Label();
    private Optional<Plan> plan = Optional.empty();
    private Optional<LocalDate> passed = Optional.empty();

    VerdictStrip(Texts texts) {
        this.texts = texts;
        next.setId("verdict-next");
        next.getStyleClass().add("muted");
        next.setMaxWidth(Double.MAX_VALUE);
        next.setTextOverrun(OverrunStyle.ELLIPSIS);
        next.setAlignment(Pos.CENTER_RIGHT);
        setHgrow(next, Priority.ALWAYS);
        WholeText.of(next);
        widthProperty().map(width -> isNarrow()).subscribe(_ -> sayNext());
        sentence.getStyleClass().add("verdict-sentence");
        sentence.setId("verdict-sentence");
        WholeText.of(sentence);
        getStyleClass().add("verdict");
        setId("verdict");
        // What the sentence asks for is of the width that there is, and must not ask for more of it.
        setMinWidth(0);
    }

    /// Where both do not fit the next step gives way first: the sentence says why the bid would not stand.
    @Override
    protected void layoutChildren() {
        sentence.setMinWidth(Math.clamp(getWidth() - next.minWidth(-1) - BESIDE, 0, sentence.prefWidth(-1)));
        super.layoutChildren();
    }

    void show(Live live, View view, LocalDate today) {
        var assessment = live.in(view);
        var state = States.of(assessment.overall());
        getStyleClass().removeIf(name -> name.startsWith("state-"));
        getStyleClass().add(state.styleClass());
        var word = new Label(state.word(texts));
        word.getStyleClass().addAll("section", "state-word");
        word.setMinWidth(USE_PREF_SIZE);
        sentence.setText(sentence(live, view));
        plan = Optional.of(Plan.of(live.bid(), today));
        passed = PastDeadline.of(live.bid(), today);
        sayNext();
        getChildren().clear();
        if (state != State.NONE) {
            getChildren().addAll(new StateShape(state, StateShape.IN_STRIP), word);
        }
        getChildren().addAll(sentence, next);
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
