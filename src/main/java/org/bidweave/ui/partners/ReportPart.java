package org.bidweave.ui.partners;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.exchange.register.Imported;
import org.bidweave.exchange.register.RegisterReport;
import org.bidweave.model.OrganisationId;
import org.bidweave.ui.partners.RegisterImport.Changed;
import org.bidweave.ui.partners.RegisterImport.Chosen;
import org.bidweave.ui.partners.RegisterImport.State;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;

/// What an import brought: what changed for my organisations, what became of the rows of each file, and every row that was refused.
final class ReportPart extends VBox {

    private final Texts texts;
    private final KeepActs acts;

    ReportPart(Texts texts, State.Done done, KeepActs acts, ReportActs reports, Consumer<Chosen> start) {
        super(20);
        this.texts = texts;
        this.acts = acts;
        if (!done.rest().isEmpty()) {
            getChildren().add(new FailedPart(done.rest()));
        }
        done.smaller().forEach(one -> getChildren().add(new SmallerPart(texts, one, start)));
        if (!done.changed().isEmpty() || (done.asked() > 0 && !done.imported().isEmpty())) {
            getChildren().add(changes(done.changed()));
        }
        done.imported().forEach(one -> getChildren().add(register(one)));
        var refused = RefusedRows.of(texts, done.imported().stream().map(Imported::report).toList());
        if (!refused.rows().isEmpty()) {
            getChildren().add(new RefusedTable(texts, refused, reports));
        }
    }

    private Node changes(List<Changed> changed) {
        var box = new VBox(10, heading(changed.isEmpty() ? texts.of("registers.unchanged") : texts.of("registers.changed", changed.size())));
        box.setId("registers-changes");
        changed.forEach(one -> box.getChildren().add(change(one)));
        return box;
    }

    private Node change(Changed changed) {
        var organisation = changed.organisation();
        var name = new Button(organisation.name());
        name.getStyleClass().addAll("link", "strong");
        name.setOnAction(_ -> acts.open(organisation));
        var row = new FlowPane(12, 4, name);
        Optional.ofNullable(changed.now()).ifPresent(now -> row.getChildren().add(update(organisation.id(), now)));
        var box = new VBox(2, row);
        changed.sentences().forEach(sentence -> box.getChildren().add(wrapped(sentence)));
        box.getStyleClass().add("changed-row");
        return box;
    }

    private Button update(OrganisationId organisation, RegisterEntry now) {
        var update = new Button(texts.of("partners.update"), Icon.IMPORT.draw());
        update.getStyleClass().add("small");
        update.setOnAction(_ -> {
            acts.profiles().bid().organisation(organisation).ifPresent(profile -> acts.update(profile, now));
            update.setDisable(true);
            update.setText(texts.of("registers.updated"));
        });
        return update;
    }

    private Node register(Imported imported) {
        var report = imported.report();
        var day = report.asOf();
        var title = PartnerWords.capital(day == null ? imported.title() : texts.of("partners.source", imported.title(), PartnerWords.day(day)));
        var box = new VBox(6, heading(title), wrapped(texts.of(imported.isOfGrants() ? "registers.grants" : "registers.entries", report.entries())));
        box.getChildren().add(new FilesTable(texts).of(report.files()));
        report.notes().forEach(note -> box.getChildren().add(wrapped(note)));
        var left = report.files().stream().filter(file -> !file.left().isEmpty()).map(this::left).toList();
        left.forEach(words -> box.getChildren().add(wrapped(words, "small", "muted")));
        return box;
    }

    /// "charity: left out 3 rows of linked charities"
    private String left(RegisterReport.Count file) {
        return texts.of("registers.left", file.file(), file.left().entrySet().stream()
                .map(why -> texts.of("registers.left.why", why.getValue(), why.getKey())).collect(Collectors.joining("; ")));
    }

    private static Label heading(String words) {
        var heading = new Label(words);
        heading.getStyleClass().add("section");
        heading.setWrapText(true);
        return heading;
    }

    private static Label wrapped(String words, String... classes) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }
}
