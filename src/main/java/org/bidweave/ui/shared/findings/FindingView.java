package org.bidweave.ui.shared.findings;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.Assessment;
import org.bidweave.check.Finding;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.Whereabouts;

/// One finding in full, for screens that show it where it belongs: sentence, arithmetic, and what can be done.
public record FindingView(Session session, Texts texts, Consumer<Place> go) {

    public Node of(Assessment assessment, Finding finding) {
        var acts = new FindingBody.Acts(texts, new FixActs(session, go), new Acceptances(session));
        var body = new FindingBody(finding, RuleResult.acceptance(session.bid(), assessment, finding), acts);
        var all = new VBox(6, head(finding), body);
        all.getStyleClass().addAll("findings", "finding-view");
        Whereabouts.mark(all, new Place.Findings(finding.rule().id()));
        all.getStylesheets().add(Objects.requireNonNull(FindingsPanel.class.getResource("findings.css")).toExternalForm());
        return all;
    }

    private static Node head(Finding finding) {
        var name = new Label(finding.rule().name());
        name.getStyleClass().add("strong");
        var id = new Label(finding.rule().id());
        id.getStyleClass().add("print");
        id.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var sentence = new Label(finding.message());
        sentence.setWrapText(true);
        var words = new VBox(new HBox(8, name, gap, id), sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(8, new StateShape(States.of(finding.verdict()), StateShape.IN_LIST), words);
    }
}
