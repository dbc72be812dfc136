package org.bidweave.ui.tender;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.bidweave.model.AreaId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.ServiceLine;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Clip;

/// The volume of one lot at a time, for a tender with many places. Ctrl+Page Down shows the next lot, as Excel the next sheet.
final class VolumeByLot extends VBox {

    private final Session session;
    private final Texts texts;
    private final ComboBox<LotId> chosen = new ComboBox<>();
    private final VolumeTable services;
    private final PeopleByPlace people;

    /// There is at least one lot.
    VolumeByLot(Session session, Texts texts, Clip clip, List<ServiceLine> lines) {
        super(10);
        this.session = session;
        this.texts = texts;
        services = VolumeTable.ofOneLot(session, texts, clip, () -> lot().id());
        people = new PeopleByPlace(session, texts, clip, this::lot, lines);
        chosen.setId("tender-volume-lot");
        chosen.setPrefWidth(360);
        chosen.setConverter(new Titles());
        var label = new Label(texts.of("tender.lot.number"));
        label.setLabelFor(chosen);
        var choice = new HBox(8, label, chosen, step("tender.volume.previous", Icon.CHEVRON_UP, -1), step("tender.volume.next", Icon.CHEVRON_DOWN, 1));
        choice.getStyleClass().add("tender-volume-choice");
        getChildren().addAll(choice, services.grid(), people.grid());
        refresh();
        chosen.valueProperty().subscribe((_, _) -> showLot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Node first() {
        return people.grid().table();
    }

    void paste() {
        people.grid().paste();
    }

    void refresh() {
        var lots = session.bid().tender().lots().stream().map(Lot::id).toList();
        if (!chosen.getItems().equals(lots)) {
            var before = chosen.getValue();
            chosen.getItems().setAll(lots);
            chosen.setValue(lots.contains(before) ? before : lots.getFirst());
        }
        showLot();
    }

    void select(LotId lot, AreaId area) {
        chosen.setValue(lot);
        people.grid().select(area, 1);
    }

    private void showLot() {
        if (chosen.getValue() != null) {
            services.refresh();
            people.refresh();
        }
    }

    private Lot lot() {
        return session.bid().tender().lot(chosen.getValue());
    }

    private Button step(String key, Icon icon, int by) {
        var button = new Button(texts.of(key), icon.draw());
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> go(by));
        return button;
    }

    private void go(int by) {
        var lots = chosen.getItems();
        chosen.setValue(lots.get(Math.clamp(lots.indexOf(chosen.getValue()) + by, 0, lots.size() - 1)));
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() && (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP)) {
            go(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
            event.consume();
        }
    }

    private final class Titles extends StringConverter<LotId> {

        @Override
        public String toString(LotId lot) {
            return lot == null ? "" : new LotNumbers(texts).titled(session.bid().tender(), lot);
        }

        @Override
        public LotId fromString(String title) {
            throw new UnsupportedOperationException("Lots are chosen, not typed.");
        }
    }
}
