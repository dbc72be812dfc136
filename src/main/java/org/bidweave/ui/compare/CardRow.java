package org.bidweave.ui.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.bidweave.model.AlternativeId;
import org.bidweave.ui.shared.Children;
import org.bidweave.ui.shared.Texts;

/// The alternatives side by side, three in a row at most. A card stays while its alternative does.
final class CardRow extends GridPane {

    private static final int ACROSS = 3;

    private final Texts texts;
    private final CompareActs acts;
    private final OnlyOne onlyOne;
    private final Map<AlternativeId, AlternativeCard> cards = new LinkedHashMap<>();

    CardRow(Texts texts, CompareActs acts) {
        super(16, 16);
        this.texts = texts;
        this.acts = acts;
        onlyOne = new OnlyOne(texts, acts);
        setConstraints(onlyOne, 1, 0);
    }

    void show(Seen seen, AlternativeId onScreen) {
        var ids = seen.sides().stream().map(side -> side.id()).toList();
        cards.keySet().retainAll(ids);
        ids.forEach(id -> cards.computeIfAbsent(id, it -> new AlternativeCard(texts, acts, it)));
        int across = Math.min(ACROSS, ids.size());
        columns(Math.max(2, across));
        for (int i = 0; i < ids.size(); i++) {
            var side = seen.sides().get(i);
            var card = card(side.id());
            card.show(side, side.id().equals(onScreen), side.id().equals(next(seen, onScreen)));
            setConstraints(card, i % across, i / across);
        }
        Children.show(this, Stream.concat(ids.stream().map(this::card), ids.size() > 1 ? Stream.<Node>empty() : Stream.of(onlyOne)).toList());
    }

    /// Of the two that are compared the one that is not on screen.
    private static AlternativeId next(Seen seen, AlternativeId onScreen) {
        return seen.moves().filter(_ -> seen.right().id().equals(onScreen)).map(moves -> moves.left().id()).orElse(seen.right().id());
    }

    private AlternativeCard card(AlternativeId id) {
        return cards.computeIfAbsent(id, it -> new AlternativeCard(texts, acts, it));
    }

    private void columns(int across) {
        if (getColumnConstraints().size() != across) {
            getColumnConstraints().setAll(IntStream.range(0, across).mapToObj(_ -> column(across)).toList());
        }
    }

    private static ColumnConstraints column(int across) {
        var column = new ColumnConstraints();
        column.setPercentWidth(100.0 / across);
        column.setFillWidth(true);
        return column;
    }
}
