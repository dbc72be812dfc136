package org.bidweave.ui.about;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.Field;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;

/// About: the program with its version and licence, where the data lies, and the works of others with the full text of each licence.
public final class AboutView extends BorderPane {

    private final Texts texts;
    private final TextArea text = new TextArea();
    private final TableView<Work> table = new TableView<>();

    public AboutView(Texts texts, String version, Path data) {
        this.texts = texts;
        getStyleClass().add("about");
        getStylesheets().add(Objects.requireNonNull(AboutView.class.getResource("about.css")).toExternalForm());
        setTop(head(version, data));
        setCenter(works());
    }

    private Node head(String version, Path data) {
        var name = new Label(version);
        name.getStyleClass().add("page");
        name.setId("about-version");
        var licence = new Label(texts.of("about.own"));
        licence.setWrapText(true);
        var folder = new TextField(data.toAbsolutePath().toString());
        folder.setEditable(false);
        folder.setId("about-folder");
        var head = new VBox(8, name, licence, new Field(texts.of("about.folder"), folder));
        head.getStyleClass().add("about-head");
        return head;
    }

    private Node works() {
        var works = Works.read().all();
        table.setItems(FXCollections.observableList(works));
        table.setId("about-works");
        table.setAccessibleText(texts.of("about.works"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column(texts.of("about.name"), 170, Work::name));
        table.getColumns().add(column(texts.of("about.version"), 112, this::version));
        table.getColumns().add(column(texts.of("about.licence"), 184, work -> work.licence().name()));
        text.setEditable(false);
        text.setWrapText(true);
        text.setId("about-text");
        table.getSelectionModel().selectedItemProperty().subscribe(work -> {
            if (work != null) {
                show(work);
            }
        });
        table.getSelectionModel().selectFirst();
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(text, Priority.ALWAYS);
        var list = new VBox(8, new SectionHead(texts.of("about.works"), texts.of("about.count", works.size())), table);
        var full = new VBox(8, new SectionHead(texts.of("about.text"), ""), text);
        full.setPrefWidth(420);
        full.setMinWidth(280);
        HBox.setHgrow(list, Priority.ALWAYS);
        var both = new HBox(16, list, full);
        both.getStyleClass().add("about-works");
        return both;
    }

    /// What has no version says what it is.
    private String version(Work work) {
        return work.version().isEmpty() ? texts.of("about.kind." + work.kind()) : work.version();
    }

    private static TableColumn<Work, String> column(String title, double width, Function<Work, String> value) {
        var column = new TableColumn<Work, String>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setReorderable(false);
        return column;
    }

    private void show(Work work) {
        text.setAccessibleText(texts.of("about.text.of", work.name()));
        text.setText(work.name() + ", " + version(work) + "\n" + work.holder() + "\n" + work.licence().name() + "\n\n" + work.licence().text());
        text.positionCaret(0);
    }

    /// Puts the keyboard on the list.
    public void enter() {
        table.requestFocus();
    }
}
