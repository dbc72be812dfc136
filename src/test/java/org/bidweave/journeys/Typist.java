package org.bidweave.journeys;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody who has a keyboard and nothing else, and whose keystrokes are counted; keys held together are one.
final class Typist {

    private static final int MOST_SECTIONS = 30;

    private final FxRobot robot;
    private final Scene scene;
    private int keystrokes;

    Typist(FxRobot robot, Scene scene) {
        this.robot = robot;
        this.scene = scene;
    }

    int keystrokes() {
        return keystrokes;
    }

    Typist press(KeyCode... together) {
        robot.push(together);
        keystrokes++;
        return this;
    }

    Typist type(String text) {
        robot.write(text);
        keystrokes += text.length();
        return this;
    }

    Typist tab(int times) {
        for (int i = 0; i < times; i++) {
            press(KeyCode.TAB);
        }
        return this;
    }

    /// Types each text into a cell or a field and goes on with Tab; an empty text leaves it as it is.
    Typist row(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            type(texts[i]).tab(i < texts.length - 1 ? 1 : 0);
        }
        return this;
    }

    /// A row of a grid, ended by Enter.
    Typist line(String... texts) {
        return row(texts).press(KeyCode.ENTER);
    }

    /// Goes on to the section whose first field or grid has this id.
    Typist section(String first) {
        for (int i = 0; i < MOST_SECTIONS && !first.equals(focused()); i++) {
            press(KeyCode.F6);
        }
        if (!first.equals(focused())) {
            throw new AssertionError("F6 does not lead to " + first + " but to " + focused());
        }
        return this;
    }

    /// Leaves a grid for what comes after it.
    Typist leaveGrid() {
        return press(KeyCode.CONTROL, KeyCode.TAB);
    }

    private String focused() {
        WaitForAsyncUtils.waitForFxEvents();
        Node owner = scene.getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }
}
