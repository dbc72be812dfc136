package org.bidweave.ui.consortium.copies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bidweave.profile.Origins.Outdated;
import org.bidweave.ui.shared.Texts;

/// What the directory knows better of one copy, field under field. A row that goes hands the keyboard to the next one.
final class NewsRows extends VBox {

    private final Texts texts;
    private final Copies copies;
    private final Runnable done;
    private final Node heads;
    private final Map<String, NewsRow> rows = new LinkedHashMap<>();

    /// `done` gets the keyboard when the last row goes that had it.
    NewsRows(Texts texts, Copies copies, Runnable done) {
        super(0);
        this.texts = texts;
        this.copies = copies;
        this.done = done;
        heads = NewsRow.halves(head("consortium.copy.here"), head("consortium.copy.there"));
        heads.getStyleClass().add("news-heads");
    }

    private Label head(String key) {
        var head = new Label(texts.of(key));
        head.getStyleClass().addAll("small", "muted", "medium");
        return head;
    }

    void show(Outdated outdated) {
        int at = withKeyboard();
        var keys = outdated.origin().news().stream().map(news -> news.field().key()).toList();
        boolean gone = at >= 0 && !keys.contains(List.copyOf(rows.keySet()).get(at));
        rows.keySet().retainAll(keys);
        for (var news : outdated.origin().news()) {
            rows.computeIfAbsent(news.field().key(), _ -> new NewsRow(texts, copies, news)).show(outdated.copy(), outdated.origin(), news);
        }
        var shown = keys.stream().map(rows::get).map(Node.class::cast).toList();
        var all = new ArrayList<Node>(List.of(heads));
        all.addAll(shown);
        if (!all.equals(getChildren())) {
            getChildren().setAll(all);
        }
        if (gone && !shown.isEmpty()) {
            ((NewsRow) shown.get(Math.min(at, shown.size() - 1))).take().requestFocus();
        }
    }

    /// Nothing is left to say.
    void clear() {
        boolean had = withKeyboard() >= 0;
        rows.clear();
        getChildren().clear();
        if (had) {
            done.run();
        }
    }

    /// The place of the row that has the keyboard; less than nought where none has.
    private int withKeyboard() {
        var all = List.copyOf(rows.values());
        for (int i = 0; i < all.size(); i++) {
            if (Keyboard.isIn(all.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
