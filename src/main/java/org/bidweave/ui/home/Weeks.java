package org.bidweave.ui.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.bidweave.session.Live;
import org.bidweave.timetable.BankHolidays;
import org.bidweave.timetable.Plan;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// The marks of all bids over the weeks, a row for each bid. Arrow keys go from mark to mark, Enter opens the bid's timetable.
final class Weeks extends Pane {

    static final double HEAD = 30;
    static final double ROW = 52;
    private static final double LEAST_DAY = 6;

    /// Something that stands on a day, in a row or, at -1, across all.
    private record Placed(Node node, LocalDate day, int row) {}

    private final Span span;
    private final int rows;
    private final List<Placed> behind = new ArrayList<>();
    private final List<List<TimelineMark>> marks = new ArrayList<>();
    private final Label said = new Label();
    private final Label thisDay;
    private final LocalDate today;

    Weeks(Texts texts, List<Live> bids, LocalDate today, Consumer<Live> open) {
        this.span = Span.of(bids, today);
        this.rows = bids.size();
        this.today = today;
        getStyleClass().add("weeks");
        span.mondays().forEach(monday -> {
            behind(TimelineMark.styled("weekend"), monday.plusDays(5), -1);
            behind(new Label(Days.shortDay(monday)), monday, -1);
        });
        for (int row = 0; row < rows; row++) {
            addRow(bids.get(row), row, open);
        }
        behind(TimelineMark.styled("today-line"), today, -1);
        thisDay = new Label(texts.of("timeline.today"));
        thisDay.getStyleClass().add("today-word");
        said.getStyleClass().add("said");
        said.setMouseTransparent(true);
        said.setVisible(false);
        said.setManaged(false);
        getChildren().addAll(thisDay, said);
        marks.stream().flatMap(List::stream).findFirst().ifPresent(first -> {
            first.setFocusTraversable(true);
            first.setId("timeline-first");
        });
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focused);
        setMinSize(span.length() * LEAST_DAY, HEAD + rows * ROW);
        setPrefHeight(HEAD + rows * ROW);
    }

    private void behind(Node node, LocalDate day, int row) {
        node.setMouseTransparent(true);
        behind.add(new Placed(node, day, row));
        getChildren().add(node);
    }

    private void addRow(Live bid, int row, Consumer<Live> open) {
        var holidays = new BankHolidays(bid.bid().timetable().nation());
        span.all().stream().filter(day -> !BankHolidays.weekend(day) && !holidays.working(day))
                .forEach(day -> behind(TimelineMark.styled("bank-holiday"), day, row));
        behind(TimelineMark.styled("row-line"), span.first(), row);
        var inRow = Plan.of(bid.bid(), today).dated().stream().filter(dated -> span.holds(dated.day()))
                .map(dated -> new TimelineMark(bid, dated, today)).toList();
        inRow.forEach(mark -> {
            mark.setOnMouseClicked(_ -> open.accept(mark.bid()));
            mark.setOnMouseEntered(_ -> say(mark));
            mark.setOnMouseExited(_ -> said.setVisible(false));
            mark.setOnKeyPressed(key -> typed(key, mark, open));
        });
        marks.add(inRow);
        getChildren().addAll(inRow);
    }

    /// Tab leaves the timeline and comes back to the mark where it was.
    private void focused(@Nullable Node owner) {
        said.setVisible(false);
        if (owner instanceof TimelineMark mark && getChildren().contains(mark)) {
            marks.stream().flatMap(List::stream).forEach(other -> other.setFocusTraversable(other.equals(mark)));
            say(mark);
        }
    }

    private void say(TimelineMark mark) {
        said.setText(mark.words());
        said.setVisible(true);
        said.autosize();
        double x = mark.getLayoutX() + TimelineMark.SIZE / 2 - said.getWidth() / 2;
        double above = mark.getLayoutY() - said.getHeight() - 2;
        said.relocate(Math.clamp(x, 4, Math.max(4, getWidth() - said.getWidth() - 4)), above > HEAD ? above : mark.getLayoutY() + TimelineMark.SIZE + 2);
        said.toFront();
    }

    private void typed(KeyEvent key, TimelineMark from, Consumer<Live> open) {
        int row = row(from);
        switch (key.getCode()) {
            case LEFT -> go(marks.get(row), marks.get(row).indexOf(from) - 1);
            case RIGHT -> go(marks.get(row), marks.get(row).indexOf(from) + 1);
            case HOME -> go(marks.get(row), 0);
            case END -> go(marks.get(row), marks.get(row).size() - 1);
            case UP -> cross(from, row, -1);
            case DOWN -> cross(from, row, 1);
            case ENTER, SPACE -> open.accept(from.bid());
            default -> {
                return;
            }
        }
        key.consume();
    }

    private int row(TimelineMark mark) {
        int row = 0;
        while (!marks.get(row).contains(mark)) {
            row++;
        }
        return row;
    }

    private static void go(List<TimelineMark> inRow, int place) {
        if (place >= 0 && place < inRow.size()) {
            inRow.get(place).requestFocus();
        }
    }

    /// The mark nearest by day in the next row that has one.
    private void cross(TimelineMark from, int row, int by) {
        int to = row + by;
        while (to >= 0 && to < marks.size() && marks.get(to).isEmpty()) {
            to += by;
        }
        if (to >= 0 && to < marks.size()) {
            marks.get(to).stream().min(Comparator.comparingInt(mark -> Math.abs(span.days(mark.day()) - span.days(from.day()))))
                    .ifPresent(Node::requestFocus);
        }
    }

    @Override
    protected void layoutChildren() {
        double day = getWidth() / span.length();
        for (var placed : behind) {
            double x = Math.rint(span.days(placed.day()) * day);
            double y = placed.row() < 0 ? HEAD : HEAD + placed.row() * ROW;
            switch (placed.node()) {
                case Label label -> label.resizeRelocate(x + 4, 0, day * 7 - 4, HEAD);
                case Region region -> region.resizeRelocate(x, y, width(region, day), placed.row() < 0 ? rows * ROW : height(region));
                default -> throw new IllegalStateException("Only labels and regions stand behind the marks.");
            }
        }
        thisDay.autosize();
        thisDay.relocate(Math.rint(span.days(today) * day) + 4, HEAD - 2);
        marks.forEach(inRow -> layoutMarks(inRow, day));
    }

    private double width(Region region, double day) {
        var kind = region.getStyleClass();
        return kind.contains("weekend") ? Math.rint(day * 2) : kind.contains("today-line") ? 2 : kind.contains("row-line") ? getWidth() : Math.rint(day);
    }

    private static double height(Region region) {
        return region.getStyleClass().contains("row-line") ? 1 : ROW;
    }

    /// Marks of one day stand under each other.
    private void layoutMarks(List<TimelineMark> inRow, double day) {
        for (var mark : inRow) {
            var sameDay = inRow.stream().filter(other -> other.day().equals(mark.day())).toList();
            double middle = HEAD + marks.indexOf(inRow) * ROW + ROW / 2;
            double y = middle + (sameDay.indexOf(mark) - (sameDay.size() - 1) / 2.0) * TimelineMark.SIZE * 0.75 - TimelineMark.SIZE / 2;
            mark.resizeRelocate(Math.rint((span.days(mark.day()) + 0.5) * day - TimelineMark.SIZE / 2), Math.rint(y), TimelineMark.SIZE, TimelineMark.SIZE);
        }
    }
}
