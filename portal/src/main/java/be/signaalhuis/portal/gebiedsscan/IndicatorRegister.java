package be.signaalhuis.portal.gebiedsscan;

import static be.signaalhuis.portal.imports.RegisterKind.Column.needed;

import be.signaalhuis.portal.imports.RegisterKind;
import be.signaalhuis.portal.imports.RegisterKind.Next;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Values of indicators as a file. */
@Configuration(proxyBeanMethods = false)
class IndicatorRegister {

    @Bean
    RegisterKind indicatorKind() {
        return new RegisterKind(
                "indicators",
                "gebiedsscan",
                "indicators",
                List.of(
                        needed("indicator", "INDICATOR"),
                        needed("gebied", "AREA"),
                        needed("levensdomein", "LIFE_DOMAIN"),
                        needed("periode"),
                        needed("waarde"),
                        needed("eenheid"),
                        needed("bron")),
                List.of(new Next("scan", "/gebiedsscan")));
    }
}
