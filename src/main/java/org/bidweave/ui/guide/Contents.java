package org.bidweave.ui.guide;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.SearchField;
import org.bidweave.ui.shared.Texts;

/// The pages of the guide with their sections, or while words are typed above, the sections that have them. What is chosen is shown at once.
final class Contents extends VBox {

    private static final int MOST_FOUND = 80;

    private final Guide guide;
    private final Texts texts;
    private final SearchField sought;
    private final TreeView<Section> tree = new TreeView<>();
    private final Label none;
    private boolean marking;

    Contents(Guide guide, Texts texts, Consumer<Address> open) {
        super(8);
        this.guide = guide;
        this.texts = texts;
        sought = new SearchField(texts.of("guide.find"));
        sought.setId("guide-find");
        none = new Label(texts.of("guide.none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        tree.setId("guide-contents");
        tree.setShowRoot(false);
        tree.setAccessibleText(texts.of("guide.contents"));
        tree.setCellFactory(_ -> new Row());
        tree.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null && !marking) {
                open.accept(chosen.getValue().address());
            }
        });
        setVgrow(tree, Priority.ALWAYS);
        getStyleClass().add("guide-left");
        getChildren().addAll(sought, none, tree);
        sought.textProperty().subscribe(words -> fill(words.strip()));
        sought.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
    }

    /// Escape ends the search, and only then what the window makes of it.
    private void searchKey(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
            enter();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && searching()) {
            sought.clear();
            key.consume();
        }
    }

    private boolean searching() {
        return !sought.getText().isBlank();
    }

    private void fill(String words) {
        var items = words.isEmpty() ? guide.pages().stream().map(Contents::item).toList()
                : guide.find(words).stream().limit(MOST_FOUND).map(TreeItem::new).toList();
        quietly(() -> {
            var root = new TreeItem<Section>();
            root.getChildren().setAll(items);
            tree.setRoot(root);
        });
        none.setVisible(items.isEmpty());
        none.setManaged(items.isEmpty());
    }

    private static TreeItem<Section> item(Page page) {
        var item = new TreeItem<>(page.sections().getFirst());
        page.sections().stream().filter(section -> section.level() == 2).forEach(section -> item.getChildren().add(new TreeItem<>(section)));
        return item;
    }

    private void quietly(Runnable change) {
        marking = true;
        change.run();
        marking = false;
    }

    /// Goes into what was found, or the contents.
    private void enter() {
        tree.requestFocus();
        if (tree.getSelectionModel().isEmpty() || searching()) {
            tree.getSelectionModel().selectFirst();
        }
    }

    void find() {
        sought.requestFocus();
        sought.selectAll();
    }

    /// Shows where the reader is, unless words are being looked for.
    void mark(Address address) {
        if (!searching()) {
            quietly(() -> shown(address).ifPresent(item -> {
                tree.getRoot().getChildren().forEach(page -> page.setExpanded(Objects.equals(page, item) || Objects.equals(page, item.getParent())));
                tree.getSelectionModel().select(item);
                tree.scrollTo(Math.max(0, tree.getRow(item) - 2));
            }));
        }
    }

    /// The section of the contents in which an address is: a smaller heading is under the one before it.
    private Optional<TreeItem<Section>> shown(Address address) {
        var page = tree.getRoot().getChildren().stream().filter(item -> item.getValue().address().page().equals(address.page())).findFirst();
        return page.map(top -> {
            var listed = Stream.concat(Stream.of(top), top.getChildren().stream()).toList();
            return listed.reversed().stream().filter(item -> !isAfter(item.getValue().address(), address)).findFirst().orElse(top);
        });
    }

    private boolean isAfter(Address listed, Address address) {
        List<Address> order = guide.page(address).orElseThrow().sections().stream().map(Section::address).toList();
        return order.indexOf(listed) > order.indexOf(address);
    }

    private final class Row extends TreeCell<Section> {

        @Override
        protected void updateItem(Section section, boolean empty) {
            super.updateItem(section, empty);
            setText(null);
            // Else a long heading widens the list, and its end is found only by scrolling.
            setPrefWidth(0);
            setGraphic(empty || section == null ? null : words(section));
        }

        private Region words(Section section) {
            var heading = new Label(section.heading());
            setAccessibleText(section.heading());
            if (!searching() || section.level() == 1) {
                return new HBox(heading);
            }
            var page = guide.page(section.address()).map(Page::title).orElse("");
            var kind = new Label(page);
            kind.getStyleClass().addAll("small", "muted");
            setAccessibleText(texts.of("guide.found", section.heading(), page));
            return new VBox(heading, kind);
        }
    }
}
