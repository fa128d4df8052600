package be.signaalhuis.portal.lco.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTest {

    @ParameterizedTest
    @CsvSource({"14:30, 14:30", "14.30, 14:30", "14u30, 14:30", "9u, 09:00", "9h15, 09:15", "14, 14:00", "0:05, 00:05"})
    void anHourIsReadAsPeopleTypeIt(String typed, String hour) {
        assertThat(Hours.typed(typed)).contains(hour);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "14:60", "half drie", "14:3", "-1", ""})
    void whatIsNoHourIsNotRead(String typed) {
        assertThat(Hours.typed(typed)).isEmpty();
    }
}
