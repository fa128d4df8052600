package be.signaalhuis.events.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The codes of the example register, each with the first and last day on which a row uses it. */
class RegisterOf2009And2010Test {

    @ParameterizedTest
    @CsvFileSource(resources = "/registers/meldpunt-2009-2010-codes.csv", delimiter = ';', numLinesToSkip = 1)
    void everyCodeOfTheRegisterIsValidOnTheDaysItWasUsed(
            CodeListName list, Code code, LocalDate firstUsed, LocalDate lastUsed) {
        var entry = CodeLists.current().list(list).find(code);

        assertThat(entry).isPresent();
        assertThat(entry.get().isValidOn(firstUsed)).isTrue();
        assertThat(entry.get().isValidOn(lastUsed)).isTrue();
    }
}
