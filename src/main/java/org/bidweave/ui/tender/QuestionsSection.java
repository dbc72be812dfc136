package org.bidweave.ui.tender;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.ClarificationEdits;
import org.bidweave.model.Bid;
import org.bidweave.model.Clarification;
import org.bidweave.model.QuestionId;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Sentence;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Clip;

/// The questions to the buyer: the log of what was drafted, asked and answered, and what could be asked besides.
final class QuestionsSection implements Section {

    private final Session session;
    private final Texts texts;
    private final Clip clip;
    private final Consumer<Place> go;
    private final Map<QuestionId, QuestionCard> cards = new LinkedHashMap<>();
    private final Sentence closing = new Sentence("");
    private final VBox log = new VBox(8);
    private final Label none = new Label();
    private final CouldBeAsked could;
    private final Button own;
    private final Button copy;
    private final HBox forDrafts;
    private final Region node;

    QuestionsSection(Session session, Texts texts, Clip clip, Consumer<Place> go) {
        this.session = session;
        this.texts = texts;
        this.clip = clip;
        this.go = go;
        could = new CouldBeAsked(session, texts);
        own = Box.act(texts, "questions.add-own", Icon.ADD, this::addOwn);
        copy = Box.act(texts, "questions.copy-drafts", Icon.COPY, this::copyDrafts);
        var asked = Box.act(texts, "questions.mark-drafts", Icon.CHECK, this::markDrafts);
        forDrafts = new HBox(8, copy, asked);
        node = new Box(new SectionHead(texts.of("questions.heading"), "", own), closing, log, forDrafts, could);
        none.getStyleClass().addAll("muted", "wrapped");
        session.liveProperty().subscribe(_ -> refreshReady());
    }

    @Override
    public TenderSection which() {
        return TenderSection.QUESTIONS;
    }

    @Override
    public Region node() {
        return node;
    }

    /// The question added last, which stands first.
    @Override
    public Node first() {
        return cards.isEmpty() ? own : cards.values().stream().toList().getLast().first();
    }

    @Override
    public List<?> shows(Bid bid) {
        return List.of(bid.clarifications(), bid.tender().dates(), bid.goNoGo());
    }

    @Override
    public void refresh() {
        var logged = session.bid().clarifications();
        cards.keySet().retainAll(logged.stream().map(Clarification::id).toList());
        logged.forEach(it -> cards.computeIfAbsent(it.id(), _ -> new QuestionCard(it, session, texts, clip, go)).refresh());
        List<Node> shown = logged.isEmpty() ? List.of(none) : logged.reversed().stream().map(it -> (Node) cards.get(it.id())).toList();
        if (!shown.equals(log.getChildren())) {
            log.getChildren().setAll(shown);
        }
        closing.say(new QuestionWords(texts).closing(session.bid().tender().dates().clarification(), session.today(), logged));
        var drafts = !QuestionWords.drafts(logged).isEmpty();
        forDrafts.setVisible(drafts);
        forDrafts.setManaged(drafts);
        copy.setText(texts.of("questions.copy-drafts"));
        refreshReady();
    }

    /// An empty log speaks of ready questions only while there are some beneath it.
    private void refreshReady() {
        could.refresh();
        none.setText(texts.of(could.isVisible() ? "questions.empty" : "questions.empty.none-ready"));
    }

    private void addOwn() {
        session.apply(ClarificationEdits.add("", ""));
        first().requestFocus();
    }

    private void copyDrafts() {
        clip.write(QuestionWords.forPortal(QuestionWords.drafts(session.bid().clarifications())));
        copy.setText(texts.of("questions.copied"));
    }

    private void markDrafts() {
        var drafts = QuestionWords.drafts(session.bid().clarifications()).stream().map(Clarification::id).toList();
        session.apply(ClarificationEdits.setAsked(new LinkedHashSet<>(drafts), session.today()));
    }
}
