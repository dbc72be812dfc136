package org.bidweave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HeadlessPlatformTest {

    private Button button;
    private int clicks;

    @Start
    void show(Stage stage) {
        button = new Button("Add a partner");
        button.setOnAction(_ -> clicks++);
        stage.setScene(new Scene(button, 300, 200));
        stage.show();
    }

    @Test
    void aRobotClicksAButtonWithoutADisplay(FxRobot robot) {
        robot.clickOn(button);

        assertEquals(1, clicks);
    }

    @Test
    void javaFxIsLoadedAsModulesAsInThePackage() {
        assertTrue(Application.class.getModule().isNamed());
    }
}
