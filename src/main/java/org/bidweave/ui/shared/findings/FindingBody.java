package org.bidweave.ui.shared.findings;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.model.Acceptance;
import org.bidweave.profile.GapSearch;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// A finding opened: its arithmetic, what can be done from here, and whether somebody takes it on.
final class FindingBody extends VBox {

    /// What an opened finding may do.
    record Acts(Texts texts, FixActs fixes, Acceptances acceptances) {}

    private final Acts acts;

    FindingBody(Finding finding, Optional<Acceptance> accepted, Acts acts) {
        super(6);
        this.acts = acts;
        getStyleClass().add("finding-body");
        if (!finding.arithmetic().isEmpty()) {
            getChildren().add(new Arithmetic(acts.texts(), finding.arithmetic(), States.of(finding.verdict())));
        }
        finding.fixes().forEach(fix -> getChildren().add(fix(finding, fix)));
        if (GapSearch.helps(finding)) {
            getChildren().add(new FixButton(Icon.SEARCH, acts.texts().of("findings.find-partners"), acts.texts().of("findings.find-partners.where"),
                    () -> acts.fixes().findPartners(finding)));
        }
        if (accepted.isPresent() || RuleResult.acceptable(finding.verdict())) {
            getChildren().add(new AcceptForm(acts.texts(), acts.acceptances(), finding, accepted));
        }
    }

    private Node fix(Finding finding, Fix fix) {
        return switch (fix) {
            case Fix.Advice advice -> advice(advice);
            case Fix.OpenTender _, Fix.OpenMember _, Fix.TryPartner _, Fix.SetStage _, Fix.MakeLead _, Fix.SetShare _, Fix.DropLot _,
                    Fix.AskBuyer _ -> new FixButton(fix, () -> acts.fixes().run(finding, fix));
        };
    }

    private static Node advice(Fix.Advice advice) {
        var words = new Label(advice.consequence().isEmpty() ? advice.act() : advice.act() + ". " + advice.consequence());
        words.getStyleClass().addAll("small", "muted");
        words.setWrapText(true);
        return words;
    }
}
