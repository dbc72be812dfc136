package org.bidweave.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.SearchField;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shell.Files.Arrived;

/// The notices found in a file, one of which becomes a bid.
final class Releases extends VBox {

    private final ListView<Arrived> list = new ListView<>();

    Releases(Texts texts, List<Arrived> notices, Consumer<Arrived> choose, Runnable leave) {
        super(12);
        getStyleClass().add("releases");
        var find = new SearchField(texts.of("notices.find"));
        list.setFixedCellSize(64);
        list.setId("notices");
        list.setCellFactory(_ -> new NoticeCell(texts));
        list.setPlaceholder(new Label(texts.of("notices.none")));
        setVgrow(list, Priority.ALWAYS);
        find.textProperty().subscribe(words -> {
            list.setItems(FXCollections.observableList(notices.stream().filter(notice -> matches(notice, words)).toList()));
            list.getSelectionModel().selectFirst();
        });
        var make = new Button(texts.of("notices.make"));
        make.getStyleClass().add("primary");
        make.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        make.setOnAction(_ -> chosen(choose));
        var back = new Button(texts.of("notices.leave"));
        back.setOnAction(_ -> leave.run());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                chosen(choose);
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                chosen(choose);
            }
        });
        getChildren().addAll(
                new SectionHead(texts.of("notices.heading"), texts.of("notices.count", notices.size())), find, list, new HBox(8, make, back));
    }

    private void chosen(Consumer<Arrived> choose) {
        var notice = list.getSelectionModel().getSelectedItem();
        if (notice != null) {
            choose.accept(notice);
        }
    }

    private static boolean matches(Arrived notice, String words) {
        var all = (notice.title() + " " + notice.second()).toLowerCase(Locale.UK);
        return Stream.of(words.toLowerCase(Locale.UK).split("\\s+", -1)).allMatch(all::contains);
    }

    private static final class NoticeCell extends ListCell<Arrived> {

        private final Texts texts;

        NoticeCell(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected void updateItem(Arrived notice, boolean empty) {
            super.updateItem(notice, empty);
            setText(null);
            setGraphic(empty || notice == null ? null : lines(notice));
        }

        private Node lines(Arrived notice) {
            var title = new Label(notice.title());
            title.getStyleClass().add("name");
            var second = new Label(notice.second());
            second.getStyleClass().add("muted");
            var notes = new Label(notice.notes().isEmpty() ? "" : texts.of("notices.notes", notice.notes().size()));
            notes.getStyleClass().addAll("small", "muted");
            var lines = new VBox(title, second, notes);
            lines.setAlignment(Pos.CENTER_LEFT);
            return lines;
        }
    }
}
