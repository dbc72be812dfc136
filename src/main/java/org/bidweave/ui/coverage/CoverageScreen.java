package org.bidweave.ui.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.bidweave.coverage.Family;
import org.bidweave.coverage.Row;
import org.bidweave.model.AreaId;
import org.bidweave.coverage.map.AreaCover;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Reveal;
import org.bidweave.ui.shared.Screen;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.benefits.BenefitsPanel;

/// Where one sees who delivers what, and what is missing: the matrix on the left; why, who and what next on the right, and who benefits.
public final class CoverageScreen implements Screen {

    private final Session session;
    private final UkPlaces places;
    private final MatrixPanel matrix;
    private final MapPanel map;
    private final CellPanel cell;
    private final AccessPanel access;
    private final ScrollPane rightScroll;
    private final Beside root;
    private Optional<Seen> seen = Optional.empty();
    private Optional<MatrixView.Opened> opened = Optional.empty();
    private Place wanted = new Place.Coverage(null, null);

    public CoverageScreen(Session session, Texts texts, Consumer<Place> go, Supplier<UkPlaces> places, TakenOut out) {
        this.session = session;
        this.places = places.get();
        matrix = new MatrixPanel(texts, out.tables(), this::open);
        map = new MapPanel(texts, this.places, out.pictures(), this::open);
        cell = new CellPanel(session, texts, go, this::back);
        access = new AccessPanel(session, texts);
        var right = new VBox(16);
        right.getStyleClass().add("right");
        right.getChildren().addAll(map, cell, new BenefitsPanel(session, texts), access);
        rightScroll = new ScrollPane(right);
        rightScroll.setFitToWidth(true);
        rightScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        rightScroll.getStyleClass().add("right-column");
        root = new Beside(texts, matrix, rightScroll);
        root.getStyleClass().add("coverage");
        root.getStylesheets().add(Objects.requireNonNull(CoverageScreen.class.getResource("coverage.css")).toExternalForm());
        session.liveProperty().subscribe(_ -> refresh());
        session.viewProperty().subscribe(_ -> refresh());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Place place) {
        root.showLeft();
        matrix.focusCell();
        wanted = place;
        findWanted();
    }

    /// Brings the row or the place that was asked for into sight, as soon as it is worked out.
    private void findWanted() {
        if (seen.isEmpty() || !(wanted instanceof Place.Coverage(var row, var area))) {
            return;
        }
        wanted = new Place.Coverage(null, null);
        var rows = seen.get().matrix().rows();
        var found = area != null ? worst(about(area, rows))
                : rows.stream().filter(it -> it.id().equals(row)).findFirst().map(it -> new MatrixView.Opened(it, Cursor.TOGETHER));
        Optional.ofNullable(area).ifPresent(map::choose);
        found.ifPresent(what -> {
            opened = found;
            fill(what);
            matrix.showRow(what.row());
        });
    }

    private void refresh() {
        var view = session.viewProperty().get();
        var today = session.today();
        session.workOut(live -> Seen.of(live, view, today, places), this::show);
    }

    private void show(Seen now) {
        seen = Optional.of(now);
        matrix.show(now);
        access.show(session.bid());
        map.show(now.map());
        var rows = now.matrix().rows();
        boolean first = opened.isEmpty();
        opened = opened.flatMap(before -> again(before, rows)).or(() -> worst(rows));
        opened.ifPresent(this::fill);
        opened.filter(_ -> first).ifPresent(what -> matrix.drawn().moveTo(what.row().id()));
        cell.setVisible(opened.isPresent());
        cell.setManaged(opened.isPresent());
        findWanted();
    }

    /// What was open before, as it is now.
    private static Optional<MatrixView.Opened> again(MatrixView.Opened before, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.id().equals(before.row().id()))
                .filter(row -> before.column() < row.marks().size())
                .findFirst().map(row -> new MatrixView.Opened(row, before.column()));
    }

    private static Optional<MatrixView.Opened> worst(List<Row> rows) {
        return rows.stream().reduce((a, b) -> b.together().verdict().worseThan(a.together().verdict()) ? b : a)
                .map(row -> new MatrixView.Opened(row, Cursor.TOGETHER));
    }

    /// The row of a place on the map that stands worst, with all together: where several do, the presence asked for.
    private void open(AreaCover area) {
        worst(about(area.id(), seen.map(now -> now.matrix().rows()).orElse(List.of()))).ifPresent(what -> {
            matrix.drawn().moveTo(what.row().id());
            open(what);
        });
    }

    private static List<Row> about(AreaId area, List<Row> rows) {
        return rows.stream().filter(row -> row.findings().stream().anyMatch(finding -> area.equals(finding.about().area())))
                .sorted(Comparator.comparing(row -> row.family() != Family.AREA)).toList();
    }

    private void open(MatrixView.Opened what) {
        opened = Optional.of(what);
        fill(what);
        root.showRight();
        cell.requestFocus();
        Reveal.show(cell);
    }

    private void fill(MatrixView.Opened what) {
        seen.ifPresent(now -> cell.show(now.assessment(), now.matrix(), what.row(), what.column()));
    }

    private void back() {
        root.showLeft();
        matrix.focusCell();
    }
}
