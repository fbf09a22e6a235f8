package prongsai.check.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import prongsai.check.Peers;
import prongsai.check.Reports;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Report;
import prongsai.model.Severity;
import prongsai.model.Warning;

/**
 * One report, and what one rule says of it.
 *
 * <pre>
 * finds("a full list without O23", ofYear(2566).allItems(Set.of("O23")), "O23").as(ERROR).saying("ไม่พบข้อ O23"),
 * finds("both cells are empty", ofYear(2567).measure(1, OUTPUT, ""), "measure 1").in(OUTPUT),
 * nearMiss("the year of a law", ofYear(2566).item("O1", DONE, PROGRESS, "ตาม พ.ร.บ. พ.ศ. 2560")),
 * silent("every item has a row", ofYear(2566).allItems(Set.of())),
 * unasked("the year is not known", withoutYear().item("O1", DONE), "year"),
 * </pre>
 *
 * @param kind what the case is for
 * @param name a short sentence that says what is in the report
 * @param report the report
 * @param records the records that findings name, one a finding; empty where the rule is silent
 * @param lack key of what the rule lacks; empty where it is asked
 * @param peers what is known of other reports
 * @param wants what else holds of the findings, in the order of the report
 */
record RuleCase(
        Kind kind, String name, Reports report, List<String> records, String lack, Peers peers, List<Want> wants) {
    enum Kind {
        /** The rule speaks. */
        POSITIVE,
        /** Looks like a finding and is none. */
        NEAR_MISS,
        /** Nothing that the rule looks for, or the rule lacks its facts. */
        NEGATIVE
    }

    /** A property of all findings, in their order. */
    record Want(String what, List<?> values, Function<Finding, ?> of) {}

    RuleCase {
        records = List.copyOf(records);
        wants = List.copyOf(wants);
    }

    /** The rule speaks of these records, one finding each, in any order; a record is named as often as it is found. */
    static RuleCase finds(String name, Reports report, String... records) {
        if (records.length == 0) {
            throw new IllegalArgumentException("which records are found? " + name);
        }
        return new RuleCase(Kind.POSITIVE, name, report, List.of(records), "", Peers.NONE, List.of());
    }

    /** The rule is asked and says nothing, though the text looks like a finding. */
    static RuleCase nearMiss(String name, Reports report) {
        return new RuleCase(Kind.NEAR_MISS, name, report, List.of(), "", Peers.NONE, List.of());
    }

    /** The rule is asked and says nothing. */
    static RuleCase silent(String name, Reports report) {
        return new RuleCase(Kind.NEGATIVE, name, report, List.of(), "", Peers.NONE, List.of());
    }

    /** The rule lacks a fact, for the whole report or a part of it ({@code "year"} for the warning {@code not-checked-year}) and says so once. */
    static RuleCase unasked(String name, Reports report, String lack) {
        return new RuleCase(Kind.NEGATIVE, name, report, List.of(), lack, Peers.NONE, List.of());
    }

    /** Other reports are known. */
    RuleCase knowing(Peers others) {
        return new RuleCase(kind, name, report, records, lack, others, wants);
    }

    /** How grave the findings are: one value for all, or one for each. */
    RuleCase as(Severity... severities) {
        return want("severity", List.of(severities), Finding::severity);
    }

    /** The fields that the findings stand in: one value for all, or one for each. */
    RuleCase in(Field... fields) {
        return want("field", List.of(fields).stream().map(Field::key).toList(), Finding::field);
    }

    /** The words quoted: one value for all, or one for each. */
    RuleCase quoting(String... quotes) {
        return want("quote", List.of(quotes), Finding::quote);
    }

    /** The other side: one value for all, or one for each. */
    RuleCase naming(String... others) {
        return want("other", List.of(others), Finding::other);
    }

    /** Words that every Thai message or suggestion holds. */
    RuleCase saying(String words) {
        return want("message", List.of(true), one -> {
            assertThat(one.message().th() + "\n" + one.suggestion().th()).contains(words);
            return true;
        });
    }

    private RuleCase want(String what, List<?> values, Function<Finding, ?> of) {
        if (kind != Kind.POSITIVE || (values.size() != 1 && values.size() != records.size())) {
            throw new IllegalArgumentException("one " + what + " for all findings, or one for each: " + name);
        }
        List<Want> more = new java.util.ArrayList<>(wants);
        more.add(new Want(what, values, of));
        return new RuleCase(kind, name, report, records, lack, peers, more);
    }

    /** Asks the rule and compares. */
    void run(String rule) {
        Findings findings = report.askedOnly(rule, peers);
        assertThat(findings.warnings())
                .as("what the rule lacks")
                .extracting(Warning::code)
                .isEqualTo(lack.isEmpty() ? List.of() : List.of("not-checked-" + lack));
        List<Finding> found = findings.findings();
        assertThat(found)
                .as(() -> "records of " + found)
                .extracting(Finding::record)
                .containsExactlyInAnyOrderElementsOf(records);
        for (Want want : wants) {
            for (int i = 0; i < found.size(); i++) {
                Object value = want.of().apply(found.get(i));
                assertThat((Object) value)
                        .as("%s of %s", want.what(), found.get(i))
                        .isEqualTo(want.values().get(want.values().size() == 1 ? 0 : i));
            }
        }
        found.forEach(one -> isWhole(one, report.make()));
    }

    /** Holds of every finding: it is worded in both languages, and its quote stands where it says. */
    private static void isWhole(Finding finding, Report report) {
        for (String words : List.of(
                finding.message().th(),
                finding.message().en(),
                finding.suggestion().th(),
                finding.suggestion().en())) {
            assertThat(words).isNotBlank().doesNotContainPattern("\\{\\d|null|Optional");
        }
        finding.span()
                .ifPresent(span -> text(finding, report)
                        .ifPresent(text -> assertThat(text.substring(span.start(), span.end()))
                                .as("words at the span")
                                .isEqualTo(finding.quote())));
    }

    private static Optional<String> text(Finding finding, Report report) {
        if (finding.record().startsWith("prose ")) {
            int number = Integer.parseInt(finding.record().substring("prose ".length()));
            return Optional.of(report.prose().get(number - 1).value().text());
        }
        List<Entry> entries = report.entries().stream()
                .filter(entry -> entry.key().equals(finding.record()))
                .toList();
        return entries.size() == 1
                ? Field.ofKey(finding.field()).map(field -> entries.getFirst().text(field))
                : Optional.empty();
    }
}
