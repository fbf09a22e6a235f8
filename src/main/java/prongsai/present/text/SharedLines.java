package prongsai.present.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import prongsai.model.Bilingual;
import prongsai.model.Findings;
import prongsai.model.Place;
import prongsai.model.shared.Family;
import prongsai.model.shared.Passage;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.Share;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.TemplateText;
import prongsai.model.shared.TextPair;
import prongsai.present.BuddhistDates;
import prongsai.present.FirstSeen;
import prongsai.present.Plain;
import prongsai.present.SharedRow;
import prongsai.present.Words;

/** Shared text as lines for a terminal: of one report, of two, and the families of many. */
public final class SharedLines {
    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String FAINT = "\u001B[2m";

    /** Deeper members stand below each other. */
    private static final int DEEPEST = 12;

    private final Words words = new Words();
    private final String language;
    private final boolean colour;

    /**
     * Makes one.
     *
     * @param language {@code th} or {@code en}
     * @param colour whether a terminal reads it
     */
    public SharedLines(String language, boolean colour) {
        this.language = language;
        this.colour = colour;
    }

    /** What a report shares: the three parts, names left over, sources, then its shared words. Each line ended. */
    public String of(SharedText shared) {
        List<String> lines = new ArrayList<>();
        lines.add(strong(Plain.clean(shared.report().file())));
        lines.add(named(shared.report()));
        if (shared.share().isEmpty()) {
            lines.add(say("shared.none"));
            return text(lines);
        }
        parts(lines, shared.share().get());
        shared.family()
                .ifPresent(family -> lines.add(
                        say("family.named", family.name()) + " · " + say("family.agencies", family.agencies())));
        shared.family().ifPresent(family -> leftovers(lines, family, Optional.of(shared.report())));
        if (!shared.sources().isEmpty()) {
            lines.add("");
            lines.add(strong(say("finding.sources")));
            shared.sources()
                    .forEach(source -> lines.add("  " + named(source.report()) + "  " + words.part(source.part())
                            + faint("  " + say("sources.only") + " " + words.count(source.only()))));
        }
        if (!shared.repeats().isEmpty()) {
            lines.add("");
            lines.add(strong(say("shared.repeats")));
            shared.repeats()
                    .forEach(source -> lines.add("  " + named(source.report()) + "  " + words.part(source.part())
                            + faint("  " + Plain.clean(source.report().file()))));
        }
        List<SharedRow> rows = SharedRow.of(shared);
        lines.add("");
        if (rows.isEmpty()) {
            lines.add(say("shared.nothing"));
        } else {
            passages(lines, rows);
        }
        return text(lines);
    }

    /**
     * Which words of a report stand in one other report too.
     *
     * @param shared of the one report
     * @param other id of the other
     */
    public String why(SharedText shared, String other) {
        List<SharedRow> rows = SharedRow.of(shared).stream()
                .filter(row -> row.source().report().id().equals(other))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(strong(named(shared.report())));
        if (rows.isEmpty()) {
            lines.add(say("text.why.none"));
            return text(lines);
        }
        lines.add(strong(named(rows.getFirst().source().report())));
        long letters = rows.stream().mapToLong(SharedRow::letters).sum();
        lines.add(say("text.why", rows.size(), words.letters(letters)));
        lines.add("");
        passages(lines, rows);
        return text(lines);
    }

    /**
     * Two reports text by text: scores, official letters, names that were not compared, and reworked texts with what they
     * have in common in brackets; then which of the two is before the other.
     *
     * @param order both reports, the earlier one first where something says which it is
     */
    public String pairs(List<TextPair> pairs, List<Family.Kin> order) {
        List<String> lines = new ArrayList<>();
        lines.add(strong(say("pair.heading")));
        for (Family.Kin kin : order) {
            kin.missing().ifPresent(missing -> lines.add("  ┄ " + say("kin.missing", Plain.clean(missing))));
            kin.from()
                    .ifPresent(from -> lines.add("  " + named(from) + " → " + named(kin.report()) + ": "
                            + say("kin." + kin.reason().key())));
        }
        for (TextPair pair : pairs) {
            lines.add("");
            lines.add(strong(in(words.record(pair.record())) + field(pair.field())) + " = "
                    + in(words.record(pair.otherRecord())) + field(pair.otherField()) + ": "
                    + say("pair." + pair.verdict().key()));
            lines.add("  "
                    + say(
                            "pair.scores",
                            words.part(pair.likeness().jaccard()),
                            words.part(pair.likeness().containment()),
                            words.count(pair.likeness().block()),
                            words.count(pair.official())));
            if (!pair.masks().isEmpty() || !pair.otherMasks().isEmpty()) {
                lines.add("  " + say("pair.masks", quoted(pair.masks()), quoted(pair.otherMasks())));
            }
            if (pair.verdict() == TextPair.Verdict.REWORKED) {
                lines.add("  " + bracketed(pair.text(), pair.spans(), TextPair.Span::start, TextPair.Span::end));
                lines.add("  "
                        + bracketed(
                                pair.otherText(), pair.spans(), TextPair.Span::otherStart, TextPair.Span::otherEnd));
            }
        }
        return text(lines);
    }

    private String quoted(List<String> names) {
        return names.isEmpty() ? "–" : names.stream().map(this::quoted).collect(Collectors.joining(" "));
    }

    private static String bracketed(
            String text,
            List<TextPair.Span> spans,
            ToIntFunction<TextPair.Span> start,
            ToIntFunction<TextPair.Span> end) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (TextPair.Span span : spans) {
            marked.append(text, at, start.applyAsInt(span)).append('[');
            marked.append(text, start.applyAsInt(span), end.applyAsInt(span)).append(']');
            at = end.applyAsInt(span);
        }
        return Plain.clean(marked.append(text.substring(at)).toString()).strip().replaceAll("\\s+", " ");
    }

    /** Families with their members, the names left over in them and whose report is missing. */
    public String families(List<Family> families) {
        List<String> lines = new ArrayList<>();
        if (families.isEmpty()) {
            lines.add(say("text.families.none"));
        }
        for (Family family : families) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(strong(say("family.named", family.name())) + "  " + say("family.agencies", family.agencies()));
            parts(lines, family.share());
            Optional<ReportRef> first = FirstSeen.of(family.members());
            if (family.tree().isEmpty()) {
                family.members().forEach(member -> lines.add("  " + member(member, first)));
            } else {
                tree(lines, family, first);
            }
            leftovers(lines, family, Optional.empty());
        }
        return text(lines);
    }

    /** What the template of a family says, place by place, and how many agencies say so. */
    public String template(Family family, List<TemplateText> texts) {
        List<String> lines = new ArrayList<>();
        lines.add(strong(say("family.named", family.name())) + "  " + say("family.agencies", family.agencies()));
        if (texts.isEmpty()) {
            lines.add(say("template.none"));
        }
        for (TemplateText text : texts) {
            String place = in(words.record(text.record()))
                    + (text.field().isEmpty() ? "" : " · " + in(words.field(text.field())));
            lines.add("");
            lines.add(strong(place) + faint("  " + say("template.agencies", text.agencies(), text.of())));
            lines.add("  " + Plain.clean(text.text()).strip().replaceAll("\\s+", " "));
        }
        return text(lines);
    }

    private String member(ReportRef member, Optional<ReportRef> first) {
        return named(member)
                + (first.equals(Optional.of(member)) ? "  ← " + say("shared.first") : "")
                + faint("  " + Plain.clean(member.file()));
    }

    /** Members under those that they hang on, with what they share and why the other is before them. */
    private void tree(List<String> lines, Family family, Optional<ReportRef> first) {
        Map<String, Integer> depths = new HashMap<>();
        for (Family.Kin kin : family.tree()) {
            int depth = kin.from()
                    .map(from -> depths.getOrDefault(from.id(), 0) + 1)
                    .orElse(0);
            depths.put(kin.report().id(), depth);
            String indent = "  ".repeat(1 + Math.min(depth, DEEPEST));
            kin.missing().ifPresent(missing -> lines.add(indent + "┄ " + say("kin.missing", Plain.clean(missing))));
            String how = kin.from().isEmpty()
                    ? ""
                    : "  " + words.part(kin.part()) + " · "
                            + say("kin." + kin.reason().key());
            lines.add(indent + (depth == 0 ? "" : "└ ") + member(kin.report(), first) + how);
        }
    }

    private void parts(List<String> lines, Share share) {
        Findings.TextParts parts = Findings.TextParts.of(share);
        lines.add(part("shared.own", parts.own(), "shared.of.written", share.own()));
        lines.add(part("shared.other", parts.shared(), "shared.of.written", share.shared()));
        lines.add(part("shared.official", parts.official(), "shared.of.all", share.official()));
    }

    private String part(String name, double part, String of, long letters) {
        return "  " + say(name) + " " + strong(words.part(part)) + " " + say(of)
                + faint("  " + in(words.letters(letters)));
    }

    /** The names left over in a family, or in one report of it. */
    private void leftovers(List<String> lines, Family family, Optional<ReportRef> report) {
        for (Family.Leftover leftover : family.leftovers()) {
            List<Family.Mention> mentions = leftover.mentions().stream()
                    .filter(mention -> report.isEmpty()
                            || report.get().id().equals(mention.report().id()))
                    .toList();
            if (!mentions.isEmpty()) {
                String whose = leftover.report().isEmpty() ? "  (" + say("leftover.missing") + ")" : "";
                lines.add("  " + say("leftover.heading") + ": " + leftover.agency() + whose);
                mentions.forEach(mention -> lines.add("    "
                        + (report.isEmpty() ? Plain.clean(mention.report().label()) + " · " : "")
                        + in(words.record(mention.record())) + field(mention.field()) + "  "
                        + quoted(mention.quote())));
            }
        }
    }

    private void passages(List<String> lines, List<SharedRow> rows) {
        Passage before = rows.getFirst().passage();
        head(lines, before);
        for (SharedRow row : rows) {
            if (row.passage() != before) {
                before = row.passage();
                lines.add("");
                head(lines, before);
            }
            lines.add("  " + quoted(row.words()));
            lines.add("    = " + named(row.source().report()) + " · "
                    + in(words.record(row.source().record()))
                    + field(row.source().field())
                    + faint("  " + say("shared.with", row.match().agencies())));
            if (!row.words().equals(row.sourceWords())) {
                lines.add("      " + quoted(row.sourceWords()));
            }
        }
    }

    private void head(List<String> lines, Passage passage) {
        Place place = passage.value().place();
        String where = in(words.place(place));
        lines.add(strong(in(words.record(passage.record())) + field(passage.field()))
                + (where.isEmpty() ? "" : "  (" + where + ")"));
    }

    private String field(String key) {
        return key.isEmpty() ? "" : " · " + in(words.field(key));
    }

    private String named(ReportRef report) {
        return Plain.clean(report.label())
                + report.fiscalYear().map(year -> " · " + year).orElse("")
                + report.date()
                        .map(date -> " · " + in(BuddhistDates.inWords(date)))
                        .orElse("");
    }

    private String quoted(String text) {
        return "“" + Plain.clean(text).strip().replaceAll("\\s+", " ") + "”";
    }

    private String say(String key, Object... arguments) {
        return in(words.say(key, arguments));
    }

    private String in(Bilingual both) {
        return both.in(language);
    }

    private String strong(String text) {
        return colour ? BOLD + text + RESET : text;
    }

    private String faint(String text) {
        return colour ? FAINT + text + RESET : text;
    }

    /** The lines with the sentences that belong under every such list, each line ended. */
    private String text(List<String> lines) {
        lines.add("");
        lines.add(faint(say("shared.calm")));
        lines.add(faint(say("notice")));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
