package prongsai.check.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import prongsai.check.Rule;
import prongsai.check.Rules;

class RuleCasesTest {
    private static final Path SOURCES = Path.of("src/test/java/prongsai/check/cases");
    private static final int CASES = 20;

    @TestFactory
    List<DynamicContainer> speaks_as_the_rules_text_says() throws ReflectiveOperationException, IOException {
        List<DynamicContainer> containers = new ArrayList<>();
        for (RuleCases all : everyRulesCases()) {
            containers.add(dynamicContainer(
                    all.rule(),
                    all.cases().stream()
                            .map(one -> dynamicTest(one.kind() + " " + one.name(), () -> one.run(all.rule())))));
        }
        return containers;
    }

    @Test
    void has_twenty_cases_of_all_kinds_for_every_rule() throws ReflectiveOperationException, IOException {
        Map<String, String> lacking = new TreeMap<>();
        Map<String, RuleCases> byRule = new TreeMap<>();
        everyRulesCases().forEach(all -> byRule.put(all.rule(), all));
        for (Rule rule : Rules.all()) {
            Map<RuleCase.Kind, Integer> counts = new EnumMap<>(RuleCase.Kind.class);
            List<RuleCase> cases =
                    byRule.containsKey(rule.id()) ? byRule.get(rule.id()).cases() : List.of();
            cases.forEach(one -> counts.merge(one.kind(), 1, Integer::sum));
            if (cases.size() < CASES || counts.size() < RuleCase.Kind.values().length) {
                lacking.put(rule.id(), counts.toString());
            }
        }
        assertThat(lacking).as("rules without %d cases of all kinds", CASES).isEmpty();
    }

    @Test
    void names_each_case_once_and_only_rules_that_there_are() throws ReflectiveOperationException, IOException {
        for (RuleCases all : everyRulesCases()) {
            assertThat(Rules.of(all.rule())).as(all.rule()).isPresent();
            assertThat(all.cases()).extracting(RuleCase::name).doesNotHaveDuplicates();
        }
    }

    private static List<RuleCases> everyRulesCases() throws ReflectiveOperationException, IOException {
        List<RuleCases> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (name.endsWith("Cases") && !name.equals(RuleCases.class.getSimpleName())) {
                    found.add(Class.forName(RuleCasesTest.class.getPackageName() + "." + name)
                            .asSubclass(RuleCases.class)
                            .getDeclaredConstructor()
                            .newInstance());
                }
            }
        }
        return found;
    }
}
