package org.throughline.web.guard;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.web.security.SecurityEvent;

/**
 * Turns away an address with a colon before the server's own check of permissions, which comes before any filter, takes
 * it for a list of patterns and breaks. The server offers a place there for classes built on its own only: they are
 * looked up by name, so that the application builds without the server. Where a server has no such place it goes on
 * without.
 */
@WebListener
public class AddressValve implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(AddressValve.class.getName());
    private static final String VALVE = "org.glassfish.web.valve.GlassFishValve";

    /** What the server takes for "go on" and for "answered". */
    private static final int NEXT = 1;

    private static final int END = 2;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            Object context = behind(event.getServletContext());
            insert(context.getClass().getMethod("getPipeline").invoke(context));
        } catch (ReflectiveOperationException | RuntimeException other) {
            LOG.log(Level.WARNING, "This server gives no place in front of its check of permissions", other);
        }
    }

    /** The server's object behind what it hands to applications, which has another in front of it. */
    private static Object behind(ServletContext handed) throws ReflectiveOperationException {
        Object inner = handed;
        while (Stream.of(inner.getClass().getMethods())
                .noneMatch(method -> method.getName().equals("getPipeline"))) {
            Field field = inner.getClass().getDeclaredField("context");
            field.setAccessible(true);
            inner = field.get(inner);
        }
        return inner;
    }

    /** In front of all that stand in line already. */
    private static void insert(Object pipeline) throws ReflectiveOperationException {
        Class<?> valve = Class.forName(VALVE, true, pipeline.getClass().getClassLoader());
        Method add = pipeline.getClass().getMethod("addValve", valve);
        Method remove = pipeline.getClass().getMethod("removeValve", valve);
        Object[] before = (Object[]) pipeline.getClass().getMethod("getValves").invoke(pipeline);
        Object basic = pipeline.getClass().getMethod("getBasic").invoke(pipeline);
        Object first = Proxy.newProxyInstance(AddressValve.class.getClassLoader(), new Class<?>[] {valve}, HANDLER);
        for (Object each : before) {
            if (each != basic) {
                remove.invoke(pipeline, each);
            }
        }
        add.invoke(pipeline, first);
        for (Object each : before) {
            if (each != basic) {
                add.invoke(pipeline, each);
            }
        }
    }

    private static final InvocationHandler HANDLER = (proxy, method, arguments) -> switch (method.getName()) {
        case "invoke" -> looked(arguments[0], arguments[1]);
        case "getInfo", "toString" -> AddressValve.class.getSimpleName();
        case "hashCode" -> System.identityHashCode(proxy);
        case "equals" -> proxy == arguments[0];
        default -> nothing();
    };

    private static int looked(Object request, Object response)
            throws ReflectiveOperationException, java.io.IOException {
        HttpServletRequest asked = (HttpServletRequest) inside(request, "getRequest");
        if (!isStrange(asked.getRequestURI())) {
            return NEXT;
        }
        SecurityEvent.MALFORMED.at("address");
        ((HttpServletResponse) inside(response, "getResponse")).sendError(HttpServletResponse.SC_NOT_FOUND);
        return END;
    }

    static boolean isStrange(String address) {
        return address.indexOf(':') >= 0;
    }

    private static Object inside(Object outer, String getter) throws ReflectiveOperationException {
        return outer.getClass().getMethod(getter).invoke(outer);
    }

    private static @Nullable Object nothing() {
        return null;
    }
}
