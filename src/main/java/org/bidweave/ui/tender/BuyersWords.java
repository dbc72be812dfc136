package org.bidweave.ui.tender;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.NoticeEdits;
import org.bidweave.exchange.notice.PublishedWords;
import org.bidweave.model.Bid;
import org.bidweave.model.PublishedText;
import org.bidweave.model.Tender;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Card;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Tag;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Clip;

/// Every criterion as the buyer published it: what concerns all lots first, then lot by lot. To read and copy, not to change; words pasted
/// from other papers of the tender can be taken out again.
final class BuyersWords implements Section {

    private final Session session;
    private final Texts texts;
    private final Clip clip;
    private final VBox list = new VBox(8);
    private final PasteWords paste;
    private final Region node;

    BuyersWords(Session session, Texts texts, Clip clip, Consumer<Place> go) {
        this.session = session;
        this.texts = texts;
        this.clip = clip;
        list.setFocusTraversable(true);
        list.setAccessibleText(texts.of("tender.section.BUYERS_WORDS"));
        paste = new PasteWords(session, texts);
        node = new Box(new SectionHead(texts.of("tender.section.BUYERS_WORDS"), texts.of("tender.section.BUYERS_WORDS.second"),
                        Box.act(texts, "tender.words.paste", Icon.PASTE, paste::open),
                        Box.act(texts, "tender.words.suggest", Icon.WAND, () -> go.accept(new Place.Import()))),
                paste, list);
    }

    private Node card(PublishedText published) {
        var lot = published.lot();
        var heading = new Label(published.heading());
        heading.getStyleClass().add("strong");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var copy = new Button(texts.of("tender.words.copy"), Icon.COPY.draw());
        copy.getStyleClass().addAll("flat", "small");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setAccessibleText(texts.of("tender.words.copy.spoken", published.heading()));
        copy.setOnAction(_ -> clip.write(published.text()));
        var words = new Label(published.text());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(760);
        var where = lot == null ? texts.of("tender.words.all")
                : texts.of("tender.words.lot", new LotNumbers(texts).show(session.bid().tender(), lot));
        var head = new HBox(8, heading, new Tag(where), gap);
        if (published.heading().equals(PublishedWords.PASTED)) {
            head.getChildren().add(delete(published));
        }
        head.getChildren().add(copy);
        head.getStyleClass().add("tender-words-head");
        return new Card(4, head, words);
    }

    private Node delete(PublishedText published) {
        var delete = new Button(texts.of("tender.words.delete"), Icon.TRASH.draw());
        delete.getStyleClass().addAll("flat", "small");
        delete.setMinWidth(Region.USE_PREF_SIZE);
        delete.setAccessibleText(texts.of("tender.words.delete.spoken", published.heading()));
        delete.setOnAction(_ -> session.apply(NoticeEdits.deleteWords(published)));
        return delete;
    }

    @Override
    public TenderSection which() {
        return TenderSection.BUYERS_WORDS;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node first() {
        return list;
    }

    @Override
    public List<?> shows(Bid bid) {
        return List.of(bid.tender().published(), bid.tender().lots());
    }

    @Override
    public void refresh() {
        var tender = session.bid().tender();
        list.getChildren().setAll(inOrder(tender).map(this::card).toList());
        if (tender.published().isEmpty()) {
            var none = new Label(texts.of("tender.words.none"));
            none.getStyleClass().add("muted");
            list.getChildren().add(none);
        }
    }

    private static Stream<PublishedText> inOrder(Tender tender) {
        return Stream.concat(
                tender.published().stream().filter(text -> text.lot() == null),
                tender.lots().stream().flatMap(lot -> tender.published().stream().filter(text -> lot.id().equals(text.lot()))));
    }
}
