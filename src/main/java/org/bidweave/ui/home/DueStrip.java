package org.bidweave.ui.home;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.Words;
import org.bidweave.model.Progress;
import org.bidweave.session.Live;
import org.bidweave.timetable.Due;
import org.bidweave.ui.home.DueSteps.DueStep;
import org.bidweave.ui.home.DueSteps.OfDeadline;
import org.bidweave.ui.home.DueSteps.OfPartners;
import org.bidweave.ui.home.DueSteps.OfTimetable;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// What is late or due within the week in any bid: the steps of its timetable, each with the way there and a button to note it as done, and what
/// is due of its partners. It is away where nothing is due.
final class DueStrip extends VBox {

    private static final int SHOWN = 4;
    private static final int NAMED = 2;

    private final Texts texts;
    private final LocalDate today;
    private final HomeActs acts;

    /// `showAll` shows what does not fit here.
    DueStrip(Texts texts, List<Live> bids, LocalDate today, HomeActs acts, Runnable showAll) {
        this.texts = texts;
        this.today = today;
        this.acts = acts;
        var due = DueSteps.of(bids, today);
        setId("due");
        getStyleClass().add("due");
        setManaged(!due.isEmpty());
        setVisible(!due.isEmpty());
        getChildren().add(new SectionHead(texts.of("due.heading"), counts(due), due.size() > SHOWN ? all(due.size() - SHOWN, showAll) : new Region()));
        var rows = new VBox();
        rows.getStyleClass().add("due-rows");
        due.stream().limit(SHOWN).map(this::row).forEach(rows.getChildren()::add);
        getChildren().add(rows);
    }

    /// Puts the keyboard on the first step, after another was ticked off.
    void enter() {
        if (lookup(".due-done") instanceof Button first) {
            first.requestFocus();
        }
    }

    private Button all(int more, Runnable showAll) {
        var button = new Button(texts.of("due.more", more), Icon.TIMELINE.draw());
        button.getStyleClass().addAll("flat", "small");
        button.setOnAction(_ -> showAll.run());
        return button;
    }

    /// "2 late, 1 today, 3 within a week"
    private String counts(List<DueStep> due) {
        Map<Due, Integer> counts = new EnumMap<>(Due.class);
        due.forEach(step -> counts.merge(step.due(), step.count(), Integer::sum));
        return Stream.of(Due.LATE, Due.TODAY, Due.THIS_WEEK).filter(counts::containsKey)
                .map(state -> texts.of("due.count." + state.name(), counts.getOrDefault(state, 0)))
                .collect(Collectors.joining(", "));
    }

    private Node row(DueStep due) {
        var title = title(due);
        return switch (due) {
            case OfTimetable step -> row(due, DueSteps.words(step.bid(), today).stands(step.pressing().step()), open(step, title),
                    title + DueSteps.words(step.bid(), today).more(step.pressing()), List.of(done(step, title)));
            case OfDeadline passed -> row(due, DueSteps.words(passed.bid(), today).late(passed.day()), open(passed, title), title, List.of(sent(passed, title)));
            case OfPartners partners -> row(due, DueSteps.words(partners.bid(), today).stands(partners.stage()), open(partners, title), title, List.of());
        };
    }

    private String title(DueStep due) {
        var title = due.bid().bid().tender().basics().title();
        return title.isEmpty() ? texts.of("home.untitled") : title;
    }

    private HBox row(DueStep due, String stands, Button open, String more, List<Button> acts) {
        var state = States.of(due.due());
        var word = new Label(stands, new StateShape(state, StateShape.IN_COUNT));
        word.getStyleClass().addAll("state-word", "medium", state.styleClass());
        word.setMinWidth(116);
        var day = new Label(Days.shortDay(due.day()));
        day.getStyleClass().add("muted");
        day.setMinWidth(52);
        var bid = new Label(more);
        bid.getStyleClass().add("muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(10, word, day, open, bid, gap);
        row.getChildren().addAll(acts);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("due-row");
        return row;
    }

    private Button open(OfTimetable due, String title) {
        var spoken = texts.of("due.open", DueSteps.words(due.bid(), today).pressing(due.pressing()), title);
        return open(due.pressing().step().milestone().name(), spoken, () -> acts.openTimetable(due.bid().bid().id()));
    }

    private Button open(OfDeadline due, String title) {
        return open(texts.of("due.deadline"), texts.of("due.open", texts.of("due.deadline"), title), () -> acts.openTimetable(due.bid().bid().id()));
    }

    private Button sent(OfDeadline due, String title) {
        var sent = act("due.sent", texts.of("due.sent.what", title));
        sent.setOnAction(_ -> acts.move(due.bid().bid().id(), Progress.SUBMIT));
        return sent;
    }

    /// One partner is opened at its stage, several at the consortium.
    private Button open(OfPartners due, String title) {
        var bid = due.bid().bid();
        var partners = due.stage().partners();
        var names = partners.stream().flatMap(id -> bid.organisation(id).stream()).map(bid::shortName).toList();
        var words = texts.of("due.stage." + due.stage().stage(), names.size() > NAMED
                ? texts.of("due.partners.more", String.join(", ", names.subList(0, NAMED)), names.size() - NAMED) : Words.list(names));
        var stands = DueSteps.words(due.bid(), today).stands(due.stage());
        return open(words, texts.of("due.partners.open", words, stands, title),
                () -> acts.openStage(bid.id(), partners.size() == 1 ? partners.getFirst() : null));
    }

    private static Button open(String words, String spoken, Runnable act) {
        var open = new Button(words);
        open.getStyleClass().addAll("link", "due-open");
        open.setAccessibleText(spoken);
        open.setOnAction(_ -> act.run());
        return open;
    }

    private Button done(OfTimetable due, String title) {
        var done = act("due.done", texts.of("due.done.what", due.pressing().step().milestone().name(), title));
        done.setOnAction(_ -> acts.done(due.bid().bid().id(), due.pressing().step()));
        return done;
    }

    private Button act(String key, String spoken) {
        var button = new Button(texts.of(key), Icon.CHECK.draw());
        button.getStyleClass().addAll("flat", "small", "due-done");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(spoken);
        return button;
    }
}
