package prongsai.read.other;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.odf.OpenDocumentContentParser;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.apache.tika.sax.ToXMLContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import prongsai.model.FileStatus;
import prongsai.read.ReadException;
import prongsai.read.block.HtmlRaw;
import prongsai.read.block.RawBlock;

/** OpenDocument, by way of Tika's XHTML, in which tables keep their spans. */
final class OpenText {
    private static final int MAX_ELEMENTS = 1_000_000;
    private static final int MAX_TEXT = 30_000_000;
    private static final int MAX_PART = 32 << 20;

    private OpenText() {}

    static List<RawBlock> read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (text(part(zip, "META-INF/manifest.xml")).contains("encryption-data")) {
                throw new ReadException(FileStatus.ENCRYPTED, "the document is encrypted");
            }
            List<RawBlock> blocks = new ArrayList<>(margins(part(zip, "styles.xml")));
            Document content = xml(part(zip, "content.xml"));
            // The library would print deletions and comments as text.
            for (Element deleted : content.getElementsByTag("text:tracked-changes")) {
                blocks.add(new RawBlock.Out("deleted-revision", deleted.text()));
                deleted.remove();
            }
            content.getElementsByTag("office:annotation").forEach(Element::remove);
            content.outputSettings().prettyPrint(false);
            blocks.addAll(body(content.outerHtml().getBytes(StandardCharsets.UTF_8)));
            return blocks;
        } catch (ZipException e) {
            throw new ReadException(FileStatus.DAMAGED, "not a whole zip: " + e.getMessage(), e);
        }
    }

    private static byte[] part(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return new byte[0];
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MAX_PART + 1);
            if (bytes.length > MAX_PART) {
                throw new ReadException(FileStatus.TOO_LARGE, name + " unpacks to more than " + MAX_PART + " bytes");
            }
            return bytes;
        }
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }

    private static Document xml(byte[] part) {
        return Jsoup.parse(text(part), "", Parser.xmlParser());
    }

    /** Headers and footers, once for each text; they stand with the page styles. */
    private static List<RawBlock> margins(byte[] styles) {
        Set<RawBlock> margins = new LinkedHashSet<>();
        for (Element master : xml(styles).getElementsByTag("style:master-page")) {
            for (Element margin : master.children()) {
                if (margin.tagName().startsWith("style:header")) {
                    margins.add(new RawBlock.Out("page-header", margin.text()));
                } else if (margin.tagName().startsWith("style:footer")) {
                    margins.add(new RawBlock.Out("page-footer", margin.text()));
                }
            }
        }
        return List.copyOf(margins);
    }

    private static List<RawBlock> body(byte[] content) throws IOException {
        ToXMLContentHandler xhtml = new ToXMLContentHandler();
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new Nothing());
        try {
            new OpenDocumentContentParser()
                    .parse(new ByteArrayInputStream(content), new Bounded(xhtml), new Metadata(), context);
        } catch (TooMuch e) {
            throw new ReadException(FileStatus.TOO_LARGE, "more elements or text than can be read", e);
        } catch (SAXException | TikaException e) {
            throw new ReadException(FileStatus.DAMAGED, "broken OpenDocument: " + e.getMessage(), e);
        }
        return HtmlRaw.of(Jsoup.parse(xhtml.toString()));
    }

    /** Embedded files are not read: a picture is counted by its place in the text. */
    private static final class Nothing implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // Never called, as nothing should be parsed.
        }
    }

    private static final class TooMuch extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Bounded extends ContentHandlerDecorator {
        private int elements;
        private int characters;

        Bounded(ContentHandler handler) {
            super(handler);
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
            if (++elements > MAX_ELEMENTS) {
                throw new TooMuch();
            }
            super.startElement(uri, local, name, attributes);
        }

        @Override
        public void characters(char[] text, int start, int length) throws SAXException {
            characters += length;
            if (characters > MAX_TEXT) {
                throw new TooMuch();
            }
            super.characters(text, start, length);
        }
    }
}
