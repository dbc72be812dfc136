package org.bidweave.ui.coverage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.bidweave.coverage.Row;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Screen;
import org.bidweave.ui.shared.Texts;

/// Where one sees who delivers what, and what is missing: the matrix on the left; why, who and what next on the right, and who benefits.
public final class CoverageScreen implements Screen {

    private final Session session;
    private final MatrixPanel matrix;
    private final CellPanel cell;
    private final BenefitsPanel benefits;
    private final ScrollPane rightScroll;
    private final Beside root;
    private Optional<Seen> seen = Optional.empty();
    private Optional<MatrixView.Opened> opened = Optional.empty();

    /// `above` stands at the head of the right column, such as a map; it may be empty.
    public CoverageScreen(Session session, Texts texts, Consumer<Place> go, Exports exports, List<Node> above) {
        this.session = session;
        matrix = new MatrixPanel(texts, exports, this::open);
        cell = new CellPanel(session, texts, go, this::back);
        benefits = new BenefitsPanel(texts);
        var right = new VBox(16);
        right.getStyleClass().add("right");
        right.getChildren().addAll(above);
        right.getChildren().addAll(cell, benefits);
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
    }

    private void refresh() {
        var view = session.viewProperty().get();
        var today = session.today();
        session.workOut(live -> Seen.of(live, view, today), this::show);
    }

    private void show(Seen now) {
        seen = Optional.of(now);
        matrix.show(now);
        benefits.show(now);
        var rows = now.matrix().rows();
        boolean first = opened.isEmpty();
        opened = opened.flatMap(before -> again(before, rows)).or(() -> worst(rows));
        opened.ifPresent(this::fill);
        opened.filter(_ -> first).ifPresent(what -> matrix.drawn().moveTo(what.row()));
        cell.setVisible(opened.isPresent());
        cell.setManaged(opened.isPresent());
    }

    /// What was open before, as it is now.
    private static Optional<MatrixView.Opened> again(MatrixView.Opened before, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.title().equals(before.row().title()) && Objects.equals(row.lot(), before.row().lot()))
                .filter(row -> before.column() < row.marks().size())
                .findFirst().map(row -> new MatrixView.Opened(row, before.column()));
    }

    private static Optional<MatrixView.Opened> worst(List<Row> rows) {
        return rows.stream().reduce((a, b) -> b.together().verdict().worseThan(a.together().verdict()) ? b : a)
                .map(row -> new MatrixView.Opened(row, Cursor.TOGETHER));
    }

    private void open(MatrixView.Opened what) {
        opened = Optional.of(what);
        fill(what);
        root.showRight();
        rightScroll.setVvalue(0);
        cell.requestFocus();
    }

    private void fill(MatrixView.Opened what) {
        seen.ifPresent(now -> cell.show(now.assessment(), now.matrix(), what.row(), what.column()));
    }

    private void back() {
        root.showLeft();
        matrix.focusCell();
    }
}
