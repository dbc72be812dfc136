package org.bidweave.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.bidweave.check.Words;
import org.bidweave.compare.Side;
import org.bidweave.compare.Totals;
import org.bidweave.coverage.Slice;
import org.bidweave.ui.shared.RowTable;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;

/// What each alternative comes to: how many take part, whose the value is by size and place, price and cost.
final class TotalsPanel extends VBox {

    private static final double NAMES = 260;
    private static final double FACT = 250;

    private final Texts texts;

    TotalsPanel(Texts texts) {
        super(8);
        this.texts = texts;
        setId("compare-totals");
    }

    void show(Seen seen) {
        var table = new RowTable(Stream.concat(Stream.of(HPos.LEFT), seen.sides().stream().map(_ -> HPos.RIGHT)).toArray(HPos[]::new));
        var rows = rows(texts, seen);
        table.setMaxWidth(NAMES + FACT * seen.sides().size());
        table.heads(rows.getFirst().toArray(String[]::new));
        rows.stream().skip(1).forEach(row -> table.row(Stream.concat(Stream.of(RowTable.wrapped(row.getFirst())),
                row.stream().skip(1).map(TotalsPanel::fact)).toArray(Node[]::new)));
        getChildren().setAll(new SectionHead(texts.of("compare.totals"), texts.of("compare.totals.second")), table);
    }

    private static Label fact(String words) {
        var fact = RowTable.wrapped(words);
        fact.setTextAlignment(TextAlignment.RIGHT);
        return fact;
    }

    /// The heads first; then a fact in each alternative.
    static List<List<String>> rows(Texts texts, Seen seen) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(Stream.of(texts.of("compare.totals.fact")), seen.sides().stream().map(Side::called)).toList());
        row(texts, rows, seen, "partners", totals -> texts.of("compare.totals.signed", totals.partners(), totals.signed()));
        row(texts, rows, seen, "largest", totals -> totals.benefits().largest().map(it -> String.join("", it.who()) + " " + slice(it)).orElse("–"));
        row(texts, rows, seen, "below-million", totals -> slice(totals.benefits().belowMillion()));
        row(texts, rows, seen, "small", totals -> slice(totals.benefits().small()));
        row(texts, rows, seen, "by-and-for", totals -> slice(totals.benefits().byAndFor()));
        row(texts, rows, seen, "regional", totals -> slice(totals.benefits().regional()));
        row(texts, rows, seen, "fees", totals -> totals.fees().toString());
        row(texts, rows, seen, "price", TotalsPanel::price);
        row(texts, rows, seen, "cost", totals -> cost(texts, totals));
        row(texts, rows, seen, "left", totals -> left(texts, totals));
        return rows;
    }

    private static void row(Texts texts, List<List<String>> rows, Seen seen, String key, Function<Totals, String> fact) {
        rows.add(Stream.concat(Stream.of(texts.of("compare.totals." + key)), seen.totals().stream().map(fact)).toList());
    }

    private static String slice(Slice slice) {
        var share = slice.share();
        return slice.money() + (share == null ? "" : " · " + Words.percent(share));
    }

    private static String price(Totals totals) {
        var price = totals.price();
        return price == null ? "–" : price.toString();
    }

    private static String cost(Texts texts, Totals totals) {
        return totals.costUnknown().isEmpty() ? Words.pounds(totals.cost()) : texts.of("compare.totals.cost-unknown", totals.costUnknown().size());
    }

    private static String left(Texts texts, Totals totals) {
        var left = totals.left();
        return left == null ? texts.of("compare.totals.not-known") : Words.pounds(left);
    }
}
