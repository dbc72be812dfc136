package org.bidweave.ui.notice;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.exchange.notice.NoticeRelease;
import org.bidweave.exchange.notice.PartnershipWords;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Tag;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// One notice in the list, as a card.
final class NoticeCell extends ListCell<Offer> {

    private static final int NOTES = 1;

    private final Texts texts;
    private final CardWords words;

    NoticeCell(Texts texts, CardWords words) {
        this.texts = texts;
        this.words = words;
        getStyleClass().add("notice-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        setText(null);
        setGraphic(empty || offer == null ? null : card(offer));
        setAccessibleText(empty || offer == null ? null : spoken(offer));
    }

    private String spoken(Offer offer) {
        var notice = offer.notice();
        return String.join(". ", words.title(notice), words.second(notice), words.facts(notice), words.left(notice));
    }

    private Node card(Offer offer) {
        var notice = offer.notice();
        var card = new VBox(4, titles(notice), facts(notice));
        PartnershipWords.in(notice).map(this::together).ifPresent(card.getChildren()::add);
        offer.onBoard().map(this::onBoard).ifPresent(card.getChildren()::add);
        notes(Stream.concat(offer.ofFile().stream(), notice.allNotes().stream()).distinct().toList()).forEach(card.getChildren()::add);
        card.getStyleClass().add("notice-card");
        return card;
    }

    private Node titles(NoticeRelease notice) {
        var title = label(words.title(notice), "name");
        var second = label(words.second(notice), "muted");
        var left = label(words.left(notice), "name");
        var date = label(words.date(notice), "small", "muted");
        var lines = new VBox(title, second);
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        var days = new VBox(left, date);
        days.setAlignment(Pos.TOP_RIGHT);
        days.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(16, lines, days);
    }

    private Node facts(NoticeRelease notice) {
        var row = new HBox(8, label(words.facts(notice)));
        words.tags(notice).forEach(tag -> row.getChildren().add(new Tag(tag)));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node together(PartnershipWords said) {
        var heading = said.suitable() ? texts.of("notices.consortia") : texts.of("notices.partnership");
        var label = label(heading + " “" + said.sentence() + "”", "small");
        label.setGraphic(Icon.PEOPLE.draw());
        return wrapped(label);
    }

    private Node onBoard(Offer.OnBoard bid) {
        var label = label(texts.of("notices.on-board", bid.title()), "small");
        label.setGraphic(Icon.BOARD.draw());
        return wrapped(label);
    }

    private List<Node> notes(List<String> notes) {
        int shown = Math.min(notes.size(), NOTES);
        return IntStream.range(0, shown).mapToObj(index ->
                note(notes.get(index) + (index == shown - 1 && shown < notes.size() ? texts.of("notices.more-notes", notes.size() - shown) : ""))).toList();
    }

    private Node note(String note) {
        var label = label(note, "small", "muted");
        label.setGraphic(new StateShape(State.INFORMATION, StateShape.IN_COUNT));
        return wrapped(label);
    }

    private static Label wrapped(Label label) {
        label.setGraphicTextGap(8);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(760);
        return label;
    }

    private static Label label(String words, String... classes) {
        var label = new Label(words);
        label.getStyleClass().addAll(classes);
        return label;
    }
}
