package org.bidweave.ui.partners;

import java.util.ArrayList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.Tag;
import org.bidweave.ui.shared.WarningChip;
import org.jspecify.annotations.Nullable;

/// A row of the results in two lines: the name, its warnings and its income; how near and where it works, what it does, and how large it is.
/// Its parts stay while the results change beneath.
final class ResultCell extends ListCell<Item> {

    static final double HEIGHT = 52;

    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    private final PartnerWords words;
    private final Label name = label("name");
    private final Label income = label("medium");
    private final Label second = label("small", "muted");
    private final Label band = label("small", "muted");
    private final HBox beside = new HBox(6);
    private final Tag kept;
    private final VBox row;
    private final Label title = label("section");
    private final Label count = label("muted");
    private final HBox head;
    private final Tooltip registerName = new Tooltip();

    ResultCell(PartnerWords words) {
        this.words = words;
        kept = new Tag(words.texts().of("partners.kept"));
        beside.setAlignment(Pos.CENTER_LEFT);
        beside.setMinWidth(Region.USE_PREF_SIZE);
        income.setMinWidth(Region.USE_PREF_SIZE);
        band.setMinWidth(Region.USE_PREF_SIZE);
        name.setMinWidth(120);
        row = new VBox(2, line(name, beside, gap(), income), line(second, gap(), band));
        row.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(Region.USE_PREF_SIZE);
        head = line(title, count);
        head.setAlignment(Pos.BOTTOM_LEFT);
        // Else a long row widens the list.
        setPrefWidth(0);
    }

    private static Label label(String... classes) {
        var label = new Label();
        label.getStyleClass().addAll(classes);
        return label;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static HBox line(Region... parts) {
        var line = new HBox(8, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    @Override
    protected void updateItem(@Nullable Item item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        pseudoClassStateChanged(HEAD, item instanceof Item.Head);
        setTooltip(null);
        switch (item) {
            case null -> setGraphic(null);
            case Item.Head(var what, var many) -> {
                title.setText(what);
                count.setText(many);
                setAccessibleText(what + ", " + many);
                setGraphic(head);
            }
            case Partner partner -> {
                show(partner);
                setGraphic(row);
            }
        }
    }

    private void show(Partner partner) {
        name.setText(partner.facts().name());
        income.setText(words.income(partner.facts()));
        second.setText(words.second(partner));
        band.setText(words.band(partner.facts()));
        var marks = new ArrayList<Region>();
        if (partner.kept() != null && !partner.mine()) {
            marks.add(kept);
        }
        marks.addAll(WarningChip.all(words.texts(), partner.facts().warned()));
        if (!beside.getChildren().isEmpty() || !marks.isEmpty()) {
            beside.getChildren().setAll(marks);
        }
        var entry = partner.entry();
        if (entry != null && !entry.name().equals(partner.facts().name())) {
            registerName.setText(words.texts().of("partners.register-name", entry.name(), entry.id()));
            setTooltip(registerName);
        }
        setAccessibleText(words.spoken(partner));
    }
}
