package org.bidweave.ui.shared.typed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalTime;
import java.util.Locale;
import org.bidweave.ui.shared.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

    private final TimeText time = new TimeText(new Texts(Locale.UK));

    @ParameterizedTest
    @CsvSource({"12:00, 12:00", "9.30, 09:30", "17, 17:00", "5pm, 17:00", "5:15 PM, 17:15", "noon, 12:00", "12 noon, 12:00", "12am, 00:00",
            "12pm, 12:00", "1730, 17:30", "17:00:00, 17:00", "5 p.m., 17:00", "17h00, 17:00", "12:00 noon, 12:00", "midday, 12:00", "0930 hrs, 09:30"})
    void aTimeIsReadAsPeopleWriteIt(String typed, LocalTime meant) {
        assertEquals(new Typed.Understood<>(meant), time.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "17pm", "13am", "12:60", "midday-ish", "5 o’clock"})
    void whatIsNoTimeIsRefused(String typed) {
        assertInstanceOf(Typed.NotUnderstood.class, time.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "09:05", "23:59"})
    void aTimeIsShownWithFourDigits(String shown) {
        assertEquals(shown, TimeText.show(LocalTime.parse(shown)));
    }
}
