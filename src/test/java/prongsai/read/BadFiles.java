package prongsai.read;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.PublicKeyProtectionPolicy;
import org.apache.pdfbox.pdmodel.encryption.PublicKeyRecipient;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes files that hold no report, each in its own way. */
public final class BadFiles {
    private BadFiles() {}

    public static Path empty(Path folder) throws IOException {
        return Files.write(folder.resolve("ว่าง.pdf"), new byte[0]);
    }

    public static Path unknown(Path folder) throws IOException {
        return Files.write(folder.resolve("ชุดคำสั่ง.exe"), new byte[] {'M', 'Z', 0, 3, 0, 0, 0, 4, 0});
    }

    public static Path brokenPdf(Path folder) throws IOException {
        return Files.writeString(folder.resolve("เสีย.pdf"), "%PDF-1.7\n1 0 obj << /Type /Catalog >> nothing more");
    }

    /** The first third of a DOCX. */
    public static Path truncatedDocx(Path folder, Path docx) throws IOException {
        byte[] whole = Files.readAllBytes(docx);
        return Files.write(folder.resolve("ขาด.docx"), Arrays.copyOf(whole, whole.length / 3));
    }

    public static Path encryptedPdf(Path folder, Path pdf) throws IOException {
        Path file = folder.resolve("รหัส.pdf");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("owner", "ความลับ1234", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            document.save(file.toFile());
        }
        return file;
    }

    /** For the holder of one certificate, which nobody has: its keys go with this method. */
    public static Path certifiedPdf(Path folder, Path pdf) throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        X500Name holder = new X500Name("CN=Somebody");
        Path file = folder.resolve("ใบรับรอง.pdf");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PublicKeyRecipient recipient = new PublicKeyRecipient();
            recipient.setX509(new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    holder,
                                    BigInteger.ONE,
                                    Date.from(Instant.EPOCH),
                                    Date.from(Instant.EPOCH.plus(36_500, ChronoUnit.DAYS)),
                                    holder,
                                    keys.getPublic())
                            .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()))));
            recipient.setPermission(new AccessPermission());
            PublicKeyProtectionPolicy policy = new PublicKeyProtectionPolicy();
            policy.addRecipient(recipient);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            document.save(file.toFile());
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
        return file;
    }

    public static Path encryptedDocx(Path folder, Path docx) throws IOException {
        Path file = folder.resolve("รหัส.docx");
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
            info.getEncryptor().confirmPassword("secret");
            try (OutputStream out = info.getEncryptor().getDataStream(files)) {
                Files.copy(docx, out);
            } catch (GeneralSecurityException e) {
                throw new IOException(e);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            Files.write(file, bytes.toByteArray());
        }
        return file;
    }

    private static BufferedImage picture() {
        BufferedImage picture = new BufferedImage(200, 280, BufferedImage.TYPE_INT_RGB);
        for (int x = 20; x < 180; x++) {
            picture.setRGB(x, 40, 0xFFFFFF);
        }
        return picture;
    }

    public static Path image(Path folder) throws IOException {
        Path file = folder.resolve("ภาพถ่าย.png");
        ImageIO.write(picture(), "png", file.toFile());
        return file;
    }

    /** A PDF of one page that is a picture. */
    public static Path scan(Path folder) throws IOException {
        Path file = folder.resolve("สแกน.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, picture()), 0, 0, 595, 780);
            }
            document.save(file.toFile());
        }
        return file;
    }

    public static Path blankText(Path folder) throws IOException {
        return Files.writeString(folder.resolve("เว้นวรรค.txt"), " \n\t\n  \n");
    }

    /** Readable, and no report. */
    public static Path letter(Path folder) throws IOException {
        return Files.write(
                folder.resolve("จดหมาย.txt"),
                "เรียน ผู้ใหญ่บ้าน\n\nขอเชิญประชุมประจำเดือน ณ ศาลากลางบ้าน\n".getBytes(StandardCharsets.UTF_8));
    }
}
