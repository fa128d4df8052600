package be.signaalhuis.eventstore.http;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** The edge of a service: strict JSON, problems in three languages, limits, and {@link SecurityEdge}. */
@AutoConfiguration(before = {WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
@ConditionalOnProperty("signaalhuis.security.issuer")
@EnableConfigurationProperties({EdgeProperties.class, IdentityProperties.class})
@Import({SecurityEdge.class, ProblemAdvice.class, ProblemErrorController.class})
public class HttpEdgeAutoConfiguration {

    @Bean
    StrictJson strictJson() {
        return new StrictJson();
    }

    @Bean
    Problems problems(EdgeProperties edge) {
        return new Problems(edge.messages());
    }

    @Bean
    ProblemWriter problemWriter(Problems problems, LocaleResolver languages, JsonMapper json) {
        return new ProblemWriter(problems, languages, json);
    }

    @Bean
    LocaleResolver localeResolver() {
        var languages = new AcceptHeaderLocaleResolver();
        languages.setSupportedLocales(Problems.LANGUAGES);
        languages.setDefaultLocale(Problems.LANGUAGES.getFirst());
        return languages;
    }

    @Bean
    Rights rights(EdgeProperties edge) {
        return Rights.of(edge.rights());
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsFromTomcat() {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof org.apache.catalina.core.StandardHost host) {
                host.setErrorReportValveClass(ProblemErrorValve.class.getName());
            }
        });
    }
}
