package org.bidweave.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/// Makes what the window shows of a block of a page: a paragraph, a picture, a list, a table, a note.
record Blocks(String page, Consumer<Address> follow) {

    private static final double WIDEST_PICTURE = 1100;

    javafx.scene.Node of(Node block) {
        return switch (block) {
            case Paragraph paragraph when paragraph.getFirstChild() instanceof org.commonmark.node.Image image -> picture(image);
            case ListBlock list -> list(list);
            case TableBlock table -> table(table);
            case BlockQuote note -> styled(all(note), "guide-note");
            default -> Words.of(block, page, follow);
        };
    }

    VBox all(List<Node> blocks) {
        var all = new VBox(10);
        blocks.forEach(block -> all.getChildren().add(of(block)));
        return all;
    }

    private VBox all(Node parent) {
        return all(children(parent));
    }

    /// Never wider than the text beside it, and never larger than it was taken.
    private static javafx.scene.Node picture(org.commonmark.node.Image image) {
        var view = new ImageView();
        Guide.picture(image.getDestination()).map(Image::new).ifPresent(view::setImage);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(Page.plain(image));
        var frame = new Picture(view);
        frame.getStyleClass().add("guide-picture");
        return frame;
    }

    private static final class Picture extends StackPane {

        private final ImageView view;

        Picture(ImageView view) {
            super(view);
            this.view = view;
            setMinWidth(0);
            setPrefWidth(WIDEST_PICTURE);
            setMaxWidth(WIDEST_PICTURE);
            widthProperty().subscribe(width -> view.setFitWidth(Math.max(1, width.doubleValue() - 2)));
        }

        @Override
        public javafx.geometry.Orientation getContentBias() {
            return javafx.geometry.Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            var image = view.getImage();
            var wide = Math.min(width < 0 ? WIDEST_PICTURE : width, WIDEST_PICTURE);
            return image == null ? 0 : (wide - 2) * image.getHeight() / image.getWidth() + 2;
        }
    }

    private javafx.scene.Node list(ListBlock list) {
        var items = new VBox(6);
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null ? ordered.getMarkerStartNumber() : 0;
        for (var item : children(list)) {
            var mark = new Label(list instanceof OrderedList ? number++ + "." : "•");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            mark.getStyleClass().add("guide-mark");
            var words = all(item);
            words.setSpacing(6);
            HBox.setHgrow(words, Priority.ALWAYS);
            items.getChildren().add(new HBox(6, mark, words));
        }
        return styled(items, "guide-list");
    }

    private javafx.scene.Node table(TableBlock table) {
        var rows = children(table).stream().flatMap(part -> children(part).stream()).toList();
        var grid = new GridPane();
        for (int row = 0; row < rows.size(); row++) {
            var cells = children(rows.get(row));
            for (int column = 0; column < cells.size(); column++) {
                grid.add(cell((TableCell) cells.get(column)), column, row);
            }
        }
        children(rows.getFirst()).forEach(_ -> grid.getColumnConstraints().add(new ColumnConstraints()));
        grid.getColumnConstraints().getFirst().setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().getLast().setHgrow(Priority.ALWAYS);
        return styled(grid, "row-table");
    }

    private javafx.scene.Node cell(TableCell cell) {
        var words = Words.of(cell, page, follow);
        HBox.setHgrow(words, Priority.ALWAYS);
        return styled(new HBox(words), cell.isHeader() ? "row-table-head" : "row-table-cell");
    }

    private static <R extends Region> R styled(R region, String style) {
        region.getStyleClass().add(style);
        return region;
    }

    private static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        Stream.iterate(parent.getFirstChild(), child -> child != null, Node::getNext).forEach(children::add);
        return children;
    }
}
