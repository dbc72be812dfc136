package org.bidweave.ui.notice;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One of the buyer's texts, in which words that suggest something stand on a coloured ground and can be clicked.
final class WordsText extends Pane {

    static final double WIDEST = 760;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /// Characters from `start` up to, not including, `end`; `what` is chosen by clicking them.
    record Mark(String what, int start, int end, boolean understood) {}

    /// A mark and the ground it stands on.
    private record Drawn(Mark mark, Path ground) {}

    private final String words;
    private final TextFlow flow;
    private List<Drawn> drawn = List.of();
    private String selected = "";

    WordsText(String words) {
        this.words = words;
        flow = new TextFlow(new Text(words));
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(words);
        getStyleClass().add("words-text");
        getChildren().add(flow);
    }

    String words() {
        return words;
    }

    /// The words that are coloured as chosen.
    List<String> chosen() {
        return drawn.stream().map(Drawn::mark).filter(mark -> mark.what().equals(selected))
                .map(mark -> words.substring(mark.start(), mark.end())).toList();
    }

    void mark(List<Mark> marks, Consumer<String> choose) {
        if (marks.equals(drawn.stream().map(Drawn::mark).toList())) {
            return;
        }
        drawn = marks.stream().map(mark -> new Drawn(mark, ground(mark))).toList();
        getChildren().clear();
        drawn.forEach(it -> getChildren().add(it.ground()));
        getChildren().add(flow);
        flow.setOnMouseClicked(click -> next(at(click)).ifPresent(choose));
        flow.setOnMouseMoved(move -> flow.setCursor(at(move).isEmpty() ? Cursor.TEXT : Cursor.HAND));
        select(selected);
        requestLayout();
    }

    /// Colours the words of one row as chosen, on top of those of other rows.
    void select(String what) {
        selected = what;
        for (var it : drawn) {
            boolean chosen = it.mark().what().equals(what);
            it.ground().pseudoClassStateChanged(SELECTED, chosen);
            if (chosen) {
                it.ground().toFront();
            }
        }
        flow.toFront();
    }

    /// Where several rows come from the same words, each click chooses the next of them.
    private Optional<String> next(List<String> here) {
        return here.isEmpty() ? Optional.empty() : Optional.of(here.get((here.indexOf(selected) + 1) % here.size()));
    }

    /// Where the words of a row stand in this text.
    Optional<Bounds> where(String what) {
        return drawn.stream().filter(it -> it.mark().what().equals(what)).findFirst().map(it -> {
            layout();
            return it.ground().getBoundsInParent();
        });
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDEST;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(flow.prefHeight(width < 0 ? WIDEST : Math.min(width, WIDEST)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, Math.min(getWidth(), WIDEST), getHeight());
        flow.layout();
        drawn.forEach(it -> it.ground().getElements().setAll(flow.getRangeShape(it.mark().start(), it.mark().end(), false)));
    }

    private List<String> at(MouseEvent event) {
        int hit = flow.getHitInfo(new Point2D(event.getX(), event.getY())).getCharIndex();
        return drawn.stream().map(Drawn::mark).filter(mark -> mark.start() <= hit && hit < mark.end()).map(Mark::what).distinct().toList();
    }

    private static Path ground(Mark mark) {
        var path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.getStyleClass().add(mark.understood() ? "words-ground" : "words-open");
        return path;
    }
}
