package prongsai.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.check.rule.StepTexts.Told;
import prongsai.model.Field;
import prongsai.model.Measure;
import prongsai.text.Numerals;

/**
 * Which step of a measure's method which output answers.
 *
 * <p>An output answers every step whose own wording it says: words that the other steps and the measure's title have too
 * do not tell one step from another and weigh little. Of an output in one paragraph any word but the title's is enough. An output that answers none so may still answer one step in other
 * words: the one that it shares most with, which need not be much; of equal ones the step in the same row or with the same
 * number. It must share a word of the step's own, a kind of doing or a word of the title for that, or say little else, and a step that names a kind of thing (a
 * manual, a plan, a report, a training) is answered by that kind alone. Where there are as many numbered outputs
 * as steps and most agree, what remains belongs together, unless it has no word of the measure: between two that agree it is
 * doubtful then, elsewhere no answer; a line or dash for each step belongs to the step in its place, unless words tell another order. A step whose every word is the title's is answered by whatever says half of
 * them. A paragraph in which no step can be found may tell them all in other words.
 *
 * @param steps numbered steps of the method
 * @param unanswered numbers of those that no output answers
 * @param doubtful numbers of those whose place alone says which output answers them: it has no word of the measure
 * @param told false for an output in one paragraph in which no step is found: it cannot be said which it answers
 */
record StepMatch(int steps, List<Integer> unanswered, List<Integer> doubtful, boolean told) {
    /** An output that says so much of a step's own words answers it. */
    private static final double ENOUGH = 0.3;
    /** Or so much of all its words, those that other steps share among them. */
    private static final double MOST = 0.75;
    /** What a word weighs that other steps or the title have too; any other weighs 1. */
    private static final double COMMON = 0.3;
    /** What the step's own word for a kind of doing weighs: a manual, a training, a publication. */
    private static final double KIND = 2;

    /** A word of the steps at large says something of an output that says little else: so much of its words. */
    private static final double VAGUE = 0.25;
    /** Half of the words of a step that has none of its own. */
    private static final double HALF = 0.5;

    /** Kinds of things that are made or held: one is no answer to another. */
    private static final Set<String> MADE = Set.of("คู่มือ", "แผน", "รายงาน", "อบรม");

    private static final String REFERS = "ดังกล่าว";
    private static final String PUBLISHES = "เผยแพร่";
    private static final Pattern ALL_DONE = Pattern.compile(
            "(?:ครบ|ทุก|ตาม)\\s*(?:ทุก|ตาม)?\\s*(?:ขั้นตอน|ข้อ)(?:ที่กำหนด|แล้ว|ครบ|\\s|$)|ดำเนินการตามขั้นตอนที่กำหนด|ครบ(?:ถ้วน)?ทุกกิจกรรม");
    private static final Pattern NAMED = Pattern.compile(
            "(?:ขั้นตอน|ขั้น|ข้อ)(?:\\s*ที่)?\\s*(\\d{1,2})(?:\\s*(?:-|–|ถึง)\\s*(\\d{1,2}))?(?![\\d.])");

    static StepMatch of(Measure measure) {
        List<Told> steps = StepTexts.steps(measure.value(Field.METHOD));
        List<Told> outputs = StepTexts.outputs(measure.value(Field.OUTPUT));
        Matching matching = new Matching(measure, steps, outputs);
        List<Integer> unanswered = matching.unanswered();
        return matching.isProse() && !unanswered.isEmpty() && matching.answered.isEmpty()
                ? new StepMatch(steps.size(), List.of(), List.of(), false)
                : new StepMatch(steps.size(), unanswered, matching.doubtful(), true);
    }

    /** The steps and outputs of one measure. */
    private static final class Matching {
        private final Measure measure;
        private final List<Told> steps;
        private final List<Told> outputs;
        private final Wording title;
        private final Set<Told> answered = new HashSet<>();
        private final Set<Told> answering = new HashSet<>();
        /** Those that were paired because nothing better was left for either. */
        private final List<Pair> pairs = new ArrayList<>();

        Matching(Measure measure, List<Told> steps, List<Told> outputs) {
            this.measure = measure;
            this.steps = steps;
            this.outputs = outputs;
            this.title = Wording.of(measure.text(Field.TITLE));
        }

        List<Integer> unanswered() {
            String text = Numerals.arabic(measure.text(Field.OUTPUT));
            if (Surroundings.found(ALL_DONE, text)) {
                return List.of();
            }
            named(text);
            byTheirOwnWords();
            byWhatIsLeft();
            byReference();
            byTheTitleAlone();
            return steps.stream()
                    .filter(step -> !answered.contains(step))
                    .map(Told::number)
                    .toList();
        }

        List<Integer> doubtful() {
            return pairs.stream()
                    .filter(pair -> pair.byPlaceAlone)
                    .map(pair -> pair.step.number())
                    .toList();
        }

        /** ขั้นตอนที่ 1-3 แล้วเสร็จ; ขั้นตอนที่ 4 ไม่ได้ดำเนินการเนื่องจาก. */
        private void named(String text) {
            Matcher named = NAMED.matcher(text);
            while (named.find()) {
                int first = Integer.parseInt(named.group(1));
                int last = named.group(2) == null ? first : Integer.parseInt(named.group(2));
                steps.stream()
                        .filter(step -> first <= step.number() && step.number() <= last)
                        .forEach(answered::add);
            }
        }

        private void byTheirOwnWords() {
            for (Told step : steps) {
                for (Told output : outputs) {
                    if (isSaid(step, output)) {
                        answered.add(step);
                        answering.add(output);
                    }
                }
            }
        }

        private boolean isSaid(Told step, Told output) {
            List<String> said = step.wording().saidIn(output.wording());
            boolean own = said.stream().anyMatch(word -> weight(step, word) >= 1);
            double all = step.wording().words().size();
            boolean enough =
                    weight(step, said) >= ENOUGH * weight(step, step.wording().words());
            boolean loose =
                    isProse() && said.stream().anyMatch(word -> !title.words().contains(word));
            return loose || (own && enough) || (all > 0 && said.size() >= MOST * all);
        }

        /** เผยแพร่ข้อมูลดังกล่าว: what the others made is made known, by whatever output makes something known. */
        private void byReference() {
            for (Told step : steps) {
                if (step.wording().letters().contains(REFERS)
                        && outputs.stream()
                                .anyMatch(output ->
                                        step.wording().saidIn(output.wording()).contains(PUBLISHES))) {
                    answered.add(step);
                }
            }
        }

        /** A step that says nothing but the title, or nothing at all, cannot be told from the others. */
        private void byTheTitleAlone() {
            for (Told step : steps) {
                Set<String> words = step.wording().words();
                boolean own = words.stream().anyMatch(word -> !title.words().contains(word));
                if (!own
                        && outputs.stream()
                                .anyMatch(output ->
                                        step.wording().saidIn(output.wording()).size() >= HALF * words.size())) {
                    answered.add(step);
                }
            }
        }

        private boolean isProse() {
            return outputs.size() == 1 && outputs.getFirst().number() == 0;
        }

        private double weight(Told step, Iterable<String> words) {
            double sum = 0;
            for (String word : words) {
                sum += weight(step, word);
            }
            return sum;
        }

        private double weight(Told step, String word) {
            boolean common = title.words().contains(word)
                    || steps.stream()
                            .anyMatch(other ->
                                    other != step && other.wording().words().contains(word));
            return common ? COMMON : Wording.namesKind(word) ? KIND : 1;
        }

        private record Pair(Told step, Told output, double shared, double part, boolean byPlaceAlone) {}

        private void byWhatIsLeft() {
            Optional<Pair> best = best();
            while (best.isPresent()) {
                answered.add(best.get().step);
                answering.add(best.get().output);
                pairs.add(best.get());
                best = best();
            }
        }

        private Optional<Pair> best() {
            List<Pair> open = new ArrayList<>();
            for (Told output : outputs) {
                for (Told step : steps) {
                    double shared = weight(step, step.wording().saidIn(output.wording()));
                    double all = Math.max(COMMON, weight(step, step.wording().words()));
                    if (!answering.contains(output) && !answered.contains(step)) {
                        boolean together = mayAnswer(step, output) || belongsTogether(step, output);
                        if (together || isBetweenTwo(step, output)) {
                            open.add(new Pair(step, output, shared, shared / all, !together));
                        }
                    }
                }
            }
            return open.stream()
                    .max(Comparator.comparingDouble(Pair::shared)
                            .thenComparing(Pair::part)
                            .thenComparing(this::sameRow)
                            .thenComparing(pair -> pair.step.number() == pair.output.number())
                            .thenComparing(pair -> -pair.step.number()));
        }

        private boolean mayAnswer(Told step, Told output) {
            boolean kind = step.wording().words().stream().noneMatch(MADE::contains)
                    || step.wording().words().stream()
                            .anyMatch(word -> MADE.contains(word)
                                    && output.wording().words().contains(word));
            List<String> said = step.wording().saidIn(output.wording());
            boolean telling = said.stream()
                    .anyMatch(
                            word -> weight(step, word) >= 1 || title.words().contains(word) || Wording.namesKind(word));
            boolean vague = !said.isEmpty()
                    && said.size() >= VAGUE * output.wording().words().size();
            return kind && (telling || vague);
        }

        private boolean belongsTogether(Told step, Told output) {
            boolean inPlace = outputs.indexOf(output) == steps.indexOf(step);
            return (inPlace && inOrder()) || (asManyAsSteps() && isAboutTheMeasure(step, output));
        }

        /** Whether a result in words of its own or something else altogether, the words do not say. */
        private boolean isBetweenTwo(Told step, Told output) {
            int at = steps.indexOf(step);
            return asManyAsSteps() && outputs.indexOf(output) == at && answeredAt(at - 1) && answeredAt(at + 1);
        }

        /** As many numbered outputs as steps, and most agree: what is left belongs together, whatever its words. */
        private boolean asManyAsSteps() {
            return outputs.size() == steps.size()
                    && outputs.stream().allMatch(output -> output.number() > 0)
                    && 2 * answered.size() >= steps.size();
        }

        /** A line or dash for each step, in their order as far as their words tell: nobody writes so by chance. */
        private boolean inOrder() {
            List<Told> said = steps.stream()
                    .filter(step -> outputs.stream().anyMatch(output -> isSaid(step, output)))
                    .toList();
            return outputs.size() == steps.size()
                    && outputs.stream().allMatch(output -> output.number() <= 0)
                    && !said.isEmpty()
                    && said.stream().allMatch(step -> agreesAt(steps.indexOf(step)));
        }

        private boolean agreesAt(int at) {
            return at >= 0 && at < steps.size() && at < outputs.size() && isSaid(steps.get(at), outputs.get(at));
        }

        /** The step and the output in its place agree, or are all that was left for one another. */
        private boolean answeredAt(int at) {
            return agreesAt(at)
                    || (at >= 0
                            && at < steps.size()
                            && at < outputs.size()
                            && pairs.stream()
                                    .anyMatch(pair -> pair.step == steps.get(at) && pair.output == outputs.get(at)));
        }

        /**
         * An output that has no word of the measure tells something else, whatever its number; a single word of another
         * step (ซ่อม) is none of the measure's.
         */
        private boolean isAboutTheMeasure(Told step, Told output) {
            return title.words().stream().anyMatch(output.wording().words()::contains)
                    || Wording.of(measure.text(Field.OUTCOME)).words().stream()
                            .anyMatch(output.wording().words()::contains)
                    || !step.wording().saidIn(output.wording()).isEmpty()
                    || steps.stream()
                            .anyMatch(other ->
                                    other.wording().saidIn(output.wording()).size() > 1);
        }

        private boolean sameRow(Pair pair) {
            int row = measure.value(Field.METHOD).placeAt(pair.step.start()).row();
            return row > 0
                    && row
                            == measure.value(Field.OUTPUT)
                                    .placeAt(pair.output.start())
                                    .row();
        }
    }
}
