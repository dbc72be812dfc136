package org.bidweave.ui.notice;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.bidweave.model.Tender;
import org.bidweave.reading.Asked;
import org.bidweave.reading.Row;
import org.bidweave.reading.Row.Standing;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.Texts;

/// A suggested row: what it means, what is doubtful about it, the words it came from, and what can be done with it.
final class RowCard extends ImportCard {

    private final RowActs acts;
    private Row row;

    RowCard(Texts texts, RowActs acts, Row row) {
        super(texts, button(texts, "import.accept", "accept", Icon.CHECK));
        this.acts = acts;
        this.row = row;
    }

    Row row() {
        return row;
    }

    void show(Row now, Tender tender) {
        row = now;
        var suggestion = row.suggestion();
        boolean open = row.standing() == Standing.OPEN;
        kind.setText(texts.of(KindWords.key(suggestion.asked())));
        value.setText(said().inWords(tender));
        lines(open ? doubts(tender).toList() : List.of());
        quote.setText(quoted());
        present(quote, open);
        done(!open);
        away(texts.of(open ? "import.reject" : "import.take-back"), open ? Icon.CLOSE : Icon.UNDO);
        can(open, true, open || TakenBack.canBe(row, tender));
        present(where, !open);
        var section = texts.of("tender.section." + KindWords.section(suggestion.asked()).name());
        where(Icon.CHECK, texts.of(row.standing() == Standing.CHANGED ? "import.in-bid.changed" : "import.in-bid", section));
        present(this, row.standing() != Standing.REJECTED);
        setAccessibleText(spoken(tender));
    }

    @Override
    void take() {
        if (row.suggestion().asked().isComplete()) {
            acts.accept(row);
        } else {
            change();
        }
    }

    /// Opens the fields of the row, or of what the row has become.
    @Override
    void change() {
        var fields = acts.change(said());
        open(texts.of("import.change.accept"), fields.questions(), () -> {
            var changed = fields.made().get();
            close();
            acts.acceptChanged(row, changed);
        });
    }

    @Override
    void reject() {
        if (row.standing() == Standing.OPEN) {
            acts.reject(row);
        } else {
            acts.takeBack(row);
        }
    }

    @Override
    void go() {
        acts.go(KindWords.section(row.suggestion().asked()));
    }

    @Override
    void chosen() {
        acts.choose(row.suggestion().key());
    }

    private Asked said() {
        var suggested = row.suggestion().asked();
        return row.standing() == Standing.CHANGED ? row.instead().orElse(suggested) : suggested;
    }

    private Stream<Node> doubts(Tender tender) {
        var replaces = row.instead().stream().map(instead -> line(State.RISK, replaces(instead, tender)));
        return Stream.concat(row.suggestion().doubts().stream().map(doubt -> line(State.UNKNOWN, doubt)), replaces);
    }

    private String replaces(Asked instead, Tender tender) {
        var key = Row.inPlaceOf(row.suggestion().asked(), instead) ? "import.instead" : "import.instead.years";
        return texts.of(key, instead.inWords(tender));
    }

    private String quoted() {
        var words = row.suggestion().from().stream().map(from -> from.words().strip().replaceAll("\\s+", " ")).distinct().toList();
        var all = String.join("” … “", words);
        return words.isEmpty() ? "" : "“" + shortened(all) + "”";
    }

    private String spoken(Tender tender) {
        var state = row.standing() == Standing.OPEN ? String.join(" ", row.suggestion().doubts()) : where.getText();
        return kind.getText() + ": " + value.getText() + ". " + state
                + (row.standing() == Standing.OPEN ? row.instead().map(instead -> " " + replaces(instead, tender)).orElse("") : "");
    }
}
