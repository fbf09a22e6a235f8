package prongsai.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes what goes beside the program in a package, out of the commands themselves: {@code completion/prongsai} for bash
 * and zsh, {@code man/man1} in English and {@code man/th/man1} in Thai, a page for the program and one for each command.
 */
public final class Papers {
    private Papers() {}

    /**
     * Writes them.
     *
     * @param arguments the folder
     * @throws IOException where they cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    static void write(Path folder) throws IOException {
        Path completion = Files.createDirectories(folder.resolve("completion"));
        Files.writeString(completion.resolve("prongsai"), AutoComplete.bash("prongsai", line("en")));
        pages(folder.resolve("man/man1"), line("en"));
        pages(folder.resolve("man/th/man1"), line("th"));
    }

    private static CommandLine line(String language) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return Prongsai.line(new Terminal(nowhere, nowhere, language));
    }

    private static void pages(Path folder, CommandLine line) throws IOException {
        Files.createDirectories(folder);
        List<CommandLine> all = new ArrayList<>(List.of(line));
        all.addAll(line.getSubcommands().values());
        for (CommandLine command : all) {
            String name = command.getCommandSpec().qualifiedName("-");
            Files.writeString(folder.resolve(name + ".1"), page(name, command, line));
        }
    }

    /** A page in the language of man: headings in English, as man's own index needs them. */
    private static String page(String name, CommandLine command, CommandLine program) {
        CommandSpec spec = command.getCommandSpec();
        StringBuilder page = new StringBuilder();
        page.append(".TH ").append(plain(name.toUpperCase(Locale.ROOT))).append(" 1\n");
        String[] said = spec.usageMessage().description();
        String about =
                said.length > 0 ? said[0] : String.join(" ", spec.usageMessage().header());
        page.append(".SH NAME\n")
                .append(plain(name))
                .append(" \\- ")
                .append(plain(about))
                .append('\n');
        Help help = new Help(spec, Help.defaultColorScheme(Help.Ansi.OFF));
        page.append(".SH SYNOPSIS\n").append(plain(help.synopsis(0).strip())).append('\n');
        if (said.length > 1) {
            page.append(".SH DESCRIPTION\n");
            for (int i = 1; i < said.length; i++) {
                page.append(lines(said[i])).append(".br\n");
            }
        }
        if (!spec.positionalParameters().isEmpty() || !spec.options().isEmpty()) {
            page.append(".SH OPTIONS\n");
        }
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            entry(page, parameter.paramLabel(), parameter.description());
        }
        for (OptionSpec option : spec.options()) {
            String names = String.join(", ", option.names());
            entry(page, option.arity().max() > 0 ? names + " " + option.paramLabel() : names, option.description());
        }
        if (command == program) {
            page.append(".SH COMMANDS\n");
            command.getSubcommands().values().forEach(sub -> {
                CommandSpec of = sub.getCommandSpec();
                entry(page, of.name(), of.usageMessage().description());
            });
        }
        return page.toString();
    }

    private static void entry(StringBuilder page, String what, String[] says) {
        page.append(".TP\n.B ").append(plain(what)).append('\n');
        for (String one : says) {
            page.append(lines(one));
        }
    }

    private static String lines(String text) {
        return text.lines().map(Papers::plain).collect(Collectors.joining("\n")) + "\n";
    }

    /** Text that man shows as it is: a backslash and a hyphen have a meaning, and a full stop or quote in front. */
    private static String plain(String text) {
        String safe = text.replace("\\", "\\e").replace("-", "\\-");
        return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
    }
}
