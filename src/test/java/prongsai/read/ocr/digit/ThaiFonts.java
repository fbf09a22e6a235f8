package prongsai.read.ocr.digit;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The free fonts that digits are drawn with: Debian's fonts-thai-tlwg and Noto's Thai ones. A font that is not there is
 * a failure, never a reason to leave it out.
 */
final class ThaiFonts {
    private static final Path TLWG = Path.of("/usr/share/fonts/truetype/tlwg");
    private static final Path NOTO = Path.of("/usr/share/fonts/truetype/noto");

    private ThaiFonts() {}

    /** What the network learns from. */
    static List<Font> training() {
        return Stream.concat(
                        tlwg("Garuda", "Loma", "Norasi", "Kinnari", "Umpush", "Waree"),
                        noto("NotoSansThai", "NotoSerifThai"))
                .toList();
    }

    /** What its confidence is measured by: neither learnt from nor held out. */
    static List<Font> calibration() {
        return tlwg("TlwgTypewriter").toList();
    }

    /** Families that it never sees but in its examination. Laksaman is the nearest to the face of official letters. */
    static List<String> heldOutFamilies() {
        return List.of("Laksaman", "Sawasdee", "TlwgTypo", "TlwgTypist", "TlwgMono", "NotoLoopedThai");
    }

    static List<Font> family(String family) {
        return (family.startsWith("Noto") ? noto(family) : tlwg(family)).toList();
    }

    private static Stream<Font> tlwg(String... families) {
        return Arrays.stream(families).flatMap(family -> files(TLWG, family).map(ThaiFonts::load));
    }

    private static Stream<Font> noto(String... families) {
        return Arrays.stream(families)
                .flatMap(family ->
                        Stream.of("Regular", "Bold").map(style -> load(NOTO.resolve(family + "-" + style + ".ttf"))));
    }

    private static Stream<Path> files(Path folder, String family) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(f ->
                            f.getFileName().toString().matches(family + "(?:-(?:Bold)?(?:Oblique|Italic)?)?\\.ttf"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new IllegalStateException("no font " + family + " in " + folder + ": install fonts-thai-tlwg");
            }
            return files.stream();
        } catch (IOException e) {
            throw new UncheckedIOException("install fonts-thai-tlwg", e);
        }
    }

    private static Font load(Path file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(file + ": install fonts-thai-tlwg and fonts-noto-core", e);
        }
    }
}
