package prongsai.check.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Field;
import prongsai.model.Measure;
import prongsai.model.Prose;
import prongsai.model.Severity;
import prongsai.model.Unassigned;
import prongsai.reference.Catalogue;
import prongsai.reference.Certainty;
import prongsai.reference.Issue;
import prongsai.text.Squash;

/**
 * No measure is about one of the issues that the year asks for. A measure is about the issues that its title names; about
 * others too where its method and output speak of them at two places. One whose title names none is about all that it
 * speaks of. One that names none may be about every issue with which it shares a word.
 */
public final class IssueUncovered implements Rule {
    private static final int PLACES = 2;
    private static final int TOLD = 4;
    /** Letters and marks of a word that tells something of an issue. */
    private static final int LONG = 4;

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        Optional<Catalogue> catalogue = context.catalogue();
        if (catalogue.isEmpty()) {
            return Optional.of(Lack.YEAR);
        }
        if (OwnForm.of(context)) {
            return Optional.of(Lack.FORM);
        }
        if (catalogue.get().issues().isEmpty()) {
            return catalogue.get().certainty() == Certainty.CERTAIN ? Optional.empty() : Optional.of(Lack.CATALOGUE);
        }
        return context.report().measures().isEmpty() ? Optional.of(Lack.MEASURES) : Optional.empty();
    }

    @Override
    public List<Hit> check(CheckContext context) {
        Catalogue catalogue = context.catalogue().orElseThrow();
        List<Issue> issues = catalogue.issues();
        Set<Integer> covered = new TreeSet<>();
        for (Measure measure : context.report().measures()) {
            Set<Integer> about = about(measure, issues);
            if (about.isEmpty()) {
                about = mayBeAbout(measure, issues);
            }
            covered.addAll(about);
        }
        covered.addAll(headed(context, issues));
        List<Hit> hits = new ArrayList<>();
        for (Issue issue : issues) {
            if (!covered.contains(issue.number())) {
                hits.add(Hit.ofReport(
                                "", "", context.report().measures().getFirst().place())
                        .other(issue.id())
                        .confidence(0.75)
                        .saying(issue.title(), issue.number(), words(issue), catalogue.fiscalYear())
                        .restingOn(
                                "catalogue " + catalogue.id() + ", "
                                        + issue.certainty().key(),
                                issue.certainty()));
            }
        }
        return hits;
    }

    private static String words(Issue issue) {
        List<String> words = issue.words();
        return words.stream().skip(Math.max(0, words.size() - TOLD)).collect(Collectors.joining(", "));
    }

    private static Set<Integer> about(Measure measure, List<Issue> issues) {
        String title = measure.text(Field.TITLE);
        String rest = measure.text(Field.METHOD) + "\n" + measure.text(Field.OUTPUT);
        boolean titled = issues.stream().anyMatch(issue -> !issue.wordsIn(title).isEmpty());
        return issues.stream()
                .filter(issue -> !issue.wordsIn(title).isEmpty() || places(issue, rest) >= (titled ? PLACES : 1))
                .map(Issue::number)
                .collect(Collectors.toSet());
    }

    /** Issues that share a word with a measure that names none; all of them for a measure without words. */
    private static Set<Integer> mayBeAbout(Measure measure, List<Issue> issues) {
        Set<String> words = Wording.of(measure.text(Field.TITLE) + "\n" + measure.text(Field.METHOD))
                .words();
        return issues.stream()
                .filter(issue -> words.isEmpty()
                        || Wording.of(issue.title().th() + "\n" + String.join("\n", issue.words())).words().stream()
                                .anyMatch(official -> words.stream()
                                        .anyMatch(word -> word.length() >= LONG && official.startsWith(word))))
                .map(Issue::number)
                .collect(Collectors.toSet());
    }

    /** At how many places a text says words of an issue; a word within a longer one is one place with it. */
    private static int places(Issue issue, String text) {
        String letters = Squash.of(text);
        boolean[] said = new boolean[letters.length() + 1];
        for (String word : issue.wordsIn(text)) {
            String plain = Squash.of(word);
            for (int at = letters.indexOf(plain); at >= 0; at = letters.indexOf(plain, at + 1)) {
                java.util.Arrays.fill(said, at, at + plain.length(), true);
            }
        }
        int places = 0;
        for (int i = 0; i < letters.length(); i++) {
            places += said[i] && !said[i + 1] ? 1 : 0;
        }
        return places;
    }

    /** Issues whose official name is a heading over measures; a text that lists most of them is none. */
    private static Set<Integer> headed(CheckContext context, List<Issue> issues) {
        List<String> texts = new ArrayList<>();
        context.report().prose().stream().map(Prose::text).forEach(texts::add);
        context.report().unassigned().stream().map(Unassigned::text).forEach(texts::add);
        Map<Integer, Boolean> headed = new HashMap<>();
        for (String text : texts) {
            String letters = Squash.of(text).toLowerCase(Locale.ROOT);
            List<Integer> named = issues.stream()
                    .filter(issue -> letters.contains(Squash.of(issue.title().th())))
                    .map(Issue::number)
                    .toList();
            if (named.size() <= 2) {
                named.forEach(number -> headed.put(number, true));
            }
        }
        // A list of all issues with a line for each heads no measures.
        return headed.size() > issues.size() / 2 ? Set.of() : headed.keySet();
    }
}
