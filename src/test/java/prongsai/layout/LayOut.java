package prongsai.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes one content in every look: {@code LayOut CONTENT.json OUT_DIR [--few] [--open] [--all-statuses]}.
 *
 * <p>The content has the shape of a report's truth. Under OUT_DIR appear {@code truth.json} (what extraction must give),
 * {@code docx/}, {@code pdf-libreoffice/} (the same DOCX files printed), {@code pdf-chromium/} and {@code text/}; a file's
 * name tells its look: {@code landscape-Garuda-thai-wingdings.docx}. {@code --few} writes a set in which each value of
 * each choice appears, instead of all combinations; {@code --open} prints tables without lines; {@code --all-statuses} changes the statuses in turn, so that boxes of
 * every kind are printed (the truth follows).
 */
public final class LayOut {
    private static final List<String> FONTS =
            List.of("Garuda", "Norasi", "Waree", "Loma", "Laksaman", "Noto Sans Thai");
    private static final List<Look.Ticks> DOCX_TICKS =
            List.of(Look.Ticks.CONTROL, Look.Ticks.WINGDINGS, Look.Ticks.UNICODE, Look.Ticks.SLASH, Look.Ticks.BRACKET);
    private static final List<Look.Ticks> HTML_TICKS =
            List.of(Look.Ticks.UNICODE, Look.Ticks.SLASH, Look.Ticks.BRACKET, Look.Ticks.INPUT);

    private static final List<Look.Border> RULED =
            List.of(Look.Border.SINGLE, Look.Border.COLOURED, Look.Border.DOUBLE);

    private LayOut() {}

    /** Runs the program; see the class comment for the arguments. */
    public static void main(String[] args) throws IOException {
        List<String> words = List.of(args);
        if (words.size() < 2) {
            System.err.println("usage: LayOut CONTENT.json OUT_DIR [--few] [--open] [--all-statuses]");
            return;
        }
        JsonNode node = new ObjectMapper().readTree(Path.of(args[0]).toFile());
        Official official = Official.load();
        Content content = Content.of(node, official);
        if (words.contains("--all-statuses")) {
            content = content.withStatusesOfEveryKind();
        }
        write(content, official, Path.of(args[1]), words.contains("--few"), words.contains("--open"));
    }

    private static void write(Content content, Official official, Path out, boolean few, boolean open)
            throws IOException {
        Path docx = Files.createDirectories(out.resolve("docx"));
        Path chromium = Files.createDirectories(out.resolve("pdf-chromium"));
        Path text = Files.createDirectories(out.resolve("text"));
        Files.writeString(out.resolve("truth.json"), content.truth().toPrettyString());

        List<Path> files = new ArrayList<>();
        for (Look look : looks(DOCX_TICKS, few, open)) {
            Path file = docx.resolve(name(look) + ".docx");
            DocxWriter.write(Forms.of(content, look, official), look, file);
            files.add(file);
        }
        Printers.libreOffice(files, Files.createDirectories(out.resolve("pdf-libreoffice")), false);
        Printers.libreOffice(files, Files.createDirectories(out.resolve("pdf-libreoffice-tagged")), true);

        Path html = Files.createTempFile("layout", ".html");
        for (Look look : looks(HTML_TICKS, few, open)) {
            Files.writeString(html, HtmlWriter.write(Forms.of(content, look, official), look));
            Printers.chromium(html, chromium.resolve(name(look) + ".pdf"));
        }
        for (TextWriter.Tables form : TextWriter.Tables.values()) {
            for (Look.Ticks ticks :
                    List.of(Look.Ticks.UNICODE, Look.Ticks.SLASH, Look.Ticks.BRACKET, Look.Ticks.INPUT)) {
                for (boolean thai : List.of(false, true)) {
                    Look look = new Look(
                            true, "Garuda", 12, thai, ticks, Look.Codes.ZERO, false, false, false, 4, thai ? 6 : 0);
                    String name = form.name().toLowerCase(Locale.ROOT) + "-" + name(look);
                    Files.writeString(
                            text.resolve(name + (form == TextWriter.Tables.MARKDOWN ? ".md" : ".txt")),
                            TextWriter.write(Forms.of(content, look, official), look, form));
                }
            }
        }
    }

    /** All combinations, or with {@code few} a set that has each value of each choice. */
    private static List<Look> looks(List<Look.Ticks> ticks, boolean few, boolean open) {
        List<Look> looks = new ArrayList<>();
        int at = 0;
        for (String font : FONTS) {
            for (boolean landscape : List.of(true, false)) {
                for (boolean thai : List.of(false, true)) {
                    for (Look.Ticks form : few ? List.of(ticks.get((at + at / 4) % ticks.size())) : ticks) {
                        Look.Border border = open ? Look.Border.NONE : RULED.get((at + at / 3) % RULED.size());
                        looks.add(look(font, landscape, thai, form, at).with(border));
                    }
                    at++;
                }
            }
        }
        return looks;
    }

    private static Look look(String font, boolean landscape, boolean thai, Look.Ticks ticks, int at) {
        Look.Codes codes = thai ? Look.Codes.THAI_ZERO : Look.Codes.values()[at % 3];
        return new Look(
                landscape, font, landscape ? 12 : 10, thai, ticks, codes, at % 3 == 1, at % 3 == 0, at % 5 < 2, 0, 0);
    }

    private static String name(Look look) {
        return "%s-%s-%s-%s-%s"
                .formatted(
                        look.landscape() ? "landscape" : "portrait",
                        look.font().replace(" ", ""),
                        look.thaiDigits() ? "thai" : "arabic",
                        look.ticks().name().toLowerCase(Locale.ROOT),
                        look.border().name().toLowerCase(Locale.ROOT));
    }
}
