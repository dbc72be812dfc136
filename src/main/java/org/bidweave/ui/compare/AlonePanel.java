package org.bidweave.ui.compare;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bidweave.check.Checks;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.compare.Alone;
import org.bidweave.compare.Side;
import org.bidweave.model.Fraction;
import org.bidweave.optimise.Change;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.ChangeWords;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.RowTable;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// *Do it ourselves, or with them?*: how each partner would stand alone, what it would lack, and what its share and exposure would be, beside all together.
final class AlonePanel extends VBox {

    private final Session session;
    private final Texts texts;
    private final CompareActs acts;
    private List<Alone> shown = List.of();
    /// Counts what was begun, so that what is no longer wanted ends.
    private int begun;

    AlonePanel(Session session, Texts texts, CompareActs acts) {
        super(8);
        this.session = session;
        this.texts = texts;
        this.acts = acts;
        setId("compare-alone");
    }

    List<Alone> shown() {
        return shown;
    }

    /// Each is judged by all the rules, so they come one after another.
    void show(Side side) {
        int mine = ++begun;
        session.workOutOneByOne(Alone.who(side.plan()), () -> begun == mine, who -> Alone.of(Checks.STANDARD, side.plan(), who), found -> fill(side, found));
    }

    private void fill(Side side, List<Alone> alone) {
        shown = alone;
        AlternativeCard.present(this, !alone.isEmpty());
        if (alone.isEmpty()) {
            return;
        }
        var table = new RowTable(HPos.LEFT, HPos.LEFT, HPos.RIGHT, HPos.RIGHT).parts(19, 42, 22, 17);
        table.heads(texts.of("compare.partner"), texts.of("compare.alone.lacks"), texts.of("compare.alone.keeps"), texts.of("compare.alone.exposure"));
        alone.forEach(one -> table.row(RowTable.wrapped(one.who().name()), stands(side, one.overall(), one.lacks(), one.qualifies()),
                RowTable.whole(keeps(one)), RowTable.whole(exposure(one))));
        var together = RowTable.wrapped(texts.of("compare.alone.together"));
        together.getStyleClass().add("strong");
        table.row(together, stands(side, side.planned().overall(), Alone.failing(side.planned()), false), new Label(), new Label());
        getChildren().setAll(head(side, alone.getFirst()), sentence(side, alone.getFirst()), table);
    }

    private Node head(Side side, Alone lead) {
        var add = new Button(texts.of("compare.alone.add", side.bid().shortName(lead.who().organisation())), Icon.ADD.draw());
        add.setId("compare-alone-add");
        add.getStyleClass().add("small");
        add.setDisable(acts.full());
        add.setOnAction(_ -> acts.alone(side.id(), lead.who().organisation()));
        return new SectionHead(texts.of("compare.alone.title"),
                side.plan().mostWinnable() < side.plan().lotsBid().size() ? texts.of("compare.alone.most", side.plan().mostWinnable()) : "", add);
    }

    private Label sentence(Side side, Alone lead) {
        var words = RowTable.wrapped(said(texts, side, lead));
        words.getStyleClass().add("muted");
        return words;
    }

    static String said(Texts texts, Side side, Alone one) {
        return one.qualifies() ? texts.of("compare.alone.qualifies", one.who().name())
                : one.lacks().isEmpty() ? texts.of("compare.alone.unknown", one.who().name())
                : texts.of("compare.alone.cannot", one.who().name(), lower(new ChangeWords(texts, side.bid()).missing(one.lacks())));
    }

    private static String lower(String words) {
        return words.isEmpty() || !Character.isLetter(words.charAt(0)) ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private Node stands(Side side, Verdict overall, List<Change> lacks, boolean qualifies) {
        var state = States.of(overall);
        var words = RowTable.wrapped(qualifies ? texts.of("compare.alone.nothing") : lacks.isEmpty() ? state.word(texts)
                : new ChangeWords(texts, side.bid()).missing(lacks));
        words.setAccessibleText(state.word(texts) + ": " + words.getText());
        return new HBox(10, new StateShape(state, StateShape.IN_LIST), words);
    }

    static String keeps(Alone one) {
        return one.wholeValue() + " → " + one.share();
    }

    static String exposure(Alone one) {
        return percent(one.exposureAlone()) + " → " + percent(one.exposure());
    }

    private static String percent(@Nullable Fraction part) {
        return part == null ? "–" : Words.percent(part);
    }
}
