package be.signaalhuis.portal.meldpunt;

import static be.signaalhuis.portal.imports.RegisterKind.Column.needed;
import static be.signaalhuis.portal.imports.RegisterKind.Column.possible;

import be.signaalhuis.portal.imports.RegisterKind;
import be.signaalhuis.portal.imports.RegisterKind.Next;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of the Meldpunt as a file. */
@Configuration(proxyBeanMethods = false)
public class MeldpuntRegister {

    @Bean
    public static RegisterKind meldpuntKind() {
        return new RegisterKind(
                "meldpunt",
                "meldpunt",
                "discrimination-reports",
                List.of(
                        needed("externeReferentie"),
                        needed("datumMelding"),
                        needed("kanaal", "CHANNEL"),
                        needed("rolMelder", "REPORTER_ROLE"),
                        needed("gemeenteFeiten", "MUNICIPALITY"),
                        possible("gemeenteMelder", "MUNICIPALITY"),
                        needed("hoofdgrond", "GROUND"),
                        possible("bijkomendeGronden", "GROUND"),
                        needed("domein", "DOMAIN"),
                        possible("gedraging", "BEHAVIOUR"),
                        possible("verwachting", "EXPECTATION"),
                        possible("samenvatting"),
                        possible("uitkomst", "OUTCOME"),
                        possible("doorverwezenNaar", "REFERRAL_BODY"),
                        possible("datumAfsluiting")),
                List.of(new Next("worklist", "/meldpunt/meldingen"), new Next("figures", "/meldpunt/jaarcijfers")));
    }
}
