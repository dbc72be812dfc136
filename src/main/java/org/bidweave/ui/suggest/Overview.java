package org.bidweave.ui.suggest;

import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bidweave.check.Verdict;
import org.bidweave.optimise.suggest.Answer;
import org.bidweave.optimise.suggest.Suggestion;
import org.bidweave.ui.shared.RowTable;
import org.bidweave.ui.shared.Texts;

/// The answers side by side in figures; a name leads to its card.
final class Overview extends VBox {

    /// Shows the answer of that rank, from nought.
    interface Shows {

        void show(int rank);
    }

    private final Texts texts;

    Overview(Texts texts, Asked asked, Answer.Ranked ranked, Shows shows) {
        this.texts = texts;
        var words = new SuggestionWords(texts, asked);
        var table = new RowTable(HPos.LEFT, HPos.RIGHT, HPos.RIGHT, HPos.RIGHT, HPos.RIGHT);
        table.setId("suggest-overview");
        table.heads(texts.of("suggest.answer"), texts.of("suggest.partners"), texts.of("suggest.blockers"), texts.of("suggest.gaps"), texts.of("suggest.risks"));
        for (int rank = 0; rank < ranked.suggestions().size(); rank++) {
            var suggestion = ranked.suggestions().get(rank);
            table.row(link(rank, words.title(suggestion), shows), number(suggestion.members().size() - 1L), number(suggestion, Verdict.BLOCKER),
                    number(suggestion, Verdict.GAP), number(suggestion, Verdict.RISK));
        }
        getChildren().add(table);
    }

    private Button link(int rank, String title, Shows shows) {
        var link = new Button(texts.of("suggest.ranked", rank + 1, title));
        link.getStyleClass().add("link");
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setMinHeight(USE_PREF_SIZE);
        link.setOnAction(_ -> shows.show(rank));
        return link;
    }

    private Label number(Suggestion suggestion, Verdict verdict) {
        return number(suggestion.after().count(verdict));
    }

    private Label number(long many) {
        return RowTable.whole(texts.of("number", many));
    }
}
