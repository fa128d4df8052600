package be.signaalhuis.portal.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.TransformedResource;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Files of the frameworks, without the font that only gov.uk may use: browsers would fetch it before anything on the
 * page asks for it.
 */
@Configuration(proxyBeanMethods = false)
class FrameworkFiles implements WebMvcConfigurer {

    private static final Pattern FONT = Pattern.compile("@font-face\\s*\\{[^}]*}");
    private static final Duration A_YEAR = Duration.ofDays(365);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(CacheControl.maxAge(A_YEAR).cachePrivate())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addTransformer((request, file, chain) -> withoutFont(chain.transform(request, file)));
    }

    static Resource withoutFont(Resource file) throws IOException {
        if (file.getFilename() == null || !file.getFilename().endsWith(".css")) {
            return file;
        }
        var style =
                FONT.matcher(file.getContentAsString(StandardCharsets.UTF_8)).replaceAll("");
        return new TransformedResource(file, style.getBytes(StandardCharsets.UTF_8));
    }
}
