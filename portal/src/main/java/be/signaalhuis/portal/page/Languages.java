package be.signaalhuis.portal.page;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Dutch, French or English: as chosen here before, else as the browser asks, else Dutch. */
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {

    static final String PARAMETER = "taal";
    static final List<Locale> ALL = List.of(Locale.of("nl"), Locale.FRENCH, Locale.ENGLISH);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String asked) {
                return known(Locale.of(asked.strip()));
            }
        };
        change.setParamName(PARAMETER);
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
    }

    @Bean
    LocaleResolver localeResolver() {
        var cookie = new CookieLocaleResolver("__Host-signaalhuis-taal") {
            @Override
            protected Locale parseLocaleValue(String kept) {
                return known(Locale.of(kept));
            }
        };
        cookie.setCookieSecure(true);
        cookie.setCookieHttpOnly(true);
        cookie.setCookieSameSite("Lax");
        cookie.setCookieMaxAge(java.time.Duration.ofDays(365));
        cookie.setRejectInvalidCookies(false);
        cookie.setDefaultLocaleFunction(request -> {
            var asked = java.util.Collections.list(request.getLocales());
            return asked.stream()
                    .filter(Languages::isKnown)
                    .findFirst()
                    .map(Languages::known)
                    .orElse(ALL.getFirst());
        });
        return cookie;
    }

    static boolean isKnown(Locale asked) {
        return ALL.stream().anyMatch(one -> one.getLanguage().equals(asked.getLanguage()));
    }

    private static Locale known(Locale asked) {
        return ALL.stream()
                .filter(one -> one.getLanguage().equals(asked.getLanguage()))
                .findFirst()
                .orElse(ALL.getFirst());
    }
}
