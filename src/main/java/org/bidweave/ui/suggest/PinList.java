package org.bidweave.ui.suggest;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;

/// Who must be in, who must not, and who not together: what is fixed as sentences, and a line to fix more.
final class PinList extends VBox {

    private final Texts texts;
    private final Consumer<List<Pin>> changed;
    private final VBox rows = new VBox(2);
    private final Chooser<Pin.Kind> kind;
    private final Chooser<OrganisationId> who;
    private final Chooser<OrganisationId> other;
    private final Button add = new Button();
    private List<Organisation> known = List.of();
    private List<Pin> pins = List.of();

    PinList(Texts texts, Consumer<List<Pin>> changed) {
        super(8);
        this.texts = texts;
        this.changed = changed;
        kind = new Chooser<>("suggest-pin", texts.of("suggest.pin"), value -> texts.of("suggest.pin." + value));
        who = new Chooser<>("suggest-pin-who", texts.of("suggest.pin.who"), this::name).open(texts.of("suggest.pin.choose"));
        other = new Chooser<>("suggest-pin-other", texts.of("suggest.pin.other"), this::name).open(texts.of("suggest.pin.choose"));
        kind.offer(List.of(Pin.Kind.values()));
        kind.whenChosen(_ -> arrange());
        who.whenChosen(_ -> arrange());
        other.whenChosen(_ -> arrange());
        add.setText(texts.of("suggest.pin.add"));
        add.setGraphic(Icon.ADD.draw());
        add.getStyleClass().add("small");
        add.setId("suggest-pin-add");
        add.setOnAction(_ -> made().ifPresent(this::add));
        getChildren().addAll(rows, kind.field(), who.field(), other.field(), add);
        rows.getChildren().setAll(Lines.quiet(texts.of("suggest.pin.none")));
        arrange();
    }

    /// Who can be named; what was fixed of others stays, and the search says so.
    void offer(List<Organisation> organisations) {
        known = organisations;
        var ids = organisations.stream().map(Organisation::id).toList();
        who.offer(ids);
        other.offer(ids);
        arrange();
    }

    private void arrange() {
        var pair = kind.chosen() == Pin.Kind.APART;
        other.field().setVisible(pair);
        other.field().setManaged(pair);
        add.setDisable(made().isEmpty());
    }

    private Optional<Pin> made() {
        if (who.nothing() || (kind.chosen() == Pin.Kind.APART && other.nothing())) {
            return Optional.empty();
        }
        return switch (kind.chosen()) {
            case IN -> Optional.of(new Pin.In(who.chosen()));
            case OUT -> Optional.of(new Pin.Out(who.chosen()));
            case APART -> Optional.<Pin>of(new Pin.Apart(who.chosen(), other.chosen())).filter(_ -> !who.chosen().equals(other.chosen()));
        };
    }

    private void add(Pin pin) {
        if (!pins.contains(pin)) {
            show(Stream.concat(pins.stream(), Stream.of(pin)).toList());
        }
        kind.field().control().requestFocus();
        who.clear();
        other.clear();
        arrange();
    }

    private void show(List<Pin> now) {
        pins = now;
        rows.getChildren().setAll(now.isEmpty() ? List.of(Lines.quiet(texts.of("suggest.pin.none"))) : now.stream().map(this::row).toList());
        changed.accept(now);
    }

    private HBox row(Pin pin) {
        var words = new Label(words(pin));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var remove = new Button(texts.of("suggest.pin.remove"));
        remove.getStyleClass().addAll("small", "flat");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setAccessibleText(texts.of("suggest.pin.remove") + ": " + words.getText());
        remove.setOnAction(_ -> {
            show(pins.stream().filter(one -> !one.equals(pin)).toList());
            kind.field().control().requestFocus();
        });
        var row = new HBox(8, words, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String words(Pin pin) {
        return switch (pin) {
            case Pin.In(var one) -> texts.of("suggest.pinned.IN", name(one));
            case Pin.Out(var one) -> texts.of("suggest.pinned.OUT", name(one));
            case Pin.Apart(var one, var two) -> texts.of("suggest.pinned.APART", name(one), name(two));
        };
    }

    private String name(OrganisationId id) {
        return known.stream().filter(one -> one.id().equals(id)).map(Organisation::name).findFirst().orElse(id.value());
    }
}
