package org.bidweave.ui.compare;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.bidweave.check.Words;
import org.bidweave.compare.Side;
import org.bidweave.model.Decision;
import org.bidweave.ui.shared.Field;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;

/// Which alternative was chosen, and why: the decision to record for the one on screen, and those recorded before.
final class DecisionPart extends VBox {

    private final Texts texts;
    private final CompareActs acts;
    private final TextField reason = new TextField();
    private final TextField by = new TextField();
    private final Button record = new Button();
    private final VBox rows = new VBox();

    DecisionPart(Texts texts, CompareActs acts) {
        super(8);
        this.texts = texts;
        this.acts = acts;
        reason.setId("decision-reason");
        by.setId("decision-by");
        record.setId("decision-record");
        record.disableProperty().bind(reason.textProperty().map(String::isBlank));
        reason.setOnAction(_ -> record.fire());
        by.setOnAction(_ -> record.fire());
        getChildren().setAll(new SectionHead(texts.of("compare.decision"), ""), new Field(texts.of("compare.decision.reason"), reason),
                new Field(texts.of("compare.decision.by"), by), record, rows);
    }

    void show(Side onScreen, List<Decision> decisions) {
        record.setText(texts.of("compare.decision.record", onScreen.called()));
        record.setOnAction(_ -> {
            acts.decide(onScreen, reason.getText(), by.getText());
            reason.clear();
            by.clear();
        });
        rows.getChildren().setAll(decisions.reversed().stream().map(this::row).toList());
    }

    private Node row(Decision decision) {
        var take = new Button(texts.of("compare.decision.withdraw"));
        take.setAccessibleText(texts.of("compare.decision.withdraw.spoken", decision.chosen()));
        take.setOnAction(_ -> acts.withdraw(decision));
        var when = Stream.of(Words.day(decision.on()), decision.by()).filter(part -> !part.isEmpty()).toList();
        return new RecordRow(decision.chosen(), decision.reason(), String.join(" · ", when), take);
    }
}
