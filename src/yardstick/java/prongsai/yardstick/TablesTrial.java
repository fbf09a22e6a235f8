package prongsai.yardstick;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import prongsai.bench.Tabula;
import prongsai.trial.TableTrial;

/** The tables of ICDAR-2013, found by each tool itself: ours, opendataloader's, tabula's. */
final class TablesTrial implements Trial {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String name() {
        return "tables";
    }

    @Override
    public List<String> run(Ground ground) throws IOException {
        if (ground.icdar().isEmpty()) {
            return List.of("left out: -Dicdar=DIR names the folder of the competition's files");
        }
        Path data = ground.icdar().get();
        Path work = ground.folder("tables");
        Path flat = ground.folder("tables", "pdf");
        List<Path> files = copies(data, flat);
        List<String> lines = new ArrayList<>(List.of(files.size() + " documents"));
        Path ours = work.resolve("prongsai.json");
        TableTrial.main(new String[] {flat.toString(), ours.toString()});
        lines.addAll(score("prongsai", ground, data, ours));
        if (ground.openDataLoader().isPresent()) {
            lines.addAll(score("opendataloader", ground, data, openDataLoader(ground, files, work)));
        } else {
            lines.add("opendataloader: left out, -Dopendataloader=JAR names it");
        }
        if (ground.tabula().isPresent()) {
            lines.addAll(score("tabula", ground, data, tabula(ground.tabula().get(), files, work)));
        } else {
            lines.add("tabula: left out, -Dtabula=CLASSPATH names it");
        }
        return lines;
    }

    private static List<Path> copies(Path data, Path flat) throws IOException {
        List<Path> copies = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(data)) {
            for (Path file : walk.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
                Path copy = flat.resolve(file.getFileName().toString());
                if (!Files.exists(copy)) {
                    Files.copy(file, copy);
                }
                copies.add(copy);
            }
        }
        return copies;
    }

    /** All documents, then those whose tables are ruled. */
    private static List<String> score(String tool, Ground ground, Path data, Path prediction) throws IOException {
        List<String> lines = new ArrayList<>();
        Programs.run("python3", ground.script("icdar.py"), "score", data.toString(), prediction.toString())
                .lines()
                .forEach(l -> lines.add(tool + ", all: " + l));
        Programs.run(
                        "python3",
                        ground.script("icdar.py"),
                        "score",
                        data.toString(),
                        prediction.toString(),
                        "--docs",
                        ground.script("icdar-ruled.txt"))
                .lines()
                .forEach(l -> lines.add(tool + ", ruled: " + l));
        return lines;
    }

    private static Path openDataLoader(Ground ground, List<Path> files, Path work) throws IOException {
        Path out = ground.folder("tables", "opendataloader");
        List<String> command = new ArrayList<>(List.of(
                "java",
                "-jar",
                ground.openDataLoader().orElseThrow().toString(),
                "--format",
                "json",
                "--output-dir",
                out.toString()));
        files.forEach(f -> command.add(f.toString()));
        Programs.run(command);
        Path prediction = work.resolve("opendataloader.json");
        Files.writeString(
                prediction, Programs.run("python3", ground.script("icdar.py"), "odl", out.toString()));
        return prediction;
    }

    /** In this process, since its command line does not tell the page of a table. */
    private static Path tabula(String classPath, List<Path> files, Path work) throws IOException {
        Tabula tabula = Tabula.on(classPath);
        ObjectNode all = JSON.createObjectNode();
        for (Path file : files) {
            ArrayNode tables = all.putArray(Ground.base(file));
            for (Tabula.Found table : tabula.tables(file, true)) {
                ArrayNode rows = tables.addObject().put("page", table.page()).putArray("rows");
                for (List<String> row : table.rows()) {
                    ArrayNode cells = rows.addArray();
                    row.forEach(cells::add);
                }
            }
        }
        Path prediction = work.resolve("tabula.json");
        Files.writeString(prediction, all.toString());
        return prediction;
    }
}
