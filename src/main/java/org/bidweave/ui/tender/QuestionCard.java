package org.bidweave.ui.tender;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.Checks;
import org.bidweave.check.Rule;
import org.bidweave.edit.ClarificationEdits;
import org.bidweave.edit.Edit;
import org.bidweave.model.Bid;
import org.bidweave.model.Clarification;
import org.bidweave.model.QuestionId;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Field;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Tag;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.form.Form;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.typed.DateText;
import org.jspecify.annotations.Nullable;

/// One question to the buyer: its words, where it came from, when it was asked, what was answered and what that changed.
final class QuestionCard extends VBox {

    private static final int LETTERS_IN_A_LINE = 90;

    private final QuestionId id;
    private final Session session;
    private final Texts texts;
    private final Form form;
    private final Field question;
    private final Tag state = new Tag("");
    private final Button asked;
    private final Button enter;
    private final Columns answer;

    QuestionCard(Clarification shown, Session session, Texts texts, Clip clip, Consumer<Place> go) {
        super(8);
        id = shown.id();
        this.session = session;
        this.texts = texts;
        form = new Form(session, texts);
        question = named("text", form.words("questions.question", of(Clarification::question), text -> ClarificationEdits.setQuestion(id, text)));
        asked = button("questions.mark", Icon.CHECK, () -> session.apply(ClarificationEdits.setAsked(id, session.today())));
        enter = enter(shown.rule(), go);
        answer = answer();
        getStyleClass().addAll("card", "question-card");
        getChildren().addAll(head(shown.rule(), go), question, answer, acts(clip));
        refresh();
    }

    Node first() {
        return question.control();
    }

    void refresh() {
        current().ifPresent(now -> {
            form.refresh();
            state.setText(new QuestionWords(texts).state(now));
            lines(question, Math.clamp(now.question().length() / LETTERS_IN_A_LINE + 1, 2, 6));
            var draft = now.asked() == null && now.answered() == null;
            show(asked, draft);
            show(enter, !draft && !enter.getText().isEmpty());
            show(answer, !draft);
        });
    }

    private Node head(String rule, Consumer<Place> go) {
        var number = new Label(id.value());
        number.getStyleClass().add("strong");
        var head = new HBox(8, number, state, source(rule, go));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node acts(Clip clip) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var copy = button("tender.words.copy", Icon.COPY, () -> current().ifPresent(it -> clip.write(it.question())));
        var delete = button("questions.delete", Icon.TRASH, () -> session.apply(ClarificationEdits.delete(id)));
        return new HBox(4, asked, enter, gap, copy, delete);
    }

    /// The finding that the question came from, as the way back to it.
    private Node source(String id, Consumer<Place> go) {
        var rule = Checks.STANDARD.rules().stream().filter(it -> it.id().equals(id)).findFirst();
        if (rule.isEmpty()) {
            var own = new Label(texts.of("questions.own"));
            own.getStyleClass().addAll("small", "muted");
            return own;
        }
        var link = new Button(texts.of("questions.from", rule.map(Rule::name).orElse(id), id));
        link.getStyleClass().addAll("flat", "small");
        link.setAccessibleText(texts.of("questions.from.spoken", rule.map(Rule::name).orElse(id)));
        link.setOnAction(_ -> go.accept(new Place.Findings(id)));
        return link;
    }

    private Button enter(String rule, Consumer<Place> go) {
        var place = AnswerPlace.of(rule, session.liveProperty().get().planned());
        var enter = button("questions.enter", Icon.ARROW_RIGHT, () -> place.ifPresent(section -> go.accept(new Place.Tender(section))));
        enter.setText(place.map(section -> texts.of("questions.enter", texts.of("tender.section." + section.name()))).orElse(""));
        return enter;
    }

    private Columns answer() {
        return new Columns()
                .with(day("asked", Clarification::asked, date -> ClarificationEdits.setAsked(id, date)), 2)
                .with(day("answered", Clarification::answered, date -> ClarificationEdits.setAnswered(id, date)), 2)
                .with(twoLines("answer", form.words("questions.answer", of(Clarification::answer),
                        text -> ClarificationEdits.setAnswer(id, text, session.today()))), 4)
                .with(twoLines("effect", form.words("questions.effect", of(Clarification::effect),
                        text -> ClarificationEdits.setEffect(id, text))), 4);
    }

    private Field day(String part, Function<Clarification, @Nullable LocalDate> value, Function<@Nullable LocalDate, Edit> edit) {
        return named(part, form.typed("questions." + part, of(it -> {
            var date = value.apply(it);
            return date == null ? "" : DateText.show(date);
        }), typed -> new DateText(texts, session.today()).read(typed), edit));
    }

    /// What the log holds of this question; nothing once it is deleted.
    private Function<Bid, String> of(Function<Clarification, String> part) {
        return bid -> current(bid).map(part).orElse("");
    }

    private Optional<Clarification> current() {
        return current(session.bid());
    }

    private Optional<Clarification> current(Bid bid) {
        return bid.clarifications().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private Field named(String part, Field field) {
        field.control().setId("question-" + id + "-" + part);
        return field;
    }

    private Field twoLines(String part, Field field) {
        lines(field, 2);
        return named(part, field);
    }

    private static void lines(Field field, int lines) {
        ((TextArea) field.control()).setPrefRowCount(lines);
    }

    private Button button(String key, Icon icon, Runnable run) {
        var button = new Button(texts.of(key), icon.draw());
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
