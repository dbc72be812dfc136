package org.bidweave.ui.shared.findings;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.model.Acceptance;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Clip;

/// A finding opened: its arithmetic, what can be done from here, and whether somebody takes it on.
final class FindingBody extends VBox {

    /// What an opened finding may do.
    record Acts(Texts texts, Clip clip, FixActs fixes, Acceptances acceptances) {}

    private final Acts acts;

    FindingBody(Finding finding, Optional<Acceptance> accepted, Acts acts) {
        super(6);
        this.acts = acts;
        getStyleClass().add("finding-body");
        if (!finding.arithmetic().isEmpty()) {
            getChildren().add(new Arithmetic(finding.arithmetic(), States.of(finding.verdict())));
        }
        finding.fixes().forEach(fix -> getChildren().add(fix(fix)));
        if (accepted.isPresent() || RuleResult.acceptable(finding.verdict())) {
            getChildren().add(new AcceptForm(acts.texts(), acts.acceptances(), finding, accepted));
        }
    }

    private Node fix(Fix fix) {
        return switch (fix) {
            case Fix.Advice advice -> advice(advice);
            case Fix.AskBuyer ask -> question(ask);
            case Fix.OpenTender _, Fix.OpenMember _, Fix.TryPartner _, Fix.SetStage _, Fix.MakeLead _, Fix.SetShare _, Fix.DropLot _ ->
                new FixButton(fix, () -> acts.fixes().run(fix));
        };
    }

    private static Node advice(Fix.Advice advice) {
        var words = new Label(advice.consequence().isEmpty() ? advice.act() : advice.act() + ". " + advice.consequence());
        words.getStyleClass().addAll("small", "muted");
        words.setWrapText(true);
        return words;
    }

    private Node question(Fix.AskBuyer ask) {
        var text = new Label(ask.question());
        text.setWrapText(true);
        var copy = new Button(acts.texts().of("findings.copy"), Icon.COPY.draw());
        copy.getStyleClass().add("small");
        copy.setOnAction(_ -> {
            acts.clip().write(ask.question());
            copy.setText(acts.texts().of("findings.copied"));
        });
        var box = new VBox(8, text, copy);
        box.getStyleClass().add("question");
        var all = new VBox(6);
        var button = new FixButton(ask, () -> {
            if (!all.getChildren().remove(box)) {
                all.getChildren().add(box);
            }
        });
        all.getChildren().add(button);
        return all;
    }
}
