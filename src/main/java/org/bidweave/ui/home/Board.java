package org.bidweave.ui.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.bidweave.model.BidId;
import org.bidweave.model.Progress;
import org.bidweave.session.Live;
import org.bidweave.ui.shared.Texts;

/// The bids in five lanes, from a first look to a decision.
final class Board extends GridPane {

    private static final double NARROWEST_LANE = 222;
    private static final double BETWEEN = 12;

    private final Texts texts;
    private final HomeActs acts;

    Board(Texts texts, List<Live> bids, LocalDate today, HomeActs acts) {
        this.texts = texts;
        this.acts = acts;
        setHgap(BETWEEN);
        setMinWidth(Progress.values().length * (NARROWEST_LANE + BETWEEN) - BETWEEN);
        for (var lane : Progress.values()) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / Progress.values().length);
            getColumnConstraints().add(column);
            var inLane = bids.stream().filter(live -> live.bid().progress() == lane).sorted(soonestFirst()).toList();
            addRow(0, lane(lane, inLane, today));
        }
        var row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        getRowConstraints().add(row);
    }

    static Comparator<Live> soonestFirst() {
        return Comparator.comparing(
                (Live live) -> live.bid().tender().dates().submission(), Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private Node lane(Progress lane, List<Live> bids, LocalDate today) {
        var name = new Label(texts.of("lane." + lane.name()));
        name.getStyleClass().add("strong");
        var count = new Label(texts.of("number", bids.size()));
        count.getStyleClass().add("muted");
        var head = new HBox(8, name, count);
        head.setPadding(new Insets(0, 4, 8, 4));
        var cards = new VBox(8);
        cards.getStyleClass().add("lane");
        if (bids.isEmpty()) {
            var hint = new Label(texts.of("lane.empty." + lane.name()));
            hint.getStyleClass().addAll("muted", "wrapped");
            hint.setPadding(new Insets(8));
            cards.getChildren().add(hint);
        }
        bids.forEach(live -> cards.getChildren().add(new BidCard(texts, live, today, acts)));
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("bare");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setOnDragOver(Board::allow);
        scroll.setOnDragDropped(drop -> dropped(drop, lane));
        return new VBox(head, scroll);
    }

    private static void allow(DragEvent over) {
        if (over.getDragboard().hasString()) {
            over.acceptTransferModes(TransferMode.MOVE);
        }
        over.consume();
    }

    private void dropped(DragEvent drop, Progress lane) {
        acts.move(new BidId(drop.getDragboard().getString()), lane);
        drop.setDropCompleted(true);
        drop.consume();
    }
}
