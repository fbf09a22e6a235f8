package prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README says of commands and options what {@code --help} says. */
class ReadmeTest {
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*|(?<![\\w-])-o(?![\\w-])");
    private static final Pattern LISTED_OPTION =
            Pattern.compile("^ {2,8}(?:(-\\w), )?(?:    )?(--[a-z][a-z-]*)(?:, (--[a-z][a-z-]*))?");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

    @Test
    void table_names_every_command_of_the_program_in_its_order_and_none_else() throws IOException {
        assertThat(rows("command")).extracting(ReadmeTest::command).containsExactlyElementsOf(commands());
    }

    @Test
    void row_of_a_command_names_options_that_the_command_has() throws IOException {
        for (List<String> row : rows("command")) {
            assertThat(options(command(row))).as(command(row)).containsAll(named(String.join(" ", row)));
        }
    }

    @Test
    void table_of_options_says_which_commands_have_them() throws IOException {
        for (List<String> row : rows("option")) {
            Set<String> having = row.get(1).equals("all")
                    ? new TreeSet<>(commands())
                    : new TreeSet<>(List.of(row.get(1).split(", ")));
            for (String option : named(row.get(0))) {
                assertThat(commands().stream().filter(c -> options(c).contains(option)))
                        .as(option)
                        .containsExactlyInAnyOrderElementsOf(having);
            }
        }
    }

    @Test
    void names_every_option_of_the_program() throws IOException {
        Set<String> all = commands().stream().flatMap(c -> options(c).stream()).collect(Collectors.toSet());
        all.removeIf(option -> option.length() == 2 && !option.equals("-o"));
        assertThat(named(readme())).containsAll(all);
    }

    @Test
    void names_every_exit_code() throws IOException {
        String codes = readme().lines()
                .filter(line -> line.contains("Exit codes:"))
                .findFirst()
                .orElseThrow();
        for (int code :
                new int[] {Exit.DONE, Exit.FINDINGS, Exit.USAGE, Exit.SOME_UNREAD, Exit.NOTHING_READ, Exit.INTERNAL}) {
            assertThat(codes).contains("**" + code + "**");
        }
    }

    @Test
    void leads_to_files_that_are_there() throws IOException {
        Matcher links = LINK.matcher(readme());
        List<String> targets = new ArrayList<>();
        while (links.find()) {
            targets.add(links.group(1));
        }
        assertThat(targets).hasSizeGreaterThan(20).allMatch(target -> Files.exists(Path.of(target)));
    }

    private static String command(List<String> row) {
        return row.get(0).replace("`", "").split(" ")[0];
    }

    /** Rows of the table whose first heading is this, cell by cell. */
    private static List<List<String>> rows(String heading) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : readme().lines().toList()) {
            if (line.startsWith("| " + heading + " |")) {
                inside = true;
            } else if (!line.startsWith("|")) {
                inside = false;
            } else if (inside && !line.startsWith("| ---")) {
                rows.add(List.of(line.substring(2).split(" \\| ?", -1)));
            }
        }
        assertThat(rows).as(heading).isNotEmpty();
        return rows;
    }

    private static Set<String> named(String text) {
        Set<String> named = new TreeSet<>();
        Matcher options = OPTION.matcher(text);
        while (options.find()) {
            named.add(options.group());
        }
        return named;
    }

    private static List<String> commands() {
        String help = help();
        return help.substring(help.indexOf("Commands:"))
                .lines()
                .skip(1)
                .filter(line -> line.startsWith("  ") && line.charAt(2) != ' ')
                .map(line -> line.strip().split(" ")[0])
                .toList();
    }

    private static Set<String> options(String command) {
        Set<String> options = new TreeSet<>();
        help(command).lines().forEach(line -> {
            Matcher option = LISTED_OPTION.matcher(line);
            if (option.find()) {
                options.add(option.group(2));
                Optional.ofNullable(option.group(3)).ifPresent(options::add);
                if (line.strip().startsWith("-o,")) {
                    options.add("-o");
                }
            }
        });
        assertThat(options).as(command).contains("--help");
        return options;
    }

    private static String help(String... command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--help", "--lang", "en"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(Prongsai.execute(arguments.toArray(String[]::new), stream, stream))
                .isEqualTo(Exit.DONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
