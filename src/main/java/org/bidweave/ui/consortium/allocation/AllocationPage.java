package org.bidweave.ui.consortium.allocation;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.allocation.AllocationSheet;
import org.bidweave.allocation.AllocationSheet.Row;
import org.bidweave.allocation.Proposal;
import org.bidweave.check.Words;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Segmented;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.RowAct;
import org.bidweave.ui.shared.grid.TableOut;

/// Who serves how many people where, all of it: the grid, what shares work out at once, and the partners' staff beside it.
public final class AllocationPage extends VBox {

    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");
    private static final double BOTH = 1060;

    private final Texts texts;
    private final Consumer<Place> go;
    private final WorkGrid grid;
    private final PoolsPanel pools;
    private final SharingPanel sharing;
    private final SectionHead head;
    private final CheckBox showPools;
    private final HBox body;
    private List<Region> beside = List.of();

    public AllocationPage(Session session, Texts texts, TableOut out, Consumer<Place> go) {
        super(10);
        this.texts = texts;
        this.go = go;
        getStyleClass().add("allocation-page");
        grid = new WorkGrid(session, texts, out.clip(), Stream.of(Sharing.values()).map(this::act).toList(), this::selected);
        pools = new PoolsPanel(session, texts, out.files(), go);
        sharing = new SharingPanel(session, texts, go, new SharingPanel.Outcome(this::done, this::closeSharing));
        head = new SectionHead(texts.of("consortium.allocation"), "", export(out), back());
        showPools = new CheckBox(texts.of("allocation.pools"));
        showPools.setOnAction(_ -> showPools());
        body = new HBox(0, grid);
        HBox.setHgrow(grid, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        setMargin(head, new Insets(0, 16, 0, 0));
        getChildren().setAll(head, tools(), body);
        session.othersProperty().subscribe((_, _) -> pools.show());
        widthProperty().subscribe(_ -> arrange());
        summarise();
    }

    private Button export(TableOut out) {
        var export = new Button(texts.of("coverage.export"), Icon.EXPORT.draw());
        export.setId("export-allocation");
        export.setAccessibleText(texts.of("allocation.export"));
        export.setOnAction(_ -> out.files().save(texts.of("consortium.allocation"), grid.table()));
        return export;
    }

    private Button back() {
        var back = new Button(texts.of("allocation.back"));
        back.getStyleClass().add("link");
        back.setOnAction(_ -> go.accept(new Place.Consortium(null, null)));
        return back;
    }

    private RowAct<Row> act(Sharing way) {
        return new RowAct<>(texts.of("allocation.act." + way), way.icon(), KeyCombination.valueOf(way.keys()), rows -> open(way, rows));
    }

    private FlowPane tools() {
        var acts = new HBox(8);
        Stream.of(Sharing.values()).map(this::button).forEach(acts.getChildren()::add);
        var measures = new Segmented<>(Stream.of(Measure.values()).map(it -> Segmented.Half.of(it, texts.of("allocation.measure." + it))).toList(),
                Measure.PEOPLE, grid::setMeasure);
        var onlyGaps = new CheckBox(texts.of("allocation.only-gaps"));
        onlyGaps.selectedProperty().subscribe((_, only) -> grid.setOnlyGaps(only));
        var look = new HBox(12, measures, onlyGaps, showPools);
        look.setAlignment(Pos.CENTER_LEFT);
        var tools = new FlowPane(24, 8, acts, look);
        tools.setRowValignment(VPos.CENTER);
        return tools;
    }

    private Button button(Sharing way) {
        var button = new Button(texts.of("allocation.act." + way), way.icon().draw());
        button.setTooltip(new Tooltip(texts.of("allocation.explained." + way) + " (" + way.keys() + ")"));
        button.setOnAction(_ -> open(way, grid.selected()));
        return button;
    }

    /// Brings the keyboard to the grid.
    public void open() {
        refresh();
        grid.takeKeyboard();
    }

    /// What the bid says now; nothing while the page is not on screen.
    public void refresh() {
        if (getScene() != null) {
            grid.show();
            summarise();
            pools.show();
            sharing.follow(grid.selected(), grid.sheet());
        }
    }

    private void summarise() {
        var all = grid.sheet().rows().isEmpty() ? null : grid.sheet().figures(grid.sheet().rows().getFirst());
        head.setSecond(all == null
                ? texts.of("consortium.allocation.none")
                : texts.of("allocation.second", Words.count(all.need()), Figures.have(all), Figures.gap(all)));
    }

    private void selected() {
        if (sharing.getParent() != null) {
            sharing.follow(grid.selected(), sheet());
        }
    }

    private AllocationSheet sheet() {
        return grid.sheet();
    }

    private void open(Sharing way, List<Row> rows) {
        side(List.of(sharing));
        sharing.open(way, rows, grid.selectedPartners(), sheet());
    }

    private void closeSharing() {
        showPools();
        grid.takeKeyboard();
    }

    private void done(Proposal proposal) {
        closeSharing();
        head.setSecond(texts.of("allocation.done", proposal.name()));
    }

    private void showPools() {
        side(showPools.isSelected() ? List.of(pools) : List.of());
    }

    /// Beside the grid, or in its stead where there is no room for both.
    private void side(List<Region> panel) {
        beside = panel;
        arrange();
    }

    private void arrange() {
        boolean wide = getWidth() == 0 || getWidth() >= BOTH;
        var shown = Stream.concat(wide || beside.isEmpty() ? Stream.<Region>of(grid) : Stream.empty(), beside.stream()).toList();
        beside.forEach(panel -> HBox.setHgrow(panel, wide ? Priority.NEVER : Priority.ALWAYS));
        beside.forEach(panel -> panel.pseudoClassStateChanged(ALONE, !wide));
        if (!shown.equals(body.getChildren())) {
            body.getChildren().setAll(shown);
        }
    }
}
