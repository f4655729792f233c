package org.throughline.web.api;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.throughline.web.login.IdentityProvider;

/** The description of the resources that are deployed, drawn once. */
@ApplicationScoped
public class Endpoints {

    @Inject
    private BeanManager beans;

    @Inject
    private IdentityProvider provider;

    private Map<String, Object> document = Map.of();

    @PostConstruct
    void describe() {
        List<Class<?>> resources = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .distinct()
                .toList();
        document = new Description(resources).document(provider.baseUrl(), provider.issuer(), provider.apiAudience());
    }

    public Map<String, Object> document() {
        return document;
    }
}
