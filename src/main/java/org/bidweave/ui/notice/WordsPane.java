package org.bidweave.ui.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.bidweave.exchange.notice.PublishedWords;
import org.bidweave.model.LotId;
import org.bidweave.model.PublishedText;
import org.bidweave.model.Tender;
import org.bidweave.reading.Passage;
import org.bidweave.reading.Reading;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// The buyer's own words: what concerns all lots, then lot by lot. The words of the chosen row are brought into view.
final class WordsPane extends ScrollPane {

    private static final double ABOVE = 80;

    private final Texts texts;
    private final Consumer<String> choose;
    private final VBox page = new VBox(16);
    private final Map<PublishedText, WordsText> shown = new LinkedHashMap<>();
    private List<?> built = List.of();

    WordsPane(Texts texts, Consumer<String> choose) {
        this.texts = texts;
        this.choose = choose;
        page.getStyleClass().add("words-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(texts.of("import.words"));
        setId("import-words");
        getStyleClass().add("import-words");
    }

    void show(Tender tender, Reading reading) {
        var now = List.of(tender.published(), tender.lots().stream().map(lot -> List.of(lot.id(), lot.title(), lot.description())).toList(),
                tender.basics().description());
        if (!now.equals(built)) {
            built = now;
            build(tender);
        }
        shown.forEach((text, node) -> node.mark(marks(text, reading), choose));
    }

    /// Brings the words of a row into view.
    void select(String what) {
        shown.values().forEach(text -> text.select(what));
        shown.values().stream().filter(text -> text.where(what).isPresent()).findFirst()
                .ifPresent(text -> text.where(what).ifPresent(at -> reveal(page.sceneToLocal(text.localToScene(at)))));
    }

    private void reveal(Bounds at) {
        double hidden = page.getHeight() - getViewportBounds().getHeight();
        double top = getVvalue() * hidden;
        if (hidden > 0 && (at.getMinY() < top || at.getMaxY() > top + getViewportBounds().getHeight())) {
            setVvalue(Math.clamp((at.getMinY() - ABOVE) / hidden, 0, 1));
        }
    }

    private void build(Tender tender) {
        shown.clear();
        page.getChildren().clear();
        group(texts.of("import.words.all"), textsOf(tender, null, tender.basics().description()));
        IntStream.range(0, tender.lots().size()).forEach(index -> {
            var lot = tender.lots().get(index);
            group(texts.of("import.words.lot", index + 1, lot.title()).strip(), textsOf(tender, lot.id(), lot.description()));
        });
        if (page.getChildren().isEmpty()) {
            var none = new Label(texts.of("import.words.none"));
            none.setWrapText(true);
            none.getStyleClass().add("muted");
            page.getChildren().add(none);
        }
    }

    private void group(String heading, List<PublishedText> group) {
        if (group.isEmpty()) {
            return;
        }
        var head = new Label(heading);
        head.setWrapText(true);
        head.getStyleClass().add("section");
        var box = new VBox(12, head);
        for (var text : group) {
            var small = new Label(text.heading());
            small.getStyleClass().addAll("small", "muted");
            var words = new WordsText(text.text());
            shown.put(text, words);
            box.getChildren().add(new VBox(2, small, words));
        }
        page.getChildren().add(box);
    }

    /// A lot that only repeats the description of the whole stands without it.
    private List<PublishedText> textsOf(Tender tender, @Nullable LotId lot, String description) {
        var all = new ArrayList<PublishedText>();
        if (!description.isEmpty() && (lot == null || !description.equals(tender.basics().description()))) {
            all.add(new PublishedText("Description", lot, description));
        }
        tender.published().stream()
                .filter(text -> Objects.equals(lot, text.lot()) && !text.heading().equals(PublishedWords.NOTED))
                .forEach(all::add);
        return all.stream().distinct().toList();
    }

    private static List<WordsText.Mark> marks(PublishedText text, Reading reading) {
        var understood = reading.suggestions().stream().flatMap(suggestion ->
                suggestion.from().stream().filter(from -> from.text().equals(text)).map(from -> mark(suggestion.key(), from, true)));
        var open = reading.notUnderstood().stream().filter(from -> from.text().equals(text)).map(from -> mark(from.words(), from, false));
        return Stream.concat(open, understood).toList();
    }

    private static WordsText.Mark mark(String what, Passage from, boolean understood) {
        return new WordsText.Mark(what, from.start(), from.end(), understood);
    }
}
