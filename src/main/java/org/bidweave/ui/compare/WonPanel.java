package org.bidweave.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bidweave.check.Comparison;
import org.bidweave.check.Situation;
import org.bidweave.check.Words;
import org.bidweave.compare.Side;
import org.bidweave.compare.Won;
import org.bidweave.model.Fraction;
import org.bidweave.ui.shared.RowTable;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// What each combination of lots that could be won would mean: the turnover it takes and what there is, people served, staff.
final class WonPanel extends VBox {

    private static final int SHOWN = 12;

    private final Texts texts;

    WonPanel(Texts texts) {
        super(8);
        this.texts = texts;
        setId("compare-won");
    }

    void show(Side side, List<Won> won) {
        var situation = side.situation();
        var table = new RowTable(HPos.LEFT, HPos.RIGHT, HPos.RIGHT, HPos.RIGHT, HPos.RIGHT, HPos.RIGHT);
        table.heads(texts.of("compare.won.lots"), texts.of("compare.won.value"), texts.of("compare.won.needed"), texts.of("compare.won.had"),
                texts.of("compare.won.people"), texts.of("compare.won.staff"));
        won.stream().limit(SHOWN).forEach(one -> table.row(cells(situation, one)));
        var more = new Label(won.size() > SHOWN ? texts.of("compare.won.more", won.size() - SHOWN) : "");
        more.getStyleClass().addAll("small", "muted");
        AlternativeCard.present(more, won.size() > SHOWN);
        AlternativeCard.present(this, !won.isEmpty());
        getChildren().setAll(new SectionHead(texts.of("compare.won", side.called()), texts.of("compare.won.second", situation.mostWinnable())), table, more);
    }

    private Node[] cells(Situation situation, Won one) {
        var state = States.of(one.verdict());
        var lots = RowTable.wrapped(lots(situation, one));
        lots.setGraphic(new StateShape(state, StateShape.IN_COUNT));
        lots.setAccessibleText(state.word(texts) + ": " + lots.getText());
        var had = new VBox(RowTable.whole(had(one)), small(margin(texts, situation, one), fails(one.turnover()) ? State.GAP : State.NONE),
                small(own(texts, situation, one), fails(one.own()) ? State.GAP : State.NONE));
        had.getStyleClass().add("figures");
        var people = new VBox(RowTable.whole(texts.of("compare.won.served", one.served(), one.asked())),
                small(one.served() < one.asked() ? texts.of("compare.won.people-short", one.asked() - one.served()) : "", State.GAP));
        people.getStyleClass().add("figures");
        return new Node[] {lots, RowTable.whole(value(one)), RowTable.whole(needed(one)), had, people,
                small(staff(texts, one), one.staffShort().signum() > 0 ? State.GAP : State.NONE)};
    }

    private static Label small(String words, State state) {
        var label = RowTable.whole(words);
        label.getStyleClass().add("small");
        label.getStyleClass().addAll(state == State.NONE ? List.of("muted") : List.of("state-word", state.styleClass()));
        AlternativeCard.present(label, !words.isEmpty());
        return label;
    }

    /// "Lots 3 and 4", "Lot 1", and the name where it is a single one.
    static String lots(Situation situation, Won one) {
        var words = Words.sentence(Words.lots(situation.tender(), one.lots().ids()));
        var name = one.lots().size() == 1 ? one.lots().lots().getFirst().name() : "";
        return situation.tender().lots().size() < 2 && !name.isEmpty() ? name : name.isEmpty() ? words : words + ", " + name;
    }

    static String value(Won one) {
        var value = one.lots().value();
        return value == null ? "–" : value.toString();
    }

    static String needed(Won one) {
        return one.turnover().map(Comparison::need).map(Words::money).orElse("–");
    }

    static String had(Won one) {
        return one.turnover().map(Comparison::have).map(Words::money).orElse("–");
    }

    private static boolean fails(Optional<Comparison> comparison) {
        return comparison.filter(Comparison::fails).isPresent();
    }

    /// "£700,000 to spare"; where it is one partner's turnover that counts "Marram by itself: £700,000 to spare".
    static String margin(Texts texts, Situation situation, Won one) {
        return one.turnover().map(it -> margin(texts, situation, it)).orElse(texts.of("compare.won.none"));
    }

    /// What one partner must have besides: "Marram by itself: £200,000 to spare"; empty where nothing is asked of one.
    static String own(Texts texts, Situation situation, Won one) {
        return one.own().map(it -> margin(texts, situation, it)).orElse("");
    }

    private static String margin(Texts texts, Situation situation, Comparison it) {
        return whose(texts, situation, it, margin(it.have(), it.need()).orElse(texts.of("compare.won.unknown")));
    }

    private static String whose(Texts texts, Situation situation, Comparison it, String words) {
        var who = it.who();
        return who == null ? words : texts.of("compare.won.of-one", situation.bid().shortName(who.organisation()), words);
    }

    private static Optional<String> margin(@Nullable Fraction have, @Nullable Fraction need) {
        return have == null || need == null ? Optional.empty() : Optional.of(Words.margin(have, need));
    }

    static String staff(Texts texts, Won one) {
        return one.staffShort().signum() == 0 ? texts.of("compare.won.staff-enough") : texts.of("compare.won.staff-short", Words.number(one.staffShort()));
    }
}
