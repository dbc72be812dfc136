package org.bidweave.exchange.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes an Excel workbook by hand: cells that begin with "day:" are numbers shown as days, with "number:" numbers, else texts.
final class Workbook {

    private record Sheet(String name, String cells) {}

    private final List<Sheet> sheets = new ArrayList<>();

    Workbook sheet(String name, List<List<String>> rows) {
        var cells = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            cells.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                cells.append(cell((char) ('A' + column) + String.valueOf(row + 1), rows.get(row).get(column)));
            }
            cells.append("</row>");
        }
        sheets.add(new Sheet(name, cells.toString()));
        return this;
    }

    private static String cell(String place, String text) {
        return text.isEmpty() ? ""
                : text.startsWith("day:") ? "<c r=\"" + place + "\" s=\"1\"><v>" + text.substring(4) + "</v></c>"
                : text.startsWith("number:") ? "<c r=\"" + place + "\"><v>" + text.substring(7) + "</v></c>"
                : "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    Path write(Path folder, String name) {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            var list = new StringBuilder();
            var links = new StringBuilder();
            var types = new StringBuilder();
            for (int number = 1; number <= sheets.size(); number++) {
                list.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(sheets.get(number - 1).name(), number, number));
                links.append(link("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml"));
                types.append(type("/xl/worksheets/sheet" + number + ".xml", "worksheet"));
                add(zip, "xl/worksheets/sheet" + number + ".xml", "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + sheets.get(number - 1).cells() + "</sheetData></worksheet>");
            }
            add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + type("/xl/workbook.xml", "sheet.main") + type("/xl/styles.xml", "styles") + types + "</Types>");
            add(zip, "_rels/.rels", links(link("rId1", "officeDocument", "xl/workbook.xml")));
            add(zip, "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>" + list + "</sheets></workbook>");
            add(zip, "xl/_rels/workbook.xml.rels", links(links + link("rId99", "styles", "styles.xml")));
            add(zip, "xl/styles.xml", "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                    + "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static String type(String part, String of) {
        return "<Override PartName=\"%s\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>".formatted(part, of);
    }

    private static String link(String id, String of, String target) {
        return "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>"
                .formatted(id, of, target);
    }

    private static String links(String links) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links + "</Relationships>";
    }

    static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
    }
}
