package org.throughline.web.asset;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hands assets out: for a year where the address says what is in them, else to be asked for anew. Every answer is bytes
 * that were packed when the application started.
 */
@WebServlet(urlPatterns = Assets.FOLDER + "*", loadOnStartup = 1)
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

    @Override
    public void init() throws ServletException {
        try {
            Assets.read(getServletContext());
        } catch (IOException e) {
            throw new ServletException(e);
        }
    }

    /** Also where a request is led that nothing answers, whatever its method: the status stays as it is. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.FORWARD) {
            send(Assets.current().named("nothing.html").orElseThrow(), request, response);
        } else {
            super.service(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = nameIn(request);
        Assets assets = Assets.current();
        Optional<Asset> lasting = assets.lasting(name);
        Optional<Asset> asset = lasting.or(() -> assets.named(name));
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = "\"" + asset.get().hash() + "\"";
        response.setHeader("Cache-Control", lasting.isPresent() ? FOR_A_YEAR : "no-cache");
        response.setHeader("ETag", tag);
        if (isHeld(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            send(asset.get(), request, response);
        }
    }

    private static void send(Asset asset, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean packing = readsGzip(request.getHeader("Accept-Encoding"));
        byte[] bytes = asset.bytes(packing);
        response.setContentType(asset.type());
        response.setHeader("Vary", "Accept-Encoding");
        if (packing && asset.isSmallerPacked()) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean isHeld(@Nullable String held, String tag) {
        return held != null
                && Stream.of(held.split(",", -1))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }

    private static boolean readsGzip(@Nullable String header) {
        return header != null
                && Arrays.stream(header.split(",", -1))
                        .map(String::strip)
                        .anyMatch(each -> each.equals("gzip")
                                || each.startsWith("gzip;")
                                        && !each.replace(" ", "").matches("gzip;q=0(\\.0*)?"));
    }

    private static String nameIn(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }
}
