package prongsai;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The floors of the house, and what no room may do. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("test-classes/"))
            .importPackages("prongsai");

    private static final String ROOT = "prongsai.";

    /** Rooms by floor, the lowest first. The pages that templates become belong to {@code present}. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("text"),
            Set.of("model"),
            Set.of("message", "reference", "codec"),
            Set.of("read", "extract", "store"),
            Set.of("check", "search", "reuse", "desk"),
            Set.of("present", "annotate"),
            Set.of("batch"),
            Set.of("app"),
            Set.of("web"),
            Set.of("cli"));

    private static Map<String, Integer> floorsByRoom() {
        Map<String, Integer> floors = new LinkedHashMap<>();
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (String room : FLOORS.get(floor)) {
                floors.put(room, floor);
            }
        }
        return floors;
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT)) {
            return "";
        }
        String room = name.substring(ROOT.length()).split("\\.")[0];
        return room.equals("page") ? "present" : room;
    }

    private static ArchCondition<JavaClass> importOnlyLowerFloors() {
        Map<String, Integer> floors = floorsByRoom();
        return new ArchCondition<>("import only rooms on lower floors") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().forEach(dependency -> {
                    String from = room(type);
                    String to = room(dependency.getTargetClass().getBaseComponentType());
                    if (!to.isEmpty() && !to.equals(from)) {
                        boolean lower = floors.getOrDefault(to, Integer.MAX_VALUE) < floors.getOrDefault(from, -1);
                        events.add(new SimpleConditionEvent(type, lower, dependency.getDescription()));
                    }
                });
            }
        };
    }

    private static ArchRule floors() {
        return classes()
                .that()
                .resideInAPackage("prongsai..")
                .should(importOnlyLowerFloors())
                .because("data flows one way: a room that imports its neighbour or a higher floor cannot be understood,"
                        + " tested or replaced alone");
    }

    @Test
    void rooms_import_only_rooms_on_lower_floors() {
        floors().check(HOUSE);
    }

    @Test
    void every_package_is_a_room_that_has_a_floor() {
        Set<String> rooms = new TreeSet<>();
        HOUSE.forEach(type -> rooms.add(room(type)));
        assertThat(floorsByRoom().keySet()).containsAll(rooms);
        assertThat(rooms)
                .contains("text", "model", "codec", "read", "extract", "check", "present", "batch", "app", "cli");
    }

    @Test
    void the_rule_of_floors_fails_when_a_room_looks_up() {
        JavaClasses upside = new ClassFileImporter().importClasses(ArchitectureTest.class, prongsai.cli.Main.class);
        ArchRule turned = classes()
                .that()
                .resideInAPackage("prongsai..")
                .should(importOnlyLowerFloors())
                .because("this class stands in no room and looks into one");
        assertThatThrownBy(() -> turned.check(upside))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ArchitectureTest");
    }

    @Test
    void text_needs_the_jdk_alone() {
        classes()
                .that()
                .resideInAPackage("prongsai.text..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("prongsai.text..", "java..", "org.jspecify.annotations..", ""))
                .because("letters and digits are the ground floor: everything rests on them, so they rest on nothing")
                .check(HOUSE);
    }

    @Test
    void model_needs_the_jdk_and_text_alone() {
        classes()
                .that()
                .resideInAPackage("prongsai.model..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "prongsai.model..", "prongsai.text..", "java..", "org.jspecify.annotations..", ""))
                .because("records must outlive every library that reads or writes them")
                .check(HOUSE);
    }

    @Test
    void rules_know_neither_files_nor_an_index() {
        noClasses()
                .that()
                .resideInAPackage("prongsai.check..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.apache.lucene..").or(fileAccess()))
                .because("a rule goes from a report to findings; what it needs of the world it is given, so that it is"
                        + " tested without files and without an index")
                .check(HOUSE);
    }

    @Test
    void only_the_index_and_the_search_know_lucene() {
        noClasses()
                .that()
                .resideInAPackage("prongsai..")
                .and()
                .resideOutsideOfPackages("prongsai.store..", "prongsai.search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .because("an index has one owner: whoever compares, presents or wires asks it for reports, texts and"
                        + " answers, so that another Lucene touches two rooms")
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> fileAccess() {
        Set<String> readers = Set.of(
                "java.io.File",
                "java.io.FileInputStream",
                "java.io.FileOutputStream",
                "java.io.FileReader",
                "java.io.FileWriter",
                "java.io.RandomAccessFile");
        return describe(
                "open files",
                type -> type.getPackageName().startsWith("java.nio.file") || readers.contains(type.getFullName()));
    }

    @Test
    void only_app_brings_reading_checking_and_presenting_together() {
        noClasses()
                .that()
                .resideInAPackage("prongsai..")
                .and()
                .resideOutsideOfPackage("prongsai.app..")
                .should(touchBoth("prongsai.read", "prongsai.check"))
                .because("app is the only wiring: elsewhere a step must not know who comes before and after it")
                .check(HOUSE);
    }

    private static ArchCondition<JavaClass> touchBoth(String one, String other) {
        return new ArchCondition<>("depend on both " + one + " and " + other) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean both = touches(type, one) && touches(type, other);
                events.add(
                        new SimpleConditionEvent(type, both, type.getName() + " depends on " + one + " and " + other));
            }
        };
    }

    private static boolean touches(JavaClass type, String room) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(d -> (d.getTargetClass().getPackageName() + ".").startsWith(room + "."));
    }

    @Test
    void commands_take_their_work_from_app() {
        noClasses()
                .that()
                .resideInAPackage("prongsai.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("prongsai.read..", "prongsai.check..", "prongsai.codec.ReportJson")
                .because("a command is options and printing; what it does must be there for the page too")
                .check(HOUSE);
    }

    @Test
    void nobody_ends_the_machine() {
        noClasses()
                .that()
                .resideInAPackage("prongsai..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .because("an exit in the middle loses what other threads write and cannot be tested; Main alone ends"
                        + " the process, with the code that the command gave")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("prongsai..")
                .and()
                .doNotHaveFullyQualifiedName("prongsai.cli.Main")
                .and()
                .doNotHaveFullyQualifiedName("prongsai.app.WorkerMain")
                .should()
                .callMethod(Runtime.class, "halt", int.class)
                .because("only the places where a process starts may end it: the program's, and a worker's")
                .check(HOUSE);
    }

    @Test
    void nobody_logs_by_java_util_logging() {
        noClasses()
                .that()
                .resideInAPackage("prongsai..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .because("what a user must know is a message in both languages; libraries log by slf4j, to standard"
                        + " error")
                .check(HOUSE);
    }

    @Test
    void nothing_static_can_change() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("prongsai..")
                .and(describe("are written by hand", ArchitectureTest::byHand))
                .should()
                .beFinal()
                .because("state that all share makes results depend on what ran before")
                .check(HOUSE);
        fields().that()
                .areStatic()
                .and()
                .areNotPrivate()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("prongsai..")
                .and(describe("are written by hand", ArchitectureTest::byHand))
                .should(notBeAnArray())
                .because("the elements of an array can be changed by whoever sees it")
                .check(HOUSE);
    }

    /** Templates become classes with fields of their own making; switch tables and assertions are the compiler's. */
    private static boolean byHand(JavaField field) {
        return !field.getOwner().getPackageName().startsWith("prongsai.page")
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static ArchCondition<JavaField> notBeAnArray() {
        return new ArchCondition<>("not be an array") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                events.add(new SimpleConditionEvent(field, !field.getRawType().isArray(), field.getFullName()));
            }
        };
    }

    @Test
    void records_have_no_setters() {
        noClasses()
                .that()
                .resideInAPackage("prongsai.model..")
                .should(haveASetter())
                .because("nothing on a report's trip is mutable: a step gives a new record")
                .check(HOUSE);
    }

    private static ArchCondition<JavaClass> haveASetter() {
        return new ArchCondition<>("have a method set...") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods()
                        .forEach(m -> events.add(
                                new SimpleConditionEvent(m, m.getName().matches("set[A-Z].*"), m.getFullName())));
            }
        };
    }

    @Test
    void every_package_says_that_null_is_no_value() throws IOException {
        List<String> without = new ArrayList<>();
        Set<String> packages = new TreeSet<>();
        HOUSE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.startsWith("prongsai.page"))
                .forEach(packages::add);
        for (String name : packages) {
            boolean marked = HOUSE.contain(name + ".package-info") && marked().test(HOUSE.get(name + ".package-info"));
            if (!marked) {
                without.add(name);
            }
        }
        assertThat(packages).hasSizeGreaterThan(15);
        assertThat(without)
                .as("packages whose package-info is not @NullMarked: there the compiler looks for no null")
                .isEmpty();
        assertThat(withoutTour()).isEmpty();
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.properties.CanBeAnnotated> marked() {
        return annotatedWith(NullMarked.class);
    }

    /** Packages whose package-info has no Javadoc. */
    private static List<Path> withoutTour() throws IOException {
        List<Path> bare = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/prongsai"))) {
            for (Path file : files.filter(f -> f.endsWith("package-info.java")).toList()) {
                if (!Files.readString(file).startsWith("/**")) {
                    bare.add(file);
                }
            }
        }
        return bare;
    }
}
