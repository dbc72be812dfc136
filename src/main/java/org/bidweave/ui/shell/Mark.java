package org.bidweave.ui.shell;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// The program's mark: three threads over and under, on petrol.
final class Mark extends StackPane {

    private static final String WARP = "M7 4V20M12 4V20M17 4V20";
    private static final String WEFT = "M4 8H5.5M8.5 8H15.5M18.5 8H20M4 12H10.5M13.5 12H20M4 16H5.5M8.5 16H15.5M18.5 16H20";

    Mark() {
        getStyleClass().add("mark");
        setMinSize(24, 24);
        setMaxSize(24, 24);
        getChildren().addAll(threads(WARP, "warp"), threads(WEFT, "weft"));
    }

    private static SVGPath threads(String path, String styleClass) {
        var threads = new SVGPath();
        threads.setContent(path);
        threads.getStyleClass().add(styleClass);
        threads.setManaged(false);
        return threads;
    }
}
