package prongsai.yardstick;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The same document in Word and in PDF: the PDF's text beside its Word twin's, ours and the peers'. */
final class PairsTrial implements Trial {
    @Override
    public String name() {
        return "pairs";
    }

    @Override
    public List<String> run(Ground ground) throws IOException {
        Path odt = ground.folder("pairs", "odt");
        Path truth = ground.folder("pairs", "truth");
        Path routes = ground.folder("pairs", "routes");
        List<String> convert = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + ground.folder("soffice").toUri(),
                "--headless",
                "--convert-to",
                "odt",
                "--outdir",
                odt.toString()));
        ground.files("realdocs/pairs", ".doc", ".docx").forEach(f -> convert.add(f.toString()));
        Programs.run(convert);
        Programs.run("python3", ground.script("cer.py"), "truth", odt.toString(), truth.toString());
        TextRoutes.write(ground.files("realdocs/pairs", ".pdf"), routes, ground.openDataLoader());
        return Programs.run("python3", ground.script("cer.py"), "pairs", truth.toString(), routes.toString())
                .lines()
                .toList();
    }
}
