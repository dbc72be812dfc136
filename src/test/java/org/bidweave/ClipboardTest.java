package org.bidweave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("display")
@ExtendWith(ApplicationExtension.class)
class ClipboardTest {

    @Test
    void textPutOnTheSystemClipboardComesBack(FxRobot robot) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "£1,200")));

        robot.interact(() -> assertEquals("£1,200", Clipboard.getSystemClipboard().getString()));
    }
}
