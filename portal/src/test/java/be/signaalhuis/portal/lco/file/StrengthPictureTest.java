package be.signaalhuis.portal.lco.file;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.lco.overleg.Strength;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StrengthPictureTest {

    @Test
    void whatGrewGoesUpAndEveryDomainHasTheSameAxisOfTime() {
        var pictures = StrengthPicture.of(List.of(
                strength("INKOMEN", score("2026-01-01", 1), score("2026-12-31", 5)),
                strength("TAAL", score("2026-07-02", 3))));

        assertThat(pictures.getFirst().direction()).isEqualTo("more");
        assertThat(pictures.getFirst().difference()).isEqualTo(4);
        assertThat(pictures.getFirst().line()).isEqualTo("18.0,78 222.0,10");
        assertThat(pictures.getLast().direction()).isEqualTo("once");
        assertThat(pictures.getLast().now().x()).isEqualTo(120.0);
    }

    @Test
    void theDayBesideAPointStaysWithinTheDrawing() {
        var picture = StrengthPicture.of(List.of(
                        strength("INKOMEN", score("2026-01-01", 1), score("2026-12-31", 5)),
                        strength("TAAL", score("2026-12-31", 3))))
                .getLast();

        assertThat(picture.anchor(picture.now())).isEqualTo("end");
    }

    @Test
    void whatGotWorseSaysSoByHowMuch() {
        var picture = StrengthPicture.of(List.of(strength("TAAL", score("2026-01-01", 3), score("2026-02-01", 2))))
                .getFirst();

        assertThat(picture.direction()).isEqualTo("less");
        assertThat(picture.difference()).isEqualTo(1);
    }

    @Test
    void whatGrewAndFellBackIsTheSame() {
        var picture = StrengthPicture.of(List.of(
                        strength("TAAL", score("2026-01-01", 3), score("2026-02-01", 4), score("2026-03-01", 3))))
                .getFirst();

        assertThat(picture.direction()).isEqualTo("same");
    }

    @Test
    void ofNothingThereIsNoPicture() {
        assertThat(StrengthPicture.of(List.of(strength("TAAL")))).isEmpty();
    }

    private static Strength strength(String domain, Strength.Score... scores) {
        return new Strength(domain, null, null, null, Stream.of(scores).toList());
    }

    private static Strength.Score score(String day, int score) {
        return new Strength.Score(LocalDate.parse(day), score);
    }
}
