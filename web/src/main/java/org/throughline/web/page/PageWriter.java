package org.throughline.web.page;

import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import org.throughline.web.template.Templates;

/** Renders a page; nothing of it is sent before the whole is rendered, so that a fault becomes an error page. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class PageWriter implements MessageBodyWriter<Page> {

    @Inject
    private Frame frame;

    /** A template that is no page, such as one that becomes a document. */
    public static String render(String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        Templates.render(template, parameters, output);
        return output.toString();
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Page.class;
    }

    @Override
    public void writeTo(
            Page page,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream stream)
            throws IOException {
        Utf8ByteOutput output = rendered(page);
        if (frame.isRefused()) {
            // Title and summary come before the fields, and say what these are called.
            output = rendered(page);
        }
        headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8");
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, frame.language().code());
        output.writeTo(stream);
    }

    private Utf8ByteOutput rendered(Page page) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("frame", frame.itself());
        if (page.model() != Page.NOTHING) {
            parameters.put("model", page.model());
        }
        Utf8ByteOutput output = new Utf8ByteOutput();
        Templates.render(page.template(), parameters, output);
        return output;
    }
}
