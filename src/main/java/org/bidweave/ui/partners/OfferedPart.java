package org.bidweave.ui.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.exchange.register.Extract;
import org.bidweave.exchange.register.RegisterFile;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;

/// What each of the chosen files is, the columns of lists to match, and the act that begins.
final class OfferedPart extends VBox {

    private final Texts texts;
    private final RegisterImport.State.Offered offered;
    private final List<ColumnsPart> columns;
    private final Button begin;
    private final Button others;
    private final Button back;
    private final Label missing = new Label();

    OfferedPart(Texts texts, RegisterImport.State.Offered offered, Consumer<RegisterImport.Chosen> start, Runnable choose, Runnable leave) {
        super(16);
        this.texts = texts;
        this.offered = offered;
        columns = offered.lists().stream().map(list -> new ColumnsPart(texts, list, this::judge)).toList();
        begin = new Button(texts.of("registers.begin"), Icon.IMPORT.draw());
        begin.getStyleClass().add("primary");
        begin.setId("registers-begin");
        begin.setOnAction(_ -> start.accept(chosen()));
        others = new Button(texts.of("registers.others"));
        others.setId("registers-others");
        others.setOnAction(_ -> choose.run());
        back = new Button(texts.of("registers.leave"));
        back.setOnAction(_ -> leave.run());
        missing.getStyleClass().add("muted");
        missing.setWrapText(true);
        getChildren().add(files());
        columns.forEach(getChildren()::add);
        getChildren().addAll(missing, new HBox(8, begin, others, back));
        judge();
    }

    /// Brings the keyboard to what is done next.
    void enter() {
        var next = begin.isDisabled() ? back : others;
        next.requestFocus();
        // A ring is drawn only around what the keyboard has moved to.
        next.requestFocusTraversal(TraversalDirection.PREVIOUS);
    }

    private VBox files() {
        var heading = new Label(texts.of("registers.files", offered.files().files().size()));
        heading.getStyleClass().add("section");
        var list = new VBox(6, heading);
        for (var file : offered.files().files()) {
            var words = new Label(file.sentence(), mark(file));
            words.setWrapText(true);
            words.setGraphicTextGap(8);
            words.setMinHeight(Region.USE_PREF_SIZE);
            list.getChildren().add(words);
        }
        return list;
    }

    private static Region mark(RegisterFile file) {
        return switch (file.kind()) {
            case CHARITY_COMMISSION, OSCR, OSCR_FORMER, CCNI, GRANTS -> Icon.CHECK.draw();
            case OTHER_LIST -> Icon.TABLE.draw();
            case NONE -> Icon.CLOSE.draw();
            case BROKEN -> new StateShape(State.BLOCKER, StateShape.IN_COUNT);
        };
    }

    private RegisterImport.Chosen chosen() {
        var all = new ArrayList<Extract>(offered.files().registers());
        columns.forEach(part -> part.extract().ifPresent(all::add));
        return new RegisterImport.Chosen(all, offered.files().grants(), false);
    }

    /// Whether there is anything to import, and if not why.
    private void judge() {
        var why = columns.stream().filter(ColumnsPart::wanted).map(ColumnsPart::match).flatMap(match -> match.missing().stream()).findFirst();
        boolean any = !offered.files().registers().isEmpty() || !offered.files().grants().isEmpty() || columns.stream().anyMatch(ColumnsPart::wanted);
        begin.setDisable(why.isPresent() || !any);
        missing.setText(why.orElse(any ? "" : texts.of("registers.none")));
        missing.setManaged(!missing.getText().isEmpty());
    }
}
