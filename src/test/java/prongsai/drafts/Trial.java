package prongsai.drafts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import prongsai.app.CheckJob;
import prongsai.app.Settings;
import prongsai.layout.Laying;

/** Writes drafts as files and has them checked as a clerk would: files in a folder, the list of agencies beside them. */
final class Trial {
    private static final int AT_A_TIME = 20;

    private Trial() {}

    /** Forms of files. */
    enum Kind {
        DOCX,
        OFFICE,
        CHROMIUM;

        String ending() {
            return this == DOCX ? ".docx" : ".pdf";
        }
    }

    /** Writes the drafts of one form into a folder of their own. */
    static Path write(List<Draft> drafts, Kind kind, Path out, Laying laying) throws IOException {
        Path folder = Files.createDirectories(out.resolve(kind.name().toLowerCase(java.util.Locale.ROOT)));
        Files.writeString(folder.resolve("organisations.csv"), Agency.list());
        List<Path> docx = new ArrayList<>();
        Path office = kind == Kind.OFFICE ? Files.createTempDirectory("drafts") : folder;
        for (Draft draft : drafts) {
            Path file = office.resolve(draft.name() + (kind == Kind.CHROMIUM ? ".pdf" : ".docx"));
            if (kind == Kind.CHROMIUM) {
                laying.chromium(draft.sketch().content(), draft.sketch().look(), file);
            } else {
                laying.docx(draft.sketch().content(), draft.sketch().look(), file);
                docx.add(file);
            }
        }
        if (kind == Kind.OFFICE) {
            for (int i = 0; i < docx.size(); i += AT_A_TIME) {
                Laying.libreOffice(docx.subList(i, Math.min(docx.size(), i + AT_A_TIME)), folder);
            }
        }
        return folder;
    }

    /** Checks the files, by the draft's name. */
    static Map<String, CheckJob.Draft> check(List<Draft> drafts, Kind kind, Path folder) {
        Settings settings = new Settings(
                Optional.empty(),
                Optional.empty(),
                Optional.of(folder.resolve("organisations.csv")),
                Settings.DEFAULT.digits(),
                false,
                true,
                1,
                false);
        Map<String, CheckJob.Draft> checked = new LinkedHashMap<>();
        for (int i = 0; i < drafts.size(); i += AT_A_TIME) {
            List<Path> files = drafts.subList(i, Math.min(drafts.size(), i + AT_A_TIME)).stream()
                    .map(draft -> folder.resolve(draft.name() + kind.ending()))
                    .toList();
            CheckJob.Result result = CheckJob.run(new CheckJob.Options(files, List.of(), Optional.empty(), settings));
            if (!result.troubled().isEmpty()) {
                throw new IllegalStateException("not read: " + result.troubled());
            }
            for (int j = 0; j < files.size(); j++) {
                String name = Objects.requireNonNull(files.get(j).getFileName()).toString();
                CheckJob.Draft draft = result.drafts().get(j);
                if (!draft.findings().report().endsWith(name)) {
                    throw new IllegalStateException(
                            name + " is not " + draft.findings().report());
                }
                checked.put(drafts.get(i + j).name(), draft);
            }
        }
        return checked;
    }
}
