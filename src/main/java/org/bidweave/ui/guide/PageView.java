package org.bidweave.ui.guide;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.Texts;

/// One page as it is read. Tab goes from heading to heading and link to link; a screen reader says a heading with what stands under it.
final class PageView extends ScrollPane {

    private static final double WIDEST = 900;
    private static final double MARGIN = 16;

    private final Texts texts;
    private final VBox column = new VBox(24);
    private final StackPane middle = new StackPane(column);
    private final Map<String, Label> headings = new HashMap<>();

    PageView(Texts texts) {
        this.texts = texts;
        column.setMaxWidth(WIDEST);
        column.getStyleClass().add("guide-page");
        setContent(middle);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("bare");
        setFocusTraversable(true);
        setId("guide-page");
    }

    void show(Page page, Consumer<Address> follow) {
        headings.clear();
        setAccessibleText(page.title());
        var blocks = new Blocks(page.name(), follow);
        column.getChildren().setAll(page.sections().stream().map(section -> new VBox(10, heading(section), blocks.all(section.blocks()))).toList());
        setVvalue(0);
    }

    private Label heading(Section section) {
        var heading = new Label(section.heading());
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.getStyleClass().addAll("guide-heading", "level-" + section.level());
        heading.setFocusTraversable(true);
        heading.setAccessibleRole(AccessibleRole.TEXT);
        heading.setAccessibleRoleDescription(texts.of("guide.heading", section.level()));
        heading.setAccessibleText(section.heading() + ". " + section.text());
        heading.focusVisibleProperty().subscribe(seen -> {
            if (seen) {
                bringUp(heading);
            }
        });
        headings.put(section.address().anchor(), heading);
        return heading;
    }

    /// Puts a section at the top of what is seen.
    void scrollTo(String anchor) {
        var heading = headings.get(anchor);
        if (heading != null && !anchor.isEmpty()) {
            bringUp(heading);
        } else {
            setVvalue(0);
        }
    }

    private void bringUp(Label heading) {
        if (getScene() != null) {
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
        }
        double top = middle.sceneToLocal(heading.localToScene(0, 0)).getY() - MARGIN;
        double hidden = middle.getHeight() - getViewportBounds().getHeight();
        setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
    }
}
