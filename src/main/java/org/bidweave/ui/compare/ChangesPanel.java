package org.bidweave.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.RuleChange;
import org.bidweave.compare.Moves;
import org.bidweave.ui.shared.EffectRows;
import org.bidweave.ui.shared.Segmented;
import org.bidweave.ui.shared.Segmented.Half;
import org.bidweave.ui.shared.Texts;

/// The verdicts rule by rule: what the right one closes and opens beside the left, or every rule in every alternative.
final class ChangesPanel extends VBox {

    private enum Shown { DIFFERENCES, ALL }

    private final Texts texts;
    private final VBox differences = new VBox();
    private final RulesTable all;

    ChangesPanel(Texts texts) {
        super(10);
        this.texts = texts;
        all = new RulesTable(texts);
        differences.getStyleClass().add("changes-frame");
        var choice = new Segmented<>(List.of(Half.of(Shown.DIFFERENCES, texts.of("compare.differences")), Half.of(Shown.ALL, texts.of("compare.all-rules"))),
                Shown.DIFFERENCES, this::choose);
        choice.setId("compare-rules");
        setId("compare-changes");
        getChildren().setAll(choice, differences, all);
        choose(Shown.DIFFERENCES);
    }

    private void choose(Shown shown) {
        AlternativeCard.present(differences, shown == Shown.DIFFERENCES);
        AlternativeCard.present(all, shown == Shown.ALL);
    }

    void show(Seen seen) {
        seen.moves().ifPresent(this::showMoves);
        all.show(seen.sides());
    }

    private void showMoves(Moves moves) {
        var about = moves.about().map(who -> texts.of("compare.all-about", moves.right().bid().nameOf(who)));
        var right = moves.right().called();
        differences.getChildren().setAll(
                head(texts.of("compare.closes", right), moves.closes().size(), Optional.empty()),
                rows(moves.closes(), "compare.closes.none"),
                head(texts.of("compare.opens", right), moves.opens().size(), about),
                rows(moves.opens(), "compare.opens.none"));
    }

    private Node rows(List<RuleChange> changes, String none) {
        if (changes.isEmpty()) {
            var nothing = new Label(texts.of(none));
            nothing.getStyleClass().addAll("muted", "nothing");
            return nothing;
        }
        var rows = new EffectRows(texts);
        rows.show(changes);
        return rows;
    }

    private static Node head(String title, int many, Optional<String> about) {
        var name = new Label(title);
        name.getStyleClass().add("strong");
        name.setMinWidth(USE_PREF_SIZE);
        var count = new Label(String.valueOf(many));
        count.getStyleClass().add("muted");
        count.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var whose = new Label(about.orElse(""));
        whose.getStyleClass().addAll("small", "muted");
        var head = new HBox(8, name, count, gap, whose);
        head.getStyleClass().add("group-head");
        return head;
    }
}
