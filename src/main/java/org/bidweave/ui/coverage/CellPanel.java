package org.bidweave.ui.coverage;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.Assessment;
import org.bidweave.check.Finding;
import org.bidweave.check.Verdict;
import org.bidweave.coverage.Coverage;
import org.bidweave.coverage.Mark;
import org.bidweave.coverage.Matrix;
import org.bidweave.coverage.Row;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.findings.FindingView;

/// Why a cell of the matrix is as it is, who has what is asked, and what can be done next. Esc leads back to the cell.
final class CellPanel extends VBox {

    private static final int MOST = 4;

    private final Texts texts;
    private final MatrixWords words;
    private final FindingView findings;

    CellPanel(Session session, Texts texts, Consumer<Place> go, Runnable back) {
        super(10);
        this.texts = texts;
        words = new MatrixWords(texts);
        findings = new FindingView(session, texts, go);
        setId("coverage-cell");
        getStyleClass().addAll("card", "cell-panel");
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            }
        });
    }

    void show(Assessment assessment, Matrix matrix, Row row, int column) {
        var mark = column < 0 ? row.together() : row.marks().get(column);
        var who = column < 0 ? texts.of("coverage.together") : matrix.columns().get(column).name();
        setAccessibleText(words.spoken(row, who, mark));
        var concerned = concerned(row, matrix, column);
        getChildren().setAll(head(row, who, mark));
        if (concerned.stream().noneMatch(finding -> finding.message().equals(mark.sentence()))) {
            getChildren().add(sentence(mark.sentence()));
        }
        if (column < 0) {
            getChildren().add(holders(matrix, row));
        }
        concerned.forEach(finding -> getChildren().add(findings.of(assessment, finding)));
    }

    private Node head(Row row, String who, Mark mark) {
        var title = new Label(row.title());
        title.getStyleClass().add("name");
        title.setWrapText(true);
        var second = new Label(who + ": " + words.mark(mark));
        second.getStyleClass().addAll("small", "muted");
        second.setWrapText(true);
        var lines = new VBox(title, second);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var state = States.of(mark.verdict());
        return state == State.NONE ? lines : new HBox(10, new StateShape(state, StateShape.IN_STRIP), lines);
    }

    private static Label sentence(String words) {
        var sentence = new Label(words);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return sentence;
    }

    /// Who has it, and who would.
    private Node holders(Matrix matrix, Row row) {
        var all = new VBox(4);
        all.getStyleClass().add("holders");
        IntStream.range(0, row.marks().size())
                .filter(i -> row.marks().get(i).coverage() != Coverage.NOT_ASKED)
                .mapToObj(i -> holder(matrix.columns().get(i).name() + ", " + words.part(matrix.columns().get(i)), row.marks().get(i)))
                .forEach(all.getChildren()::add);
        if (all.getChildren().isEmpty()) {
            var nobody = new Label(texts.of("coverage.nobody"));
            nobody.getStyleClass().add("muted");
            all.getChildren().add(nobody);
        }
        return all;
    }

    private Node holder(String name, Mark mark) {
        var label = new Label(name);
        label.setWrapText(true);
        var fact = new Label(words.mark(mark));
        fact.getStyleClass().add("muted");
        fact.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(8, new StateShape(States.of(mark.verdict()), StateShape.IN_COUNT), label, gap, fact);
        row.setAccessibleText(name + ": " + words.mark(mark) + ". " + mark.sentence());
        return row;
    }

    /// Of a partner what is found of it, if anything is; else what is wrong, and where nothing is, what holds.
    private static List<Finding> concerned(Row row, Matrix matrix, int column) {
        if (column >= 0) {
            var own = row.findings().stream().filter(finding -> matrix.columns().get(column).id().equals(finding.about().partner())).toList();
            if (!own.isEmpty()) {
                return own;
            }
        }
        var wrong = row.findings().stream().filter(finding -> finding.verdict().worseThan(Verdict.PASS)).toList();
        return wrong.isEmpty() ? row.findings().stream().limit(1).toList() : wrong.stream().limit(MOST).toList();
    }
}
