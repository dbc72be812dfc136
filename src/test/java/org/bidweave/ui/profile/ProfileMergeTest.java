package org.bidweave.ui.profile;

import static org.bidweave.ui.profile.ProfileOnScreen.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.bidweave.TestProfiles;
import org.junit.jupiter.api.Test;

class ProfileMergeTest {

    @Test
    void theSuggestedDuplicateIsMergedAsOneStepWithWhatWasChosen() {
        on(TestProfiles.LANTERN, screen -> {
            screen.fire("profile-suggest-merge");
            screen.everything().filter(RadioButton.class::isInstance).map(RadioButton.class::cast)
                    .filter(choice -> "14".equals(choice.getText())).findFirst().orElseThrow().fire();
            screen.fire("profile-merge-do");
            assertEquals(14, screen.lantern().profile().employees());
            assertEquals(List.of("lantern-2"), screen.lantern().profile().formerIds());
            assertFalse(screen.words().stream().anyMatch(words -> words.contains("may be the same organisation")));
            screen.program().shell().undo();
            assertEquals(TestProfiles.PROFILES, screen.profiles());
        });
    }

    @Test
    void anyOtherProfileIsFoundByKeyboardAndSeenSideBySide() {
        on(TestProfiles.LANTERN, screen -> {
            screen.fire("profile-compare");
            var search = (TextInputControl) screen.node("profile-others-find");
            search.setText("quay");
            screen.press(search, KeyCode.ENTER);
            assertTrue(screen.words().containsAll(List.of("Side by side", "Differs", "Only Lantern")));
            assertTrue(screen.words().stream().anyMatch(words -> words.startsWith("Charity Commission for England and Wales, ")), screen.words()::toString);
            assertFalse(screen.words().contains("Same"));
            screen.button("Close");
            assertTrue(screen.words().contains("Overview"));
        });
    }
}
