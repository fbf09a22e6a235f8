package prongsai.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.check.Said;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Indicator;
import prongsai.model.Measure;
import prongsai.model.Severity;
import prongsai.model.Value;
import prongsai.text.Numerals;
import prongsai.text.Similarity;
import prongsai.text.Squash;

/**
 * One sentence answers several items, several measures or indicators, or several rows of one measure. Siblings may be answered alike;
 * what another rule says of a pair of items is not said twice; short and generic answers are left alone, and so are those that tell other numbers.
 */
public final class AnswerRepeated implements Rule {
    /** A sentence that two measures share by chance is shorter. */
    private static final int LEAST_SENTENCE = 45;

    /** Two items are answered alike in a few words (เผยแพร่แล้ว) by anybody. */
    private static final int LEAST_ANSWER = 16;

    private static final Pattern NOTHING = Pattern.compile("^[\\s-]*(?:ยัง)?ไม่มี");

    private static final double SAME = 0.93;

    /** More items than these with one sentence are one finding with a list. */
    private static final int MANY = 3;

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return context.report().entries().stream()
                        .noneMatch(entry ->
                                entry.has(Field.PROGRESS) || entry.has(Field.OUTPUT) || entry.has(Field.OUTCOME))
                ? Optional.of(Lack.COLUMN)
                : Optional.empty();
    }

    @Override
    public List<Hit> check(CheckContext context) {
        List<Hit> hits = new ArrayList<>(items(context));
        hits.addAll(rows(context, Field.OUTPUT, Measure.class));
        hits.addAll(rows(context, Field.OUTCOME, Measure.class));
        hits.addAll(rows(context, Field.PROGRESS, Indicator.class));
        return hits;
    }

    private static List<Hit> items(CheckContext context) {
        List<Answers.Answer> answers = Answers.of(context);
        Set<String> told = Answers.borrowed(context, answers).stream()
                .map(pair -> pair.wrong().item().code())
                .collect(Collectors.toSet());
        Map<Answers.Answer, List<Answers.Answer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            Answers.Answer later = answers.get(i);
            Optional<Answers.Answer> first = answers.subList(0, i).stream()
                    .filter(earlier -> !told.contains(later.item().code())
                            && !told.contains(earlier.item().code()))
                    .filter(earlier ->
                            !earlier.item().code().equals(later.item().code()))
                    .filter(earlier -> !Answers.siblings(context, earlier.item(), later.item()))
                    .filter(later::sameAs)
                    .filter(earlier -> numbers(earlier.text()).equals(numbers(later.text())))
                    .findFirst()
                    .filter(earlier -> later.core().length() >= LEAST_ANSWER
                            && !NOTHING.matcher(later.text()).find());
            first.ifPresent(earlier ->
                    groups.computeIfAbsent(earlier, none -> new ArrayList<>()).add(later));
        }
        List<Hit> hits = new ArrayList<>();
        groups.forEach((first, later) -> hits.addAll(told(context, first, later)));
        return hits;
    }

    /** One finding for each that repeats the first; where they are many, one with the list. */
    private static List<Hit> told(CheckContext context, Answers.Answer first, List<Answers.Answer> later) {
        if (later.size() > MANY) {
            String codes = later.stream().map(one -> one.item().code()).collect(Collectors.joining(", "));
            return List.of(hit(later.getFirst(), first)
                    .variant("many")
                    .saying(later.size(), context.label(first.item()), context.label(Field.PROGRESS), codes));
        }
        return later.stream()
                .map(one -> hit(one, first)
                        .saying(context.label(one.item()), context.label(first.item()), context.label(Field.PROGRESS)))
                .toList();
    }

    private static Hit hit(Answers.Answer later, Answers.Answer first) {
        return Hit.whole(later.item(), Field.PROGRESS)
                .other(first.item().code())
                .confidence(0.85);
    }

    /** The numbers of a text in their order: answers that tell other numbers tell other things. */
    private static String numbers(String text) {
        return Numerals.arabic(text).replaceAll("[^0-9]+", " ").strip();
    }

    /**
     * A sentence of a measure or an indicator.
     *
     * @param said the field
     * @param start where it begins
     * @param end where it ends
     * @param letters its letters alone
     */
    private record Sentence(Said said, int start, int end, String letters) {
        boolean overlaps(Sentence other) {
            return said == other.said && start < other.end && other.start < end;
        }
    }

    private static List<Hit> rows(CheckContext context, Field field, Class<? extends Entry> kind) {
        List<Sentence> sentences = context.said().stream()
                .filter(said -> said.in(field) && kind.isInstance(said.entry().orElseThrow()))
                .flatMap(said -> sentences(said).stream())
                .toList();
        List<Hit> hits = new ArrayList<>();
        List<Sentence> told = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence later = sentences.get(i);
            Optional<Sentence> first = sentences.subList(0, i).stream()
                    .filter(earlier -> !earlier.overlaps(later))
                    .filter(earlier -> Similarity.dice(earlier.letters, later.letters) >= SAME)
                    .filter(earlier -> numbers(earlier.letters).equals(numbers(later.letters)))
                    .findFirst();
            if (first.isPresent() && told.stream().noneMatch(later::overlaps)) {
                told.add(later);
                hits.add(Hit.at(later.said, later.start, later.end)
                        .other(first.get().said.record())
                        .variant(first.get().said == later.said ? "within" : "")
                        .confidence(0.85)
                        .saying(context.label(later.said), context.label(first.get().said), context.label(field)));
            }
        }
        return hits;
    }

    /** The cells that a field came from, and the lines of each. */
    private static List<Sentence> sentences(Said said) {
        List<Sentence> sentences = new ArrayList<>();
        for (Value.Piece piece : said.value().pieces()) {
            add(said, piece.start(), piece.end(), sentences);
            int start = piece.start();
            for (int at = start; at <= piece.end() && at <= said.text().length(); at++) {
                boolean cut = at == piece.end() || said.text().charAt(at) == '\n';
                if (cut) {
                    if (start > piece.start() || at < piece.end()) {
                        add(said, start, at, sentences);
                    }
                    start = at + 1;
                }
            }
        }
        return sentences;
    }

    private static void add(Said said, int start, int end, List<Sentence> sentences) {
        if (end <= start) {
            return;
        }
        String letters = Squash.of(said.text().substring(start, end));
        if (letters.length() >= LEAST_SENTENCE) {
            sentences.add(new Sentence(said, start, end, letters));
        }
    }
}
