package org.bidweave.ui.compare;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.compare.Side;
import org.bidweave.model.Alternative;
import org.bidweave.model.Kept;
import org.bidweave.ui.shared.Field;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// Versions in time: what is on screen kept as it is today, such as trustees see it, and those that were kept, to see what has changed since.
final class VersionsPart extends VBox {

    private final Texts texts;
    private final CompareActs acts;
    private final Consumer<Alternative> compare;
    private final TextField name;
    private final Button keep = new Button();
    private final VBox rows = new VBox();

    VersionsPart(Texts texts, CompareActs acts, Consumer<Alternative> compare) {
        super(8);
        this.texts = texts;
        this.acts = acts;
        this.compare = compare;
        name = new TextField(texts.of("compare.versions.trustees"));
        name.setId("version-name");
        keep.setId("version-keep");
        keep.disableProperty().bind(name.textProperty().map(String::isBlank));
        name.setOnAction(_ -> keep.fire());
        getChildren().setAll(new SectionHead(texts.of("compare.versions"), ""), new Field(texts.of("compare.versions.name"), name), keep, rows);
    }

    void show(Side onScreen, List<Alternative> versions) {
        keep.setText(texts.of("compare.versions.keep", onScreen.called()));
        keep.setOnAction(_ -> acts.keep(onScreen, name.getText().strip()));
        rows.getChildren().setAll(versions.reversed().stream().map(this::row).toList());
    }

    private Node row(Alternative version) {
        var kept = Objects.requireNonNull(version.kept());
        var since = new Button(texts.of("compare.versions.since"));
        since.setAccessibleText(texts.of("compare.versions.since.spoken", version.name()));
        since.setOnAction(_ -> compare.accept(version));
        var delete = new Button(texts.of("compare.delete"));
        delete.setAccessibleText(texts.of("compare.versions.delete.spoken", version.name()));
        delete.setOnAction(_ -> acts.delete(version.id()));
        return new RecordRow(version.name(), texts.of("compare.versions.of", kept.of(), stood(kept)), Words.day(kept.on()), since, delete);
    }

    /// "2 blockers": the worst as planned.
    private String stood(Kept kept) {
        var worst = List.of(Verdict.BLOCKER, Verdict.GAP, Verdict.UNKNOWN, Verdict.RISK, Verdict.INFO).stream()
                .filter(verdict -> kept.planned().containsValue(verdict.code())).findFirst();
        return worst.map(verdict -> States.of(verdict).counted(texts, Math.toIntExact(kept.planned().values().stream().filter(verdict.code()::equals).count())))
                .orElse(State.MET.word(texts));
    }
}
