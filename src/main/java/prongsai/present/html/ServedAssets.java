package prongsai.present.html;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Style sheet, script and fonts as files of their own, for pages that come from a server and may hold nothing inline. */
public final class ServedAssets {
    private final Map<String, Asset> byName;

    private ServedAssets(Map<String, Asset> byName) {
        this.byName = Map.copyOf(byName);
    }

    /**
     * One file.
     *
     * @param mediaType its type
     * @param content its bytes, not to be changed
     */
    public record Asset(String mediaType, byte[] content) {}

    /** Loads all of them out of the resources. */
    public static ServedAssets load() {
        Map<String, Asset> assets = new HashMap<>();
        String fonts = Assets.fonts(file -> {
            assets.put(file, new Asset("font/woff2", Assets.font(file)));
            return file;
        });
        assets.put(
                "page.css",
                text(
                        "text/css; charset=utf-8",
                        fonts
                                + Assets.styles()
                                + Assets.text("views.css")
                                + Assets.text("draft.css")
                                + Assets.text("served.css")));
        assets.put("page.js", text("text/javascript; charset=utf-8", Assets.text("page.js") + Assets.text("draft.js")));
        return new ServedAssets(assets);
    }

    private static Asset text(String mediaType, String text) {
        return new Asset(mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file by its name; nothing but these has one. */
    public Optional<Asset> of(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
