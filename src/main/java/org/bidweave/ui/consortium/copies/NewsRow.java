package org.bidweave.ui.consortium.copies;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.bidweave.model.Organisation;
import org.bidweave.profile.CopyInBid;
import org.bidweave.profile.Origin;
import org.bidweave.ui.shared.Texts;

/// One field of a copy in which the directory knows otherwise: what stands here, what stands there and since when, to take or to leave.
final class NewsRow extends VBox {

    private record Shown(Organisation copy, Origin.Copied origin, CopyInBid.News news) {}

    private final OriginWords words;
    private final Label here = wrapped();
    private final Label there = wrapped();
    private final Label source = wrapped();
    private final Button take;
    private final Button keep;
    private Optional<Shown> shown = Optional.empty();

    NewsRow(Texts texts, Copies copies, CopyInBid.News news) {
        super(4);
        words = new OriginWords(texts, copies);
        source.getStyleClass().addAll("small", "muted");
        var name = new Label(news.field().name());
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        take = button(texts.of("consortium.copy.take"));
        take.setOnAction(_ -> shown.ifPresent(it -> copies.take(it.copy(), it.origin(), List.of(it.news().field()))));
        keep = button(texts.of("consortium.copy.keep-ours"));
        keep.setOnAction(_ -> shown.ifPresent(it -> copies.keepOurs(it.copy(), it.origin(), List.of(it.news().field()))));
        var title = new HBox(8, name, take, keep);
        title.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("news-row");
        getChildren().addAll(title, halves(here, new VBox(2, there, source)));
    }

    /// Two columns of one width.
    static GridPane halves(Region left, Region right) {
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        var grid = new GridPane(16, 0);
        grid.getColumnConstraints().setAll(half, half);
        grid.getRowConstraints().setAll(new RowConstraints(USE_PREF_SIZE, USE_COMPUTED_SIZE, USE_PREF_SIZE, Priority.NEVER, VPos.TOP, true));
        grid.addRow(0, left, right);
        return grid;
    }

    Button take() {
        return take;
    }

    void show(Organisation copy, Origin.Copied origin, CopyInBid.News news) {
        shown = Optional.of(new Shown(copy, origin, news));
        here.setText(words.here(news));
        there.setText(words.inDirectory(news));
        source.setText(words.source(news));
        var field = news.field().name() + ", " + copy.name();
        take.setAccessibleText(words.texts().of("consortium.copy.take.spoken", field, here.getText(), there.getText(), source.getText()));
        keep.setAccessibleText(words.texts().of("consortium.copy.keep-ours.spoken", field));
    }

    private static Button button(String words) {
        var button = new Button(words);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Label wrapped() {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
