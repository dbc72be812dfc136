package org.bidweave.ui.suggest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.Finding;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.optimise.suggest.Demand;
import org.bidweave.optimise.suggest.NotPossible;
import org.bidweave.optimise.suggest.PartnerWanted;
import org.bidweave.optimise.suggest.Suggestion;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Texts;

/// Why not even the best meets everything: what nobody can bring, what conflicts, and the partner who would do.
final class MissingPanel extends VBox {

    /// What the directory can be searched for.
    private static final Set<String> SEARCHED = Set.of("SPC-01", "SPC-02", "ARE-01", "CAP-01", "FIN-02");

    private final Texts texts;
    private final Situation now;

    MissingPanel(Texts texts, Asked asked, Result.Missing missing, Suggestion best, Pages out, Consumer<Place> go) {
        super(8);
        this.texts = texts;
        now = asked.now();
        getStyleClass().add("card");
        setId("suggest-missing");
        getChildren().add(head("suggest.missing"));
        why(missing.why());
        if (!missing.partner().nothing()) {
            var wanted = new PartnerWanted(now, missing.partner());
            partner(wanted);
            var buttons = new FlowPane(8, 8);
            sought(best).ifPresent(finding -> buttons.getChildren().add(
                    button("suggest.partner.find", "suggest-find", Icon.SEARCH, () -> go.accept(new Place.FindPartners(finding)))));
            buttons.getChildren().addAll(
                    button("suggest.partner.copy", "suggest-wanted-copy", Icon.COPY, () -> out.copy(wanted.page())),
                    button("suggest.partner.save", "suggest-wanted-save", Icon.DOCUMENT, () -> out.save(texts.of("suggest.partner.file"), wanted.page())));
            getChildren().add(buttons);
        }
    }

    private void why(NotPossible why) {
        lines("suggest.missing.nobody", why.nobody());
        lines("suggest.missing.conflict", why.conflict());
        why.granted(now).ifPresent(words -> getChildren().add(Lines.quiet(words)));
        if (!why.complete()) {
            getChildren().add(line(texts.of("suggest.missing.incomplete")));
        }
    }

    private void lines(String head, List<Demand> demands) {
        if (!demands.isEmpty()) {
            var lines = new VBox(2, line(texts.of(head)));
            demands.stream().map(demand -> demand.said(now)).distinct().forEach(words -> lines.getChildren().add(line("• " + words)));
            getChildren().add(lines);
        }
    }

    private void partner(PartnerWanted wanted) {
        var lines = new VBox(2, line(wanted.head()));
        wanted.lines().forEach(words -> lines.getChildren().add(line("• " + words)));
        getChildren().add(lines);
    }

    private Button button(String key, String id, Icon icon, Runnable act) {
        var button = new Button(texts.of(key), icon.draw());
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static Optional<Finding> sought(Suggestion best) {
        return best.after().findings().stream().filter(finding -> SEARCHED.contains(finding.rule().id()))
                .filter(finding -> finding.verdict() == Verdict.BLOCKER || finding.verdict() == Verdict.GAP)
                .max(Comparator.comparing(Finding::verdict));
    }

    private Label head(String key) {
        var head = line(texts.of(key));
        head.getStyleClass().add("name");
        return head;
    }

    private static Label line(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
