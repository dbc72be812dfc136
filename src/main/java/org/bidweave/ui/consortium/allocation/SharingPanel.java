package org.bidweave.ui.consortium.allocation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.bidweave.allocation.AllocationSheet;
import org.bidweave.allocation.AllocationSheet.Row;
import org.bidweave.allocation.Proposal;
import org.bidweave.allocation.ShortNames;
import org.bidweave.check.Cell;
import org.bidweave.check.MemberSection;
import org.bidweave.model.OrganisationId;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;

/// One way to share work out: for which rows, among whom, and what it would change, before it is done as one step.
final class SharingPanel extends VBox {

    private static final double PARTNERS = 136;
    private static final double PARTNERS_AT_LEAST = 76;
    private static final double RESULT_AT_LEAST = 190;
    private static final int FEW = 12;

    private final Session session;
    private final Texts texts;
    private final AllocationWords words;
    private final Consumer<Place> go;
    private final Outcome outcome;
    private final Map<OrganisationId, CheckBox> many = new LinkedHashMap<>();
    private final Map<OrganisationId, RadioButton> one = new LinkedHashMap<>();
    private final RadioButton chosenRows = new RadioButton();
    private final RadioButton everyGap = new RadioButton();
    private final TilePane partners = new TilePane(12, 6);
    private final VBox result = new VBox(8);
    private final ChangeList changes;
    private final Button apply = new Button();
    private Sharing sharing = Sharing.FILL;
    private List<Cell> chosen = List.of();
    private List<Cell> gaps = List.of();
    private Optional<Proposal> proposed = Optional.empty();

    /// What the panel ends in: a step that was done, or nothing.
    record Outcome(Consumer<Proposal> done, Runnable cancelled) {}

    SharingPanel(Session session, Texts texts, Consumer<Place> go, Outcome outcome) {
        super(12);
        this.session = session;
        this.texts = texts;
        this.go = go;
        this.outcome = outcome;
        words = new AllocationWords(texts);
        changes = new ChangeList(texts);
        partners.setTileAlignment(Pos.CENTER_LEFT);
        partners.setPrefColumns(1);
        setId("sharing");
        getStyleClass().add("allocation-side");
        var rows = new ToggleGroup();
        chosenRows.setToggleGroup(rows);
        everyGap.setToggleGroup(rows);
        rows.selectedToggleProperty().subscribe(_ -> propose());
        apply.getStyleClass().add("primary");
        apply.setOnAction(_ -> apply());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Enter does it, except on a button that says something else; Escape leaves it.
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            outcome.cancelled().run();
        } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            event.consume();
            apply();
        }
    }

    /// Begins with the selected rows, or with every gap where only one place is selected that has none.
    void open(Sharing way, List<Row> selected, List<OrganisationId> columns, AllocationSheet sheet) {
        sharing = way;
        follow(selected, sheet);
        (chosen.stream().anyMatch(gaps::contains) ? chosenRows : everyGap).setSelected(true);
        offerPartners(columns);
        var cancel = new Button(texts.of("allocation.cancel"));
        cancel.setOnAction(_ -> outcome.cancelled().run());
        apply.setText(texts.of("allocation.apply." + way));
        var scroll = scrolling(result);
        scroll.setMinHeight(RESULT_AT_LEAST);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(new SectionHead(texts.of("allocation." + way), ""), label(texts.of("allocation.explained." + way), "muted"),
                label(texts.of("allocation.rows"), "small"), new VBox(6, chosenRows, everyGap), label(texts.of("allocation.partners." + way), "small"),
                one.size() > FEW ? offered() : partners, scroll, new HBox(8, apply, cancel));
        propose();
        (chosenRows.isSelected() ? chosenRows : everyGap).requestFocus();
    }

    /// Goes with the grid's selection and with the bid.
    void follow(List<Row> selected, AllocationSheet sheet) {
        chosen = sheet.cells(selected);
        gaps = sheet.cells(sheet.withGap().stream().filter(Row::isPlace).toList());
        chosenRows.setText(texts.of("allocation.rows.chosen", chosen.size()));
        everyGap.setText(texts.of("allocation.rows.gap", gaps.size()));
        propose();
    }

    private ScrollPane offered() {
        var offered = scrolling(partners);
        offered.setPrefHeight(PARTNERS);
        offered.setMinHeight(PARTNERS_AT_LEAST);
        return offered;
    }

    private static ScrollPane scrolling(Region content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("bare");
        return scroll;
    }

    /// The partners in the order in which what does not divide is given out.
    private void offerPartners(List<OrganisationId> columns) {
        var names = ShortNames.of(session.liveProperty().get().plan());
        var group = new ToggleGroup();
        one.clear();
        many.clear();
        names.forEach((id, name) -> {
            one.put(id, radio(name, group));
            many.put(id, tick(name, columns.size() < 2 || columns.contains(id)));
        });
        Stream.concat(columns.stream().map(one::get), one.values().stream()).filter(Objects::nonNull).findFirst().ifPresent(it -> it.setSelected(true));
        partners.getChildren().setAll(sharing == Sharing.FILL ? one.values() : many.values());
    }

    private RadioButton radio(String name, ToggleGroup group) {
        var radio = new RadioButton(name);
        radio.setToggleGroup(group);
        radio.setOnAction(_ -> propose());
        return radio;
    }

    private CheckBox tick(String name, boolean ticked) {
        var tick = new CheckBox(name);
        tick.setSelected(ticked);
        tick.setOnAction(_ -> propose());
        return tick;
    }

    private List<OrganisationId> takers() {
        return sharing == Sharing.FILL
                ? one.entrySet().stream().filter(it -> it.getValue().isSelected()).map(Map.Entry::getKey).toList()
                : many.entrySet().stream().filter(it -> it.getValue().isSelected()).map(Map.Entry::getKey).toList();
    }

    private void propose() {
        var takers = takers();
        var cells = everyGap.isSelected() ? gaps : chosen;
        if (getParent() == null || takers.isEmpty() || cells.isEmpty()) {
            proposed = Optional.empty();
            show();
        } else {
            session.workOut(live -> sharing.of(live.plan(), cells, takers), proposal -> {
                proposed = Optional.of(proposal);
                show();
            });
        }
    }

    private void show() {
        apply.setDisable(proposed.filter(it -> !it.changes().isEmpty()).isEmpty());
        var parts = new ArrayList<Node>();
        proposed.ifPresent(proposal -> {
            parts.add(label(words.what(proposal), "strong"));
            if (!proposal.changes().isEmpty()) {
                changes.show(session.bid(), ShortNames.of(session.liveProperty().get().plan()), proposal.changes());
                parts.add(changes);
            }
            words.open(proposal).forEach(sentence -> parts.add(marked(State.GAP, sentence)));
            elsewhere(proposal).forEach(sentence -> parts.add(marked(State.RISK, sentence)));
            if (!proposal.changes().isEmpty()) {
                parts.add(shares(proposal));
            }
        });
        result.getChildren().setAll(parts);
    }

    private List<String> elsewhere(Proposal proposal) {
        var others = PoolsPanel.others(session);
        var after = proposal.edit(session.alternativeProperty().get()).change().apply(session.bid());
        return words.elsewhere(session.liveProperty().get().plan().with(after), others, proposal);
    }

    private Region shares(Proposal proposal) {
        var who = proposal.changes().stream().map(Proposal.Change::partner).distinct().toList();
        var lots = proposal.changes().stream().map(change -> change.cell().lot()).distinct().toList();
        var open = new Button(texts.of("allocation.shares.open"), Icon.POUND.draw());
        open.getStyleClass().add("link");
        open.setOnAction(_ -> go.accept(new Place.Consortium(who.getFirst(), MemberSection.SHARE)));
        return new VBox(4, label(words.shares(session.liveProperty().get().plan(), who, lots), "muted"), open);
    }

    private void apply() {
        proposed.filter(it -> !it.changes().isEmpty()).ifPresent(proposal -> {
            proposed = Optional.empty();
            session.apply(proposal.edit(session.alternativeProperty().get()));
            outcome.done().accept(proposal);
        });
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label marked(State state, String sentence) {
        var label = label(sentence, "sentence-line");
        label.setGraphic(new StateShape(state, StateShape.IN_COUNT));
        label.setGraphicTextGap(8);
        return label;
    }
}
