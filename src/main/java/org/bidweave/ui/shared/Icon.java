package org.bidweave.ui.shared;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// The outline icons, drawn on a field of 16 by 16; each stands beside words, never alone.
public enum Icon {
    ADD("M8 3V13M3 8H13"),
    ARROW_RIGHT("M3 8H13M9.5 4.5L13 8L9.5 11.5"),
    BOARD("M2.5 3H5.5V12H2.5ZM6.5 3H9.5V8.5H6.5ZM10.5 3H13.5V11H10.5Z"),
    BOOK("M8 4.3C6.5 3 4.5 2.8 2.5 2.8V12.2C4.5 12.2 6.5 12.4 8 13.7C9.5 12.4 11.5 12.2 13.5 12.2V2.8C11.5 2.8 9.5 3 8 4.3ZM8 4.3V13.7"),
    BOX("M8 1.8L13.5 4.8V11.2L8 14.2L2.5 11.2V4.8ZM2.7 5L8 8L13.3 5M8 8V14"),
    CALENDAR("M2.5 4.5A1 1 0 0 1 3.5 3.5H12.5A1 1 0 0 1 13.5 4.5V12.5A1 1 0 0 1 12.5 13.5H3.5A1 1 0 0 1 2.5 12.5ZM2.5 6.8H13.5M5.5 2V4.8M10.5 2V4.8"),
    CHECK("M3 8.5L6.5 12L13 4.8"),
    CHEVRON_DOWN("M4.5 6.5L8 10L11.5 6.5"),
    CHEVRON_RIGHT("M6.5 4.5L10 8L6.5 11.5"),
    CHEVRON_UP("M4.5 9.5L8 6L11.5 9.5"),
    CLOSE("M4 4L12 12M12 4L4 12"),
    COLUMNS("M2.5 3H6.8V13H2.5ZM9.2 3H13.5V13H9.2Z"),
    COPY("M6 5.5A1 1 0 0 1 7 4.5H12.5A1 1 0 0 1 13.5 5.5V12.5A1 1 0 0 1 12.5 13.5H7A1 1 0 0 1 6 12.5ZM3.5 11H3.2A0.8 0.8 0 0 1 2.5 10.2V3A0.8 0.8 0 0 1 3.2 2.2H9.2A0.8 0.8 0 0 1 10 3"),
    DOCUMENT("M4 1.8H9.2L12.5 5V13.2A1 1 0 0 1 11.5 14.2H4.5A1 1 0 0 1 3.5 13.2V2.8A1 1 0 0 1 4.5 1.8M9 2V5.2H12.3M6 8H10M6 10.8H10"),
    EXPORT("M8 10V2.5M5 5.2L8 2.2L11 5.2M2.5 10V12.5A1 1 0 0 0 3.5 13.5H12.5A1 1 0 0 0 13.5 12.5V10"),
    FILTER("M2 4.2H14M4.2 8H11.8M6.2 11.8H9.8"),
    GRIP("M6 3.5V3.6M10 3.5V3.6M6 8V8.1M10 8V8.1M6 12.5V12.6M10 12.5V12.6"),
    HASH("M6 2.5V13.5M10 2.5V13.5M2.5 6H13.5M2.5 10H13.5"),
    HOME("M2.5 7L8 2.2L13.5 7V13.2A0.5 0.5 0 0 1 13 13.7H3A0.5 0.5 0 0 1 2.5 13.2ZM6.2 13.5V9H9.8V13.5"),
    IMPORT("M8 2.5V10M5 7.2L8 10.2L11 7.2M2.5 10V12.5A1 1 0 0 0 3.5 13.5H12.5A1 1 0 0 0 13.5 12.5V10"),
    INFO("M8 14A6 6 0 1 0 8 2A6 6 0 1 0 8 14M8 7.3V11M8 4.9V5"),
    LIST("M6 4H14M6 8H14M6 12H14M2.4 4H2.8M2.4 8H2.8M2.4 12H2.8"),
    MOON("M13.5 9.5A6 6 0 1 1 6.5 2.5A4.8 4.8 0 0 0 13.5 9.5Z"),
    PASTE("M5.5 3H4A1 1 0 0 0 3 4V13A1 1 0 0 0 4 14H12A1 1 0 0 0 13 13V4A1 1 0 0 0 12 3H10.5M5.5 2H10.5V4.5H5.5Z"),
    PEOPLE("M6 7.5A2.5 2.5 0 1 0 6 2.5A2.5 2.5 0 1 0 6 7.5M1.5 13.5V12.8A3 3 0 0 1 4.5 9.8H7.5A3 3 0 0 1 10.5 12.8V13.5M10.3 2.7A2.5 2.5 0 0 1 10.3 7.3M12.2 10A3 3 0 0 1 14.5 12.8V13.5"),
    POUND("M11.5 4.6A3 3 0 0 0 5.7 5.2C5.7 7.5 7 8.5 6.2 11C5.8 12.2 4.5 13.2 4.5 13.2H11.8M4.3 8.2H9.5"),
    REDO("M12.8 6.5H6A3.5 3.5 0 0 0 6 13.5H8M9.8 3.5L12.8 6.5L9.8 9.5"),
    SEARCH("M7 11.8A4.8 4.8 0 1 0 7 2.2A4.8 4.8 0 1 0 7 11.8M10.5 10.5L14 14"),
    SETTINGS("M2 4.5H5M9 4.5H14M2 11.5H8M12 11.5H14M7 6.3A1.8 1.8 0 1 0 7 2.7A1.8 1.8 0 1 0 7 6.3M10 13.3A1.8 1.8 0 1 0 10 9.7A1.8 1.8 0 1 0 10 13.3"),
    SUN("M8 10.8A2.8 2.8 0 1 0 8 5.2A2.8 2.8 0 1 0 8 10.8M8 1.8V2.6M8 13.4V14.2M1.8 8H2.6M13.4 8H14.2M3.6 3.6L4.2 4.2M11.8 11.8L12.4 12.4M12.4 3.6L11.8 4.2M4.2 11.8L3.6 12.4"),
    TABLE("M2.5 3.5A1 1 0 0 1 3.5 2.5H12.5A1 1 0 0 1 13.5 3.5V12.5A1 1 0 0 1 12.5 13.5H3.5A1 1 0 0 1 2.5 12.5ZM2.5 6H13.5M6.2 6V13.5M9.8 6V13.5"),
    TIMELINE("M2.5 3.5H7M5 8H10M8.5 12.5H13.5"),
    TRASH("M2.5 4.2H13.5M5.5 4V2.5H10.5V4M4 4.5L4.6 13.5H11.4L12 4.5M6.8 7V11M9.2 7V11"),
    UNDO("M3.2 6.5H10A3.5 3.5 0 0 1 10 13.5H8M6.2 3.5L3.2 6.5L6.2 9.5"),
    WAND("M2.5 13.5L9.5 6.5M8.2 5.2L10.8 7.8M12 2V4M11 3H13M13.2 9.5V11.1M12.4 10.3H14M5.5 2.5V4.1M4.7 3.3H6.3"),
    WARNING("M8 2.2L14.4 13.3H1.6ZM8 6.5V9.5M8 11.4V11.5");

    private static final double SIZE = 16;

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /// A new node of 16 by 16 pixels that takes the colour of the control it stands in.
    public Region draw() {
        var shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add("icon");
        shape.setManaged(false);
        var box = new StackPane(shape);
        box.getStyleClass().add("icon-box");
        box.setMinSize(SIZE, SIZE);
        box.setMaxSize(SIZE, SIZE);
        box.setMouseTransparent(true);
        return box;
    }
}
