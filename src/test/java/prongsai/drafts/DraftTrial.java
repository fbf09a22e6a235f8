package prongsai.drafts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import prongsai.app.Listings;
import prongsai.layout.Laying;

/**
 * Measures the rules on drafts with planted defects: {@code DraftTrial N SEED OUT [OFFICE [CHROMIUM]]}.
 *
 * <p>N drafts as DOCX, the first OFFICE of them printed by LibreOffice and the first CHROMIUM printed by Chromium. Prints
 * a table by rule for each form; OUT has the files, {@code planted.txt}, and {@code remarks.txt}, what was missed or wrongly found.
 */
public final class DraftTrial {
    private DraftTrial() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 3) {
            System.err.println("usage: DraftTrial N SEED OUT [OFFICE [CHROMIUM]]");
            return;
        }
        int count = Integer.parseInt(args[0]);
        long seed = Long.parseLong(args[1]);
        Path out = Path.of(args[2]);
        Laying laying = Laying.open();
        List<Draft> drafts = Drafts.make(count, seed, Wording.load());
        Set<String> built = built();
        Map<Trial.Kind, Integer> shares = new TreeMap<>();
        shares.put(Trial.Kind.DOCX, count);
        shares.put(Trial.Kind.OFFICE, args.length > 3 ? Integer.parseInt(args[3]) : 0);
        shares.put(Trial.Kind.CHROMIUM, args.length > 4 ? Integer.parseInt(args[4]) : 0);
        Files.createDirectories(out);
        Files.write(
                out.resolve("planted.txt"),
                drafts.stream()
                        .map(draft -> draft.name() + " " + draft.planted() + " " + draft.decoys())
                        .toList(),
                StandardCharsets.UTF_8);
        List<String> remarks = new ArrayList<>();
        System.out.println("seed " + seed);
        for (Map.Entry<Trial.Kind, Integer> share : shares.entrySet()) {
            List<Draft> some = drafts.subList(0, Math.min(count, share.getValue()));
            if (!some.isEmpty()) {
                Path folder = Trial.write(some, share.getKey(), out, laying);
                Score score = Score.of(some, Trial.check(some, share.getKey(), folder), built);
                System.out.print(table(share.getKey().name(), some, score));
                score.remarks().stream()
                        .map(one -> "%s %s %s: %s".formatted(share.getKey(), one.what(), one.rule(), one.text()))
                        .sorted()
                        .forEach(remarks::add);
                Files.write(out.resolve("remarks.txt"), remarks, StandardCharsets.UTF_8);
            }
        }
    }

    /** Ids of the rules that the program has. */
    static Set<String> built() {
        return Listings.rules("en").stream()
                .map(line -> line.split("\t")[0].strip())
                .collect(Collectors.toSet());
    }

    static String table(String form, List<Draft> drafts, Score score) {
        StringBuilder out = new StringBuilder();
        out.append("%n%s, %d drafts%n%n".formatted(form, drafts.size()));
        out.append("| rule | planted | found | wrongly found | recall | precision |%n".formatted());
        out.append("| --- | ---: | ---: | ---: | ---: | ---: |%n".formatted());
        score.rules().forEach((rule, one) -> out.append(line(rule, one)));
        out.append(line("all", score.total(score.rules().keySet())));
        out.append("%nnot built: %s%n".formatted(String.join(", ", score.notBuilt())));
        List<String> weak = new ArrayList<>();
        score.ways().forEach((way, one) -> {
            if (one[1] < one[0]) {
                weak.add("%s %d/%d".formatted(way, one[1], one[0]));
            }
        });
        out.append(
                "ways not always found (%d ways): %s%n".formatted(score.ways().size(), String.join(", ", weak)));
        List<String> silent = new ArrayList<>();
        score.decoys().forEach((decoy, one) -> silent.add("%s %d/%d".formatted(decoy, one[1], one[0])));
        out.append("near misses that stayed silent: %s%n".formatted(String.join(", ", silent)));
        return out.toString();
    }

    private static String line(String rule, Score.Count one) {
        return "| %s | %d | %d | %d | %.1f %% | %.1f %% |%n"
                .formatted(
                        rule,
                        one.found() + one.missed(),
                        one.found(),
                        one.wrong(),
                        100 * one.recall(),
                        100 * one.precision());
    }
}
