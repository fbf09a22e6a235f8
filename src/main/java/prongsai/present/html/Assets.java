package prongsai.present.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.UnaryOperator;

/**
 * What is written into a page beside its text.
 *
 * @param css style sheet, fonts included where the page carries them
 * @param js script
 * @param policy content security policy: nothing is loaded, and no script but this one runs
 */
public record Assets(String css, String js, String policy) {
    private static final String THAI = "U+02D7,U+0303,U+0331,U+0E01-0E5B,U+200C-200D,U+25CC";
    private static final String LATIN = "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,"
            + "U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";

    /** For a page that stands alone. */
    static Assets withFonts() {
        return of(fonts() + styles());
    }

    /**
     * For a page that stands alone and looks a little different.
     *
     * @param more a style sheet after the common one
     */
    static Assets withFonts(String more) {
        return of(fonts() + styles() + text(more));
    }

    private static String fonts() {
        return fonts(file -> "data:font/woff2;base64," + Base64.getEncoder().encodeToString(font(file)));
    }

    /**
     * The rules that name the fonts.
     *
     * @param address gives where a font is, by the name of its file
     */
    static String fonts(UnaryOperator<String> address) {
        return face("Sarabun", "sarabun", 400, address)
                + face("Sarabun", "sarabun", 700, address)
                + face("Noto Sans Thai", "noto-sans-thai", 700, address);
    }

    /** A font by the name of its file. */
    static byte[] font(String file) {
        return bytes("fonts/" + file);
    }

    /** For one page of many: the fonts of the machine do. */
    static Assets withoutFonts() {
        return of(styles());
    }

    /** For pages that show pictures which lie beside them. */
    static Assets explaining(boolean fonts) {
        return of(
                (fonts ? fonts() : "") + styles() + text("views.css") + text("explain.css"),
                text("page.js") + text("explain.js"),
                " img-src 'self' file:;");
    }

    private static Assets of(String css) {
        return of(css, text("page.js"), "");
    }

    private static Assets of(String css, String js, String more) {
        return new Assets(
                css,
                js,
                "default-src 'none';" + more + " style-src 'unsafe-inline'; font-src data:; script-src 'sha256-"
                        + digest(js) + "'; base-uri 'none'; form-action 'none'");
    }

    private static String face(String family, String file, int weight, UnaryOperator<String> address) {
        return face(family, weight, address.apply(file + "-thai-" + weight + "-normal.woff2"), THAI)
                + face(family, weight, address.apply(file + "-latin-" + weight + "-normal.woff2"), LATIN);
    }

    private static String face(String family, int weight, String address, String range) {
        return "@font-face{font-family:\"" + family + "\";font-weight:" + weight + ";font-display:swap;src:url("
                + address + ") format(\"woff2\");unicode-range:" + range + "}\n";
    }

    static String styles() {
        return text("page.css") + text("shared.css");
    }

    private static String digest(String script) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/prongsai/present/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
